import { badRequest, GraphError, invalidRequest } from '../graph/graph-error';
import type { Comparable } from '../graph/entity-filter';
import { parseFilter } from '../graph/filter-parser';
import type { Call } from '../graph/call';
import type { Database } from '../store/database';
import { columnsOf } from './stored-columns';
import type { FieldValues } from './field-values';
import { planIndex, type IndexRange } from './index-plan';
import {
  compileItemFilter,
  notIndexed,
  pathsIn,
  propertyAt,
  unindexedField,
  type OpenRow,
  type Property,
} from './item-filter';
import type { ItemRow } from './item-json';
import type { ListRow } from './stored-lists';

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  /** Opaque to callers; null on the last page. */
  readonly skipToken: string | null;
}

const DEFAULT_PAGE = 200;
const LIST_VIEW_THRESHOLD = 5000;
/** A little more than the usual page, as one row beyond it tells whether there is another. */
const CHUNK = 1001;
const ALLOW_UNINDEXED = 'honornonindexedquerieswarningmayfailrandomly';

/** A page of a list's rows, filtered and ordered as asked. @throws GraphError 400 for what SharePoint refuses */
export function queryItems(call: Call, list: ListRow): ItemPage {
  const { database, faults } = call.state;
  const columns = columnsOf(database, list.key);
  const filter = call.query.filter === undefined ? null : parseFilter(call.query.filter);
  const order = call.query.orderBy.map(({ path, descending }) => ({
    property: propertyAt(columns, path),
    descending,
  }));
  const rowLimit = refuseUnindexed(call, list, [
    ...(filter === null ? [] : pathsIn(filter).map((path) => propertyAt(columns, path))),
    ...order.map(({ property }) => property),
  ]);

  const size = pageSize(call);
  const matches =
    filter === null ? () => true : compileItemFilter(columns, filter, faults.switches.siteTimeZone);
  const range = filter === null ? null : planIndex(columns, filter, faults.switches.siteTimeZone);
  const skip = parseSkipToken(call.query.skipToken);
  const source = (after: number) => readRows(database, list, { range, after, rowLimit });

  if (order.length > 0) return orderedPage([...source(0)].filter(matches), order, { size, skip });
  const rows: ItemRow[] = [];
  for (const open of source(skip.id)) {
    if (!matches(open)) continue;
    if (rows.length === size) {
      // A query that was cut at the threshold looks complete: that is the trap.
      const isCut = rowLimit !== Infinity;
      return { rows, skipToken: isCut ? null : skipToken(rows.at(-1)?.item ?? 0, []) };
    }
    rows.push(open.row);
  }
  return { rows, skipToken: null };
}

/** @returns how many rows may be looked at */
function refuseUnindexed(call: Call, list: ListRow, properties: readonly Property[]): number {
  const field = properties.map(unindexedField).find((name) => name !== null);
  if (field === undefined) return Infinity;
  const prefer = (call.headers.get('prefer') ?? '').toLowerCase();
  if (!prefer.includes(ALLOW_UNINDEXED)) throw notIndexed(field);
  if (list.item_count <= LIST_VIEW_THRESHOLD) return Infinity;
  if (call.state.faults.switches.shortPages) return LIST_VIEW_THRESHOLD;
  throw new GraphError(
    400,
    'notSupported',
    'The request is unprocessable because it uses too many resources',
  );
}

/** With `shortPages` a page holds half of what was asked, as SharePoint does when it filters after paging. */
export function pageSize(call: Call): number {
  const { pageSize: limit, shortPages } = call.state.faults.switches;
  const asked = Math.min(call.query.top ?? DEFAULT_PAGE, limit === 0 ? Infinity : limit);
  return shortPages ? Math.ceil(asked / 2) : asked;
}

interface Source {
  readonly range: IndexRange | null;
  /** Only rows with a larger id. */
  readonly after: number;
  readonly rowLimit: number;
}

