import { randomUUID } from 'node:crypto';
import { GraphError } from '../graph/graph-error';
import type { JsonObject } from '../graph/json';
import type { Call } from '../graph/call';
import type { Database } from '../store/database';
import { addToIndexes, changeIndexes, removeFromIndexes } from './column-index';
import { columnsOf } from './stored-columns';
import { parseFieldChanges, type FieldChanges, type FieldValues } from './field-values';
import { itemETag, type ItemRow } from './item-json';
import type { ListRow } from './stored-lists';
import { lookupIdOf } from './people';

/** SharePoint's default for lists. */
const KEPT_VERSIONS = 50;

// Row, unique values, history and change log stand or fall together: each write is one transaction.

export function insertItem(call: Call, list: ListRow, fields: JsonObject): ItemRow {
  const { database, faults } = call.state;
  const columns = columnsOf(database, list.key);
  const values = changed({}, parseFieldChanges(columns, fields, faults.switches));
  const row = database.transaction(() => {
    const now = Date.now();
    const editor = lookupIdOf(database, call.principal);
    const counter = database.get<{ last_item: number }>(
      'UPDATE lists SET last_item = last_item + 1, item_count = item_count + 1 WHERE key = ? RETURNING last_item',
      list.key,
    );
    if (counter === undefined) throw new Error(`There is no list ${list.key}`);
    const inserted: ItemRow = {
      list: list.key,
      item: counter.last_item,
      guid: randomUUID(),
      version: 1,
      created: now,
      modified: now,
      author: editor,
      editor,
      fields: JSON.stringify(values),
    };
    database.run(
      'INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      inserted.list,
      inserted.item,
      inserted.guid,
      inserted.version,
      now,
      now,
      editor,
      editor,
      inserted.fields,
    );
    addToIndexes(database, columns, inserted.item, values);
    logChange(database, list, { item: inserted.item, deleted: 0 });
    return inserted;
  });
  call.state.announce(list.key);
  return row;
}

export function updateItem(call: Call, list: ListRow, row: ItemRow, fields: JsonObject): ItemRow {
  const { database, faults } = call.state;
  checkIfMatch(call, row);
  const columns = columnsOf(database, list.key);
  const before = JSON.parse(row.fields) as FieldValues;
  const after = changed(before, parseFieldChanges(columns, fields, faults.switches));
  const updated = database.transaction(() => {
    const next: ItemRow = {
      ...row,
      version: row.version + 1,
      modified: Date.now(),
      editor: lookupIdOf(database, call.principal),
      fields: JSON.stringify(after),
    };
    database.run(
      'INSERT INTO past_versions VALUES (?, ?, ?, ?, ?, ?)',
      list.key,
      row.item,
      row.version,
      row.modified,
      row.editor,
      row.fields,
    );
    database.run(
      'DELETE FROM past_versions WHERE list = ? AND item = ? AND version <= ?',
      list.key,
      row.item,
      next.version - KEPT_VERSIONS,
    );
    database.run(
      'UPDATE items SET version = ?, modified = ?, editor = ?, fields = ? WHERE list = ? AND item = ?',
      next.version,
      next.modified,
      next.editor,
      next.fields,
      list.key,
      row.item,
    );
    changeIndexes(database, columns, row.item, { before, after });
    logChange(database, list, { item: row.item, deleted: 0 });
    return next;
  });
  call.state.announce(list.key);
  return updated;
}

export function removeItem(call: Call, list: ListRow, row: ItemRow): void {
  const { database } = call.state;
  checkIfMatch(call, row);
  database.transaction(() => {
    removeFromIndexes(
      database,
      columnsOf(database, list.key),
      row.item,
      JSON.parse(row.fields) as FieldValues,
    );
    database.run('DELETE FROM items WHERE list = ? AND item = ?', list.key, row.item);
    database.run('UPDATE lists SET item_count = item_count - 1 WHERE key = ?', list.key);
    logChange(database, list, { item: row.item, deleted: 1 });
  });
  call.state.announce(list.key);
}

function changed(before: FieldValues, changes: FieldChanges): FieldValues {
  const after = new Map(Object.entries(before));
  for (const [name, value] of changes) {
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
}

/** @throws GraphError 412 when the caller based the write on another version */
function checkIfMatch(call: Call, row: ItemRow): void {
  const condition = call.headers.get('if-match')?.trim();
  if (condition === undefined || condition === '*') return;
  // An eTag holds a comma itself, so the header is not split at commas.
  const accepted: readonly string[] = condition.match(/"[^"]*"/g) ?? [];
  if (!accepted.includes(itemETag(row))) {
    throw new GraphError(
      412,
      'resourceModified',
      'The resource has changed since the caller last read it; usually an eTag mismatch',
    );
  }
}

/** Moves the item to the end of what delta reports. */
function logChange(
  database: Database,
  list: ListRow,
  { item, deleted }: { item: number; deleted: 0 | 1 },
): void {
  const counter = database.get<{ change_seq: number }>(
    'UPDATE lists SET change_seq = change_seq + 1, modified = ?1 WHERE key = ?2 RETURNING change_seq',
    Date.now(),
    list.key,
  );
  if (counter === undefined) throw new Error(`There is no list ${list.key}`);
  database.run(
    'INSERT OR REPLACE INTO changes VALUES (?, ?, ?, ?, ?)',
    list.key,
    item,
    counter.change_seq,
    Date.now(),
    deleted,
  );
}
