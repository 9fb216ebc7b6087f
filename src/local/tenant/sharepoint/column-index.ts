import { invalidRequest } from '../graph/graph-error';
import { isDuplicate, type Database } from '../store/database';
import type { Column } from './stored-columns';
import type { FieldValue, FieldValues } from './field-values';

/** Texts compare without regard to case in SharePoint, for uniqueness as well. @returns null when empty */
export function comparableValue(value: FieldValue | undefined): string | number | null {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : null;
}

const duplicateValue = () =>
  invalidRequest('One or more fields with unique constraints already has the provided value.');

/** @throws GraphError 400 when another row has a value that must be unique */
export function addToIndexes(
  database: Database,
  columns: readonly Column[],
  item: number,
  fields: FieldValues,
): void {
  for (const column of columns) {
    if (!column.indexed) continue;
    const value = comparableValue(fields[column.name]);
    if (value === null) continue;
    database.run('INSERT INTO indexed_values VALUES (?, ?, ?)', column.key, value, item);
    if (column.enforceUniqueValues) addUnique(database, column, value, item);
  }
}

function addUnique(database: Database, column: Column, value: string | number, item: number): void {
  try {
    database.run('INSERT INTO unique_values VALUES (?, ?, ?)', column.key, value, item);
  } catch (error) {
    throw isDuplicate(error) ? duplicateValue() : error;
  }
}

export function removeFromIndexes(
  database: Database,
  columns: readonly Column[],
  item: number,
  fields: FieldValues,
): void {
  for (const column of columns) {
    if (!column.indexed) continue;
    const value = comparableValue(fields[column.name]);
    if (value === null) continue;
    database.run(
      'DELETE FROM indexed_values WHERE column = ? AND value = ? AND item = ?',
      column.key,
      value,
      item,
    );
    database.run('DELETE FROM unique_values WHERE column = ? AND value = ?', column.key, value);
  }
}

/** Touches only the columns whose value differs. @throws GraphError 400 as {@link addToIndexes} */
export function changeIndexes(
  database: Database,
  columns: readonly Column[],
  item: number,
  { before, after }: { before: FieldValues; after: FieldValues },
): void {
  const changed = columns.filter(
    ({ indexed, name }) => indexed && comparableValue(before[name]) !== comparableValue(after[name]),
  );
  removeFromIndexes(database, changed, item, before);
  addToIndexes(database, changed, item, after);
}

/** @throws GraphError 400 when the column must be unique and is not */
export function rebuildIndexes(database: Database, listKey: number, column: Column): void {
  database.run('DELETE FROM indexed_values WHERE column = ?', column.key);
  database.run('DELETE FROM unique_values WHERE column = ?', column.key);
  if (!column.indexed) return;
  const rows = database.all<{ item: number; fields: string }>(
    'SELECT item, fields FROM items WHERE list = ?',
    listKey,
  );
  for (const { item, fields } of rows)
    addToIndexes(database, [column], item, JSON.parse(fields) as FieldValues);
}
