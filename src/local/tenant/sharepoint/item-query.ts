import { GraphError } from '../graph/graph-error';
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
import { byOrder, indexOrderOf, readInIndexOrder, type IndexOrder, type Order } from './ordered-rows';
import { parseSkipToken, skipToken, type SkipPosition } from './skip-token';
import type { ListRow } from './stored-lists';

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  /** Opaque to callers; null on the last page. */
  readonly skipToken: string | null;
}

const DEFAULT_PAGE = 200;
const LIST_VIEW_THRESHOLD = 5000;
const LARGEST_CHUNK = 2000;
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
  const source = (after: number) => readRows(database, list, { range, after, rowLimit, first: size + 1 });

  const indexOrder = filter === null ? indexOrderOf(order) : null;
  if (indexOrder !== null) return indexOrderedPage(database, list, { order: indexOrder, size, skip });
  if (order.length > 0) return sortedPage([...source(0)].filter(matches), order, { size, skip });
  if (filter === null) return plainPage(database, list, { size, skip });
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
  /** How many are likely to be wanted. */
  readonly first: number;
}

/** In the order of their ids, read in chunks, so that a page costs no more than its rows. */
function* readRows(
  database: Database,
  list: ListRow,
  { range, after, rowLimit, first }: Source,
): Generator<OpenRow> {
  let [last, seen, size] = [after, 0, first];
  for (;;) {
    const chunk =
      range === null
        ? database.all<ItemRow>(
            'SELECT * FROM items WHERE list = ? AND item > ? ORDER BY item LIMIT ?',
            list.key,
            last,
            size,
          )
        : database.all<ItemRow>(
            `SELECT items.* FROM indexed_values JOIN items ON items.list = ? AND items.item = indexed_values.item
             WHERE indexed_values.column = ? AND ${range.condition} AND indexed_values.item > ?
             ORDER BY indexed_values.item LIMIT ?`,
            list.key,
            range.columnKey,
            ...range.values,
            last,
            size,
          );
    for (const row of chunk) {
      seen += 1;
      if (seen > rowLimit) return;
      yield openRow(row);
      last = row.item;
    }
    if (chunk.length < size) return;
    size = Math.min(size * 2, Math.max(first, LARGEST_CHUNK));
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

function sortedPage(
  open: readonly OpenRow[],
  order: Order,
  { size, skip }: { size: number; skip: SkipPosition },
): ItemPage {
  const position = byOrder(order);
  const sorted = open
    .map((row) => ({
      row: row.row,
      id: row.row.item,
      values: order.map(({ property }) => property.read(row)),
    }))
    .sort(position)
    .filter((entry) => skip.id === 0 || position(entry, skip) > 0);
  const page = sorted.slice(0, size);
  const last = page.at(-1);
  const isMore = sorted.length > size && last !== undefined;
  return { rows: page.map(({ row }) => row), skipToken: isMore ? skipToken(last.id, last.values) : null };
}

function indexOrderedPage(
  database: Database,
  list: ListRow,
  { order, size, skip }: { order: IndexOrder; size: number; skip: SkipPosition },
): ItemPage {
  const found = readInIndexOrder(database, list, { order, skip, limit: size + 1 });
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const isMore = found.length > size && last !== undefined;
  return { rows, skipToken: isMore ? skipToken(last.item, [last.ordered_by]) : null };
}

function plainPage(
  database: Database,
  list: ListRow,
  { size, skip }: { size: number; skip: SkipPosition },
): ItemPage {
  const found = database.all<ItemRow>(
    'SELECT * FROM items WHERE list = ? AND item > ? ORDER BY item LIMIT ?',
    list.key,
    skip.id,
    size + 1,
  );
  const rows = found.slice(0, size);
  return { rows, skipToken: found.length > size ? skipToken(rows.at(-1)?.item ?? 0, []) : null };
}
