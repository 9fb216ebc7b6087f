import type { Language } from '../../../src/domain/shared/language';
import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  LIGHT_CODES,
  type Part,
  PARTS,
  VARIATION_CODES,
} from '../../shared/judgement/codes';
import type { DescribedRow } from './described-row';

export const COLUMNS = ['name', 'field', 'goal', 'month', 'value', 'plan', 'difference', ...PARTS] as const;

export type Column = (typeof COLUMNS)[number];

/** `reversed`: the other way round than a column is ordered first. */
export interface Order {
  readonly column: Column;
  readonly reversed: boolean;
}

/** In the address: `light`, or `-light` the other way round. */
export const ORDER_NAME = 'i-sort';

/** @returns null for the order of the Masterplan */
export function orderIn(query: string): Order | null {
  const asked = new URLSearchParams(query).get(ORDER_NAME) ?? '';
  const reversed = asked.startsWith('-');
  const column = COLUMNS.find((known) => known === (reversed ? asked.slice(1) : asked));
  return column === undefined ? null : { column, reversed };
}

export const orderInAddress = (order: Order | null): string | null =>
  order === null ? null : `${order.reversed ? '-' : ''}${order.column}`;

/** First as the column is read best, then the other way round, then as in the Masterplan. */
export function nextOrder(column: Column, order: Order | null): Order | null {
  if (order?.column !== column) return { column, reversed: false };
  return order.reversed ? null : { column, reversed: true };
}

const isPart = (column: Column): column is Part => PARTS.some((part) => part === column);

/** What a screen reader hears of a column's order: signs and distances begin with the worst, which is the most urgent. */
export function ariaSort(column: Column, order: Order | null): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none';
  const falling = isPart(column) || column === 'difference';
  return falling === order.reversed ? 'ascending' : 'descending';
}

/**
 * Orders rows; within equals the order of the Masterplan stays. Where nothing can be said stands last, whichever way
 * round.
 */
export function inOrder(
  rows: readonly DescribedRow[],
  order: Order | null,
  language: Language,
): readonly DescribedRow[] {
  if (order === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.reversed ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, order.column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

function keyOf({ row, codes }: DescribedRow, column: Column): number | string | null {
  const { judgement } = row;
  switch (column) {
    case 'name':
      return row.indicator.name;
    case 'field':
      return row.fieldName;
    case 'goal':
      return row.goalName;
    case 'month':
      return judgement.month;
    case 'value':
      return judgement.reading?.value ?? null;
    case 'plan':
      return row.plan.type === 'none' ? null : row.plan.type === 'value' ? row.plan.value : row.plan.low;
    case 'difference':
      return judgement.assessment.type === 'none' ? null : orientedDistance(row);
    case 'light':
      return LIGHT_CODES.indexOf(codes.light);
    case 'trend':
      return trendRank(codes);
    case 'variation':
      return codes.variation === 'undetermined' ? null : VARIATION_CODES.indexOf(codes.variation);
    case 'assurance':
      return codes.assurance === 'none' ? null : ASSURANCE_CODES.indexOf(codes.assurance);
    case 'forecast':
      return codes.forecast === 'none' ? null : FORECAST_CODES.indexOf(codes.forecast);
  }
}

/** As a share of the plan, so that indicators of all units compare; negative is worse. */
function orientedDistance({ judgement }: DescribedRow['row']): number | null {
  const { assessment } = judgement;
  if (assessment.type === 'none') return null;
  return assessment.relative ?? assessment.deviation;
}

function trendRank({ trend, trendMeaning }: DescribedRow['codes']): number | null {
  if (trend === 'none') return null;
  if (trendMeaning === 'worse') return 0;
  if (trendMeaning === 'better') return 3;
  return trend === 'steady' ? 2 : 1;
}
