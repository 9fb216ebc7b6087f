import type { Comparable } from '../graph/entity-filter';
import type { Database } from '../store/database';
import type { Property } from './item-filter';
import type { ItemRow } from './item-json';
import type { SkipPosition } from './skip-token';
import type { ListRow } from './stored-lists';

export type Order = readonly { readonly property: Property; readonly descending: boolean }[];

/** An order that one index answers. */
export interface IndexOrder {
  readonly columnKey: number;
  readonly descending: boolean;
}

type IndexedRow = ItemRow & { readonly ordered_by: string | number | null };

/** @returns null when the rows have to be sorted after they were read */
export function indexOrderOf(order: Order): IndexOrder | null {
  const [first, second] = order;
  if (first === undefined || second !== undefined) return null;
  const { property, descending } = first;
  if (property.kind !== 'column' || !property.column.indexed) return null;
  return { columnKey: property.column.key, descending };
}

/** As {@link byOrder} would sort them: rows without a value are the smallest, equal ones come by their id. */
export function readInIndexOrder(
  database: Database,
  list: ListRow,
  { order, skip, limit }: { order: IndexOrder; skip: SkipPosition; limit: number },
): IndexedRow[] {
  const isStart = skip.id === 0;
  const after = skip.values[0] ?? null;
  const empty = (): IndexedRow[] => {
    const count = database.get<{ count: number }>(
      'SELECT count(*) AS count FROM indexed_values WHERE column = ?',
      order.columnKey,
    );
    if (count?.count === list.item_count) return [];
    return database.all<IndexedRow>(
      `SELECT items.*, NULL AS ordered_by FROM items WHERE list = ? AND item > ?
         AND item NOT IN (SELECT item FROM indexed_values WHERE column = ?) ORDER BY item LIMIT ?`,
      list.key,
      !isStart && after === null ? skip.id : 0,
      order.columnKey,
      limit,
    );
  };
  const filled = (rows: number): IndexedRow[] => {
    const direction = order.descending ? 'DESC' : 'ASC';
    const beyond =
      isStart || after === null
        ? ''
        : `AND value ${order.descending ? '<=' : '>='} ? AND NOT (value = ? AND item <= ?)`;
    return database.all<IndexedRow>(
      `SELECT items.*, chosen.value AS ordered_by
       FROM (SELECT value, item FROM indexed_values WHERE column = ? ${beyond}
             ORDER BY value ${direction}, item LIMIT ?) AS chosen
       JOIN items ON items.list = ? AND items.item = chosen.item
       ORDER BY chosen.value ${direction}, chosen.item`,
      order.columnKey,
      ...(isStart || after === null ? [] : [after, after, skip.id]),
      rows,
      list.key,
    );
  };
  if (order.descending) {
    const rows = !isStart && after === null ? [] : filled(limit);
    return rows.length < limit ? [...rows, ...empty()].slice(0, limit) : rows;
  }
  const rows = !isStart && after !== null ? [] : empty();
  return rows.length < limit ? [...rows, ...filled(limit - rows.length)] : rows;
}

/** Missing values come first, equal rows by their id. */
export function byOrder(order: Order): (left: SkipPosition, right: SkipPosition) => number {
  return (left, right) => {
    for (const [at, { descending }] of order.entries()) {
      const difference = compare(left.values[at] ?? null, right.values[at] ?? null);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return left.id - right.id;
  };
}

function compare(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : 1;
}
