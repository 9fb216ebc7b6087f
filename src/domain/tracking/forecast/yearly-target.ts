import { monthAt, monthIndex, monthOfYear, yearOf } from '../../shared/month';
import type { Indicator } from '../indicator';
import { type PlanValue, planAt, type Trajectory } from '../trajectory';
import { isSummedOverYear } from '../yearly-figure';

/** What yearly values are held against, in the unit. */
export type YearlyTarget =
  | {
      readonly type: 'value';
      readonly value: number;
      /** Index of the month it is to be met in; null where a level is to be kept. */
      readonly month: number | null;
    }
  | { readonly type: 'range'; readonly low: number; readonly high: number };

/** Steps and yearly amounts may have been left empty. */
export function hasTarget(trajectory: Trajectory): boolean {
  if (trajectory.type === 'step') return trajectory.points.length > 0;
  return trajectory.type !== 'seasonal-flow' || trajectory.yearTargets.length > 0;
}

/**
 * The plan's last target, made comparable with yearly values: of a flow what the plan asks of twelve months,
 * those that end with the target month, or with the latest figure once that month has passed.
 *
 * @param latest index of the month of the latest figure
 * @returns null when the plan says nothing of those months
 */
export function yearlyTarget(indicator: Indicator, latest: number): YearlyTarget | null {
  const { trajectory, kind } = indicator;
  const months = kind === 'flow' ? 12 : 1;
  switch (trajectory.type) {
    case 'constant':
      return { type: 'value', value: months * trajectory.target, month: null };
    case 'band':
      return { type: 'range', low: months * trajectory.low, high: months * trajectory.high };
    case 'linear':
    case 'seasonal-stock': {
      const { baseline, target } = trajectory;
      const month = baseline.value === target.value ? null : monthIndex(target.month);
      return atPlan(indicator, target, month, latest);
    }
    case 'step': {
      const last = lastOf(trajectory.points);
      if (last === null) return null;
      // A step that was taken is a level to be kept.
      const month = monthIndex(last.month);
      return atPlan(indicator, last, month > latest ? month : null, latest);
    }
    case 'seasonal-flow': {
      const last = lastOf(trajectory.yearTargets);
      if (last === null) return null;
      // The last amount holds for all years after it: then the year that is running is looked at.
      const year = Math.max(yearOf(last.month), yearOf(monthAt(latest)));
      if (isSummedOverYear(indicator)) return { type: 'value', value: last.value, month: indexOf(year, 12) };
      // The share of one month is all that a level can be held against.
      const month = indexOf(year, monthOfYear(monthAt(latest)));
      const plan = planAt(trajectory, monthAt(month));
      return plan.type === 'value' ? { type: 'value', value: plan.value, month } : null;
    }
  }
}

function atPlan(
  { kind, trajectory }: Indicator,
  target: PlanValue,
  month: number | null,
  latest: number,
): YearlyTarget | null {
  if (kind !== 'flow') return { type: 'value', value: target.value, month };
  const value = planOfYear(trajectory, Math.max(monthIndex(target.month), latest));
  return value === null ? null : { type: 'value', value, month };
}

/** Sum of the plan over twelve months; before its first month it asks for what it asks for then. */
function planOfYear(trajectory: Trajectory, end: number): number | null {
  let sum = 0;
  let earliest: number | null = null;
  for (let index = end; index > end - 12; index -= 1) {
    const plan = planAt(trajectory, monthAt(index));
    if (plan.type === 'value') earliest = plan.value;
    if (earliest === null) return null;
    sum += earliest;
  }
  return sum;
}

function lastOf(points: readonly PlanValue[]): PlanValue | null {
  let last: PlanValue | null = null;
  for (const point of points) if (last === null || point.month >= last.month) last = point;
  return last;
}

const indexOf = (year: number, month: number): number => year * 12 + month - 1;
