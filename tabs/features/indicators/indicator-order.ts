import type { Language } from '../../../src/domain/shared/language';
import { EFFECT_LEVELS, INDICATOR_KINDS, RESULT_LEVELS } from '../../../src/domain/tracking/indicator';
import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  LIGHT_CODES,
  type Signs,
  VARIATION_CODES,
} from '../../../src/domain/explanation/signs';
import { areasOf, sourceOf } from './cell-value';
import { type Column, COLUMNS, isPart } from './columns';
import type { DescribedRow } from './described-row';

/** `reversed`: the other way round than a column is ordered first. */
export interface Order {
  readonly column: Column;
  readonly reversed: boolean;
}

/** In the address: `light`, or `-light` the other way round. */
export const ORDER_NAME = 'order';

/** @returns null for the order of the Masterplan */
export function orderIn(params: URLSearchParams): Order | null {
  const asked = params.get(ORDER_NAME) ?? '';
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

/** What a screen reader hears of a column's order: signs and distances begin with the worst, which is the most urgent. */
export function ariaSort(column: Column, order: Order | null): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none';
  const falling = isPart(column) || column === 'difference' || column === 'share';
  return falling === order.reversed ? 'ascending' : 'descending';
}

export interface OrderBy {
  readonly language: Language;
  /** By id. */
  readonly areaNames: ReadonlyMap<string, string>;
}

/**
 * Orders rows; within equals the order of the Masterplan stays. Where nothing can be said stands last, whichever way
 * round.
 */
export function inOrder(
  rows: readonly DescribedRow[],
  order: Order | null,
  { language, areaNames }: OrderBy,
): readonly DescribedRow[] {
  if (order === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.reversed ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, order.column, areaNames) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

type Key = number | string | null;

/** Words that are missing stand last as well. */
const word = (text: string): Key => (text === '' ? null : text);

function keyOf({ row }: DescribedRow, column: Column, areaNames: OrderBy['areaNames']): Key {
  const { indicator, assessment, signs } = row;
  switch (column) {
    case 'name':
      return indicator.name;
    case 'field':
      return word(row.fieldName);
    case 'goal':
      return word(row.goalName);
    case 'office':
      return word(row.officeName);
    case 'owner':
      return word(row.ownerPostName);
    case 'area':
      return word(areasOf(row, areaNames));
    case 'groups':
      return word(row.targetGroups.join(', '));
    case 'resultLevel':
      return RESULT_LEVELS.indexOf(indicator.resultLevel);
    case 'effectLevel':
      return indicator.effectLevel === null ? null : EFFECT_LEVELS.indexOf(indicator.effectLevel);
    case 'kind':
      return INDICATOR_KINDS.indexOf(indicator.kind);
    case 'unit':
      return word(indicator.unit);
    case 'month':
      return row.month;
    case 'value':
      return row.reading?.value ?? null;
    case 'plan':
      return row.plan.type === 'none' ? null : row.plan.type === 'value' ? row.plan.value : row.plan.low;
    case 'difference':
      return assessment.type === 'none' ? null : (assessment.relative ?? assessment.deviation);
    case 'share':
      return assessment.type === 'none' ? null : assessment.relative;
    case 'light':
      return LIGHT_CODES.indexOf(signs.light);
    case 'trend':
      return trendRank(signs);
    case 'variation':
      return signs.variation === 'undetermined' ? null : VARIATION_CODES.indexOf(signs.variation);
    case 'assurance':
      return signs.assurance === 'none' ? null : ASSURANCE_CODES.indexOf(signs.assurance);
    case 'forecast':
      return signs.forecast === 'none' ? null : FORECAST_CODES.indexOf(signs.forecast);
    case 'comment':
      return word(row.reading?.comment ?? '');
    case 'source':
      return word(sourceOf(row));
  }
}

function trendRank({ trend, trendMeaning }: Signs): number | null {
  if (trend === 'none') return null;
  if (trendMeaning === 'worse') return 0;
  if (trendMeaning === 'better') return 3;
  return trend === 'steady' ? 2 : 1;
}
