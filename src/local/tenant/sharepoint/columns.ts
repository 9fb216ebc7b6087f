import { randomUUID } from 'node:crypto';
import type { ColumnDefinition as GraphColumn } from '@microsoft/microsoft-graph-types';
import { GraphError, invalidRequest, itemNotFound } from '../graph/graph-error';
import { bodyObject } from '../graph/json';
import { contextUrl, created, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { isDuplicate, type Database } from '../store/database';
import { READ_ONLY_COLUMNS, READ_ONLY_FIELDS, TITLE_COLUMN_ID } from './built-in-columns';
import { changeColumnDefinition, parseColumnDefinition, type ColumnDefinition } from './column-definition';
import { rebuildIndexes } from './column-index';
import { columnsOf, type Column } from './stored-columns';
import { listOf, type ListRow } from './stored-lists';

/** Past this many rows SharePoint may refuse to build an index. */
const LIST_VIEW_THRESHOLD = 5000;
const MAX_INDEXED_COLUMNS = 20;

export function readColumns(call: Call): GraphResponse {
  const { list } = listOf(call, 'read');
  return entityPage(call, columnsJson(columnsOf(call.state.database, list.key)), 'columns');
}

export function readColumn(call: Call): GraphResponse {
  const { list } = listOf(call, 'read');
  const wanted = param(call, 'column').toLowerCase();
  const columns = columnsJson(columnsOf(call.state.database, list.key));
  const column = columns.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (column === undefined) throw columnNotFound();
  return ok({ '@odata.context': contextUrl(call, 'columns/$entity'), ...column });
}

export function createColumn(call: Call): GraphResponse {
  const { list } = listOf(call, 'manage');
  const definition = parseColumnDefinition(bodyObject(call.body));
  if (definition.indexed) refuseLateIndex(call, list);
  const { database } = call.state;
  const key = database.transaction(() => insertColumn(database, list.key, definition, randomUUID()));
  return created({
    '@odata.context': contextUrl(call, 'columns/$entity'),
    ...columnJson(columnByKey(database, list, key)),
  });
}

/** @returns its key @throws GraphError 409 when the name is taken, 400 for one index too many */
export function insertColumn(
  database: Database,
  listKey: number,
  definition: ColumnDefinition,
  id: string,
): number {
  if (READ_ONLY_FIELDS.has(definition.name.toLowerCase())) throw columnNameTaken(definition.name);
  if (definition.indexed) refuseTooManyIndexes(database, listKey);
  try {
    const row = database.get<{ key: number }>(
      'INSERT INTO columns (id, list, name, definition) VALUES (?, ?, ?, ?) RETURNING key',
      id,
      listKey,
      definition.name,
      JSON.stringify(definition),
    );
    if (row === undefined) throw new Error('The column could not be inserted');
    return row.key;
  } catch (error) {
    throw isDuplicate(error) ? columnNameTaken(definition.name) : error;
  }
}

export function changeColumn(call: Call): GraphResponse {
  const { list } = listOf(call, 'manage');
  const { database } = call.state;
  const column = writableColumn(call, list);
  const changed = changeColumnDefinition(column, bodyObject(call.body));
  if (changed.indexed && !column.indexed) {
    refuseLateIndex(call, list);
    refuseTooManyIndexes(database, list.key);
  }
  database.transaction(() => {
    const { key, id, ...definition } = { ...column, ...changed };
    database.run(
      'UPDATE columns SET definition = ? WHERE key = ? AND id = ?',
      JSON.stringify(definition),
      key,
      id,
    );
    if (changed.indexed !== column.indexed || changed.enforceUniqueValues !== column.enforceUniqueValues) {
      rebuildIndexes(database, list.key, columnByKey(database, list, key));
    }
  });
  return ok({
    '@odata.context': contextUrl(call, 'columns/$entity'),
    ...columnJson(columnByKey(database, list, column.key)),
  });
}

export function deleteColumn(call: Call): GraphResponse {
  const { list } = listOf(call, 'manage');
  const column = writableColumn(call, list);
  if (column.id === TITLE_COLUMN_ID) throw invalidRequest('The Title column cannot be deleted.');
  const { database } = call.state;
  database.transaction(() => {
    database.run('DELETE FROM columns WHERE key = ?', column.key);
    // A later column of the same name must not find the old values.
    for (const table of ['items', 'past_versions']) {
      database.run(
        `UPDATE ${table} SET fields = json_remove(fields, ?) WHERE list = ?`,
        `$."${column.name}"`,
        list.key,
      );
    }
  });
  return NO_CONTENT;
}

function writableColumn(call: Call, list: ListRow): Column {
  const wanted = param(call, 'column').toLowerCase();
  const isWanted = ({ id, name }: { id: string; name: string }) =>
    id === wanted || name.toLowerCase() === wanted;
  const column = columnsOf(call.state.database, list.key).find(isWanted);
  if (column !== undefined) return column;
  throw READ_ONLY_COLUMNS.some(isWanted) ? invalidRequest('This column is read-only.') : columnNotFound();
}

function columnByKey(database: Database, list: ListRow, key: number): Column {
  const column = columnsOf(database, list.key).find((candidate) => candidate.key === key);
  if (column === undefined) throw new Error(`There is no column ${key}`);
  return column;
}

function refuseLateIndex(call: Call, list: ListRow): void {
  const { lateIndexStatus } = call.state.faults.switches;
  if (list.item_count <= LIST_VIEW_THRESHOLD || lateIndexStatus === 200) return;
  if (lateIndexStatus === 503) throw new GraphError(503, 'serviceNotAvailable', 'Service unavailable');
  throw invalidRequest('The attempted operation is prohibited because it exceeds the list view threshold.');
}

function refuseTooManyIndexes(database: Database, listKey: number): void {
  const indexed = columnsOf(database, listKey).filter((column) => column.indexed);
  if (indexed.length >= MAX_INDEXED_COLUMNS) {
    throw invalidRequest(`A list can have ${MAX_INDEXED_COLUMNS} indexed columns at most.`);
  }
}

const columnNotFound = () => itemNotFound('The specified column was not found');

const columnNameTaken = (name: string) =>
  new GraphError(409, 'nameAlreadyExists', `A column named '${name}' exists already.`);

/** All columns as Graph lists them, those that SharePoint keeps by itself included. */
export function columnsJson(columns: readonly Column[]) {
  const builtIn = READ_ONLY_COLUMNS.map(({ id, name, displayName, facetName }) => {
    const json = {
      columnGroup: '_Hidden',
      description: '',
      displayName,
      enforceUniqueValues: false,
      hidden: false,
      id,
      indexed: false,
      name,
      readOnly: true,
      required: false,
    } satisfies GraphColumn;
    return { ...json, [facetName]: {} };
  });
  return [...columns.map(columnJson), ...builtIn];
}

function columnJson(column: Column) {
  const json = {
    columnGroup: 'Custom Columns',
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: false,
    required: column.required,
  } satisfies GraphColumn;
  return { ...json, [column.facetName]: column.facet };
}
