import type { Indicator } from './indicator';
import { toleranceBounds } from './light';
import type { Plan } from './trajectory';

/** Where figures are green, in the unit; null at a side on which nothing is too good. */
export interface GreenZone {
  readonly low: number | null;
  readonly high: number | null;
}

/** @returns null in a month without a plan */
export function greenZone(
  { direction, tolerance }: Pick<Indicator, 'direction' | 'tolerance'>,
  plan: Plan,
): GreenZone | null {
  if (plan.type === 'none') return null;
  const [low, high] = plan.type === 'range' ? [plan.low, plan.high] : [plan.value, plan.value];
  const { green } = toleranceBounds({ scale: high === 0 ? null : Math.abs(high) }, tolerance);
  const bothSides = plan.type === 'range' || direction === 'neutral';
  return {
    low: bothSides || direction === 'higher-is-better' ? low - green : null,
    high: bothSides || direction === 'lower-is-better' ? high + green : null,
  };
}
