import type { IndicatorRow } from '../../../src/contracts/indicators';
import { type Codes, codesOf } from '../../shared/judgement/codes';

/** An indicator with what filters and orders ask about it, worked out once. */
export interface DescribedRow {
  readonly row: IndicatorRow;
  readonly codes: Codes;
  /** All that a search looks in, in small letters. */
  readonly searched: string;
}

export const describeRow = (row: IndicatorRow): DescribedRow => ({
  row,
  codes: codesOf(row.judgement),
  searched: [row.indicator.name, row.goalName, row.fieldName, row.ownerPostName, row.officeName]
    .join(' ')
    .toLocaleLowerCase('de'),
});

/** How far the figure is from plan, in the unit and not oriented; from the bound that was left of a corridor. */
export function differenceOf({ judgement }: IndicatorRow): number | null {
  const { assessment } = judgement;
  if (assessment.type === 'none') return null;
  const { plan, actual } = assessment;
  const [low, high] = plan.type === 'value' ? [plan.value, plan.value] : [plan.low, plan.high];
  if (actual < low) return actual - low;
  return actual > high ? actual - high : 0;
}
