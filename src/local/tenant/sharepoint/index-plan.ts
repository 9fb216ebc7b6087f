import type { Filter } from '../graph/filter-parser';
import type { Column } from './stored-columns';
import { comparableLiteral, propertyAt } from './item-filter';

/** A part of an index that holds every row a filter can match, and maybe more. */
export interface IndexRange {
  readonly columnKey: number;
  /** SQL on `value`, with one placeholder for each of the values. */
  readonly condition: string;
  readonly values: readonly (string | number)[];
}

/** Types whose order in SQLite is the one in which filters compare them. */
const RANGED: readonly Column['type'][] = ['number', 'boolean', 'date', 'dateTime', 'person', 'lookup'];
const SQL_OPERATORS = { eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;
const LAST_CHARACTER = '\u{10FFFF}';

/** @returns null when the whole list has to be read */
export function planIndex(
  columns: readonly Column[],
  filter: Filter,
  siteTimeZone: string,
): IndexRange | null {
  const ranges = conjuncts(filter).flatMap((part) => rangeOf(columns, part, siteTimeZone) ?? []);
  return ranges.find(({ condition }) => condition === 'value = ?') ?? ranges[0] ?? null;
}

/** The parts of a filter that must all hold. */
function conjuncts(filter: Filter): Filter[] {
  return filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];
}

function rangeOf(columns: readonly Column[], filter: Filter, siteTimeZone: string): IndexRange | null {
  if (filter.kind !== 'compare' && filter.kind !== 'call') return null;
  const property = propertyAt(columns, filter.path);
  if (property.kind !== 'column' || !property.column.indexed) return null;
  const columnKey = property.column.key;
  if (filter.kind === 'call') {
    const text = filter.text.toLowerCase();
    return { columnKey, condition: 'value >= ? AND value < ?', values: [text, `${text}${LAST_CHARACTER}`] };
  }
  if (filter.operator === 'ne') return null;
  if (filter.operator !== 'eq' && !RANGED.includes(property.column.type)) return null;
  const value = comparableLiteral(property, filter, siteTimeZone);
  if (value === null) return null;
  return { columnKey, condition: `value ${SQL_OPERATORS[filter.operator]} ?`, values: [value] };
}
