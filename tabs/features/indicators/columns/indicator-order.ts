import type { Language } from '../../../../src/domain/shared/language';
import { EFFECT_LEVELS, INDICATOR_KINDS, RESULT_LEVELS } from '../../../../src/domain/tracking/indicator';
import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  LIGHT_CODES,
  type Signs,
  VARIATION_CODES,
} from '../../../../src/domain/explanation/facts/signs';
import { inOrderOf, type Order, type OrderKey, readOrder } from '../../../shared/table/order';
import { areasOf, sourceOf } from './cell-value';
import { type Column, COLUMNS, isPart } from './columns';
import type { DescribedRow } from './described-row';
import { NAMES } from '../../../shared/address/names';

/** @returns null for the order of the Masterplan */
export const orderIn = (params: URLSearchParams): Order<Column> | null =>
  readOrder(params.get(NAMES.indicators.order), COLUMNS);

/** Signs and distances begin with the worst, which is the most urgent. */
export const isFalling = (column: Column): boolean =>
  isPart(column) || column === 'difference' || column === 'share';

export interface OrderBy {
  readonly language: Language;
  /** By id. */
  readonly areaNames: ReadonlyMap<string, string>;
}

export const inOrder = (
  rows: readonly DescribedRow[],
  order: Order<Column> | null,
  { language, areaNames }: OrderBy,
): readonly DescribedRow[] =>
  order === null
    ? rows
    : inOrderOf(rows, (row) => keyOf(row, order.column, areaNames), { reversed: order.reversed, language });

/** Words that are missing stand last as well. */
const word = (text: string): OrderKey => (text === '' ? null : text);

function keyOf({ row }: DescribedRow, column: Column, areaNames: OrderBy['areaNames']): OrderKey {
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
