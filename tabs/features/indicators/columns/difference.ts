import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';

/** How far the figure is from plan, in the unit and not oriented; from the bound that was left of a corridor. */
export function differenceOf({ assessment }: Pick<IndicatorRow, 'assessment'>): number | null {
  if (assessment.type === 'none') return null;
  const { plan, actual } = assessment;
  const [low, high] = plan.type === 'value' ? [plan.value, plan.value] : [plan.low, plan.high];
  if (actual < low) return actual - low;
  return actual > high ? actual - high : 0;
}

/**
 * The same as a share of the plan, of its nearer bound for a corridor.
 *
 * @returns a ratio, not oriented; null where the plan is 0
 */
export function differenceShareOf(row: Pick<IndicatorRow, 'assessment'>): number | null {
  const { assessment } = row;
  const difference = differenceOf(row);
  if (difference === null || assessment.type === 'none' || assessment.scale === null) return null;
  return difference / assessment.scale;
}