/** In the order of their ids, read in chunks, so that a page costs no more than its rows. */
function* readRows(
  database: Database,
  list: ListRow,
  { range, after, rowLimit }: Source,
): Generator<OpenRow> {
  let [last, seen] = [after, 0];
  for (;;) {
    const chunk =
      range === null
        ? database.all<ItemRow>(
            'SELECT * FROM items WHERE list = ? AND item > ? ORDER BY item LIMIT ?',
            list.key,
            last,
            CHUNK,
          )
        : database.all<ItemRow>(
            `SELECT items.* FROM indexed_values JOIN items ON items.list = ? AND items.item = indexed_values.item
             WHERE indexed_values.column = ? AND ${range.condition} AND indexed_values.item > ?
             ORDER BY indexed_values.item LIMIT ?`,
            list.key,
            range.columnKey,
            ...range.values,
            last,
            CHUNK,
          );
    for (const row of chunk) {
      seen += 1;
      if (seen > rowLimit) return;
      yield openRow(row);
      last = row.item;
    }
    if (chunk.length < CHUNK) return;
  }
}

/** Parses the fields when they are first looked at: most pages are neither filtered nor ordered. */
function openRow(row: ItemRow): OpenRow {
  let values: FieldValues | undefined;
  return {
    row,
    get values() {
      values ??= JSON.parse(row.fields) as FieldValues;
      return values;
    },
  };
}

type Order = readonly { readonly property: Property; readonly descending: boolean }[];
interface SkipPosition {
  readonly id: number;
  readonly values: readonly Comparable[];
}

function orderedPage(
  open: readonly OpenRow[],
  order: Order,
  { size, skip }: { size: number; skip: SkipPosition },
): ItemPage {
  const keyed = open.map((row) => ({
    row: row.row,
    values: order.map(({ property }) => property.read(row)),
  }));
  const position = (left: SkipPosition, right: SkipPosition) => {
    for (const [at, { descending }] of order.entries()) {
      const difference = compare(left.values[at] ?? null, right.values[at] ?? null);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return left.id - right.id;
  };
  const sorted = keyed
    .map(({ row, values }) => ({ row, values, id: row.item }))
    .sort(position)
    .filter((entry) => skip.id === 0 || position(entry, skip) > 0);
  const page = sorted.slice(0, size);
  const last = page.at(-1);
  const isMore = sorted.length > size && last !== undefined;
  return { rows: page.map(({ row }) => row), skipToken: isMore ? skipToken(last.id, last.values) : null };
}

/** Missing values come first. */
function compare(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : 1;
}

/** Looks as SharePoint's own: `Paged=TRUE&p_ID=2`, preceded by the values that were ordered by. */
function skipToken(id: number, values: readonly Comparable[]): string {
  const keys = values.map((value, at) => `&p_${at}=${encodeURIComponent(JSON.stringify(value))}`);
  return Buffer.from(`Paged=TRUE${keys.join('')}&p_ID=${id}`).toString('base64url');
}

function parseSkipToken(token: string | undefined): SkipPosition {
  if (token === undefined) return { id: 0, values: [] };
  const position = new URLSearchParams(Buffer.from(token, 'base64url').toString('utf8'));
  const id = position.get('p_ID') ?? '';
  if (position.get('Paged') !== 'TRUE' || !/^\d{1,15}$/.test(id)) throw invalidRequest('Invalid skip token.');
  const values = [...position]
    .filter(([key]) => /^p_\d+$/.test(key))
    .map(([, value]) => parseComparable(value));
  return { id: Number(id), values };
}

function parseComparable(text: string): Comparable {
  const fits =
    /^(null|-?\d+(\.\d+)?([eE][+-]?\d+)?|"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")$/.test(
      text,
    );
  if (!fits) throw badRequest('The skip token is malformed.');
  return JSON.parse(text) as Comparable;
}
