import type { Database } from '../store/database';
import type { ColumnDefinition } from './column-definition';

export interface Column extends ColumnDefinition {
  readonly key: number;
  readonly id: string;
}

const REMEMBERED = 500;
/** By their own text, so that nothing remembered can ever be out of date. */
const parsed = new Map<string, readonly Column[]>();

/** The columns of a list that can be written, in the order in which they were made. */
export function columnsOf(database: Database, listKey: number): readonly Column[] {
  const row = database.get<{ columns: string }>(
    `SELECT json_group_array(json_patch(definition, json_object('key', key, 'id', id))) AS columns
     FROM (SELECT * FROM columns WHERE list = ? ORDER BY key)`,
    listKey,
  );
  const text = row?.columns ?? '[]';
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const columns = JSON.parse(text) as readonly Column[];
  parsed.set(text, columns);
  return columns;
}
