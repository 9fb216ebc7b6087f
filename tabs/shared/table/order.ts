import type { Language } from '../../../src/domain/shared/language';

/** `reversed`: the other way round than a column is ordered first. */
export interface Order<Column extends string> {
  readonly column: Column;
  readonly reversed: boolean;
}

/**
 * @param asked as an address says it: `due`, or `-due` the other way round
 * @returns null for the order that rows have by themselves, also where nobody knows the column
 */
export function readOrder<Column extends string>(
  asked: string | null,
  columns: readonly Column[],
): Order<Column> | null {
  if (asked === null) return null;
  const reversed = asked.startsWith('-');
  const column = columns.find((known) => known === (reversed ? asked.slice(1) : asked));
  return column === undefined ? null : { column, reversed };
}

export const writeOrder = (order: Order<string> | null): string | null =>
  order === null ? null : `${order.reversed ? '-' : ''}${order.column}`;

/** First as the column is read best, then the other way round, then as rows are by themselves. */
export function nextOrder<Column extends string>(
  column: Column,
  order: Order<Column> | null,
): Order<Column> | null {
  if (order?.column !== column) return { column, reversed: false };
  return order.reversed ? null : { column, reversed: true };
}

/**
 * What a screen reader hears of a column's order.
 *
 * @param falling whether the column is ordered from its largest or worst first
 */
export function ariaSort<Column extends string>(
  column: Column,
  order: Order<Column> | null,
  falling: boolean,
): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none';
  return falling === order.reversed ? 'ascending' : 'descending';
}

/** What rows are compared by; null where nothing can be said. */
export type OrderKey = number | string | null;

/** Within equals the order that was stays. Where nothing can be said stands last, whichever way round. */
export function inOrderOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => OrderKey,
  { reversed, language }: { readonly reversed: boolean; readonly language: Language },
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = reversed ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}
