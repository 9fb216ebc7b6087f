import { type Month, monthOfYear, monthsBetween } from '../shared/month';

export interface PlanValue {
  readonly month: Month;
  /** In the indicator's unit. */
  readonly value: number;
}

export const TRAJECTORY_TYPES = [
  'linear',
  'step',
  'constant',
  'seasonal-flow',
  'seasonal-stock',
  'band',
] as const;

export type TrajectoryType = (typeof TRAJECTORY_TYPES)[number];

/** How the plan runs over the months. Values in the indicator's unit. */
export type Trajectory =
  | { readonly type: 'linear'; readonly baseline: PlanValue; readonly target: PlanValue }
  | { readonly type: 'step'; readonly points: readonly PlanValue[] }
  | { readonly type: 'constant'; readonly target: number }
  | {
      readonly type: 'seasonal-flow';
      /** Share of the year per month, January first; sums to 1. */
      readonly weights: readonly number[];
      /** Target of a year, by its January; the last one holds on. */
      readonly yearTargets: readonly PlanValue[];
      /** True when the plan counts up from January. */
      readonly accumulates: boolean;
    }
  | {
      readonly type: 'seasonal-stock';
      readonly baseline: PlanValue;
      readonly target: PlanValue;
      /** Factor per month, January first; mean 1. */
      readonly factors: readonly number[];
    }
  | { readonly type: 'band'; readonly low: number; readonly high: number };

/** What the plan asks for in a month: a value, a range, or nothing (before the first plan point). */
export type Plan =
  | { readonly type: 'value'; readonly value: number }
  | { readonly type: 'range'; readonly low: number; readonly high: number }
  | { readonly type: 'none' };

const NONE: Plan = { type: 'none' };

/**
 * Plan of a month. Linear plans hold their baseline before it and their target after it.
 * Formulas: linear P = b + (z − b)(t − t0)/(tz − t0); step: last point ≤ t; seasonal flow P = Z·Σw;
 * seasonal stock P = linear·f.
 */
export function planAt(trajectory: Trajectory, month: Month): Plan {
  switch (trajectory.type) {
    case 'constant':
      return { type: 'value', value: trajectory.target };
    case 'band':
      return { type: 'range', low: trajectory.low, high: trajectory.high };
    case 'linear':
      return { type: 'value', value: linear(trajectory.baseline, trajectory.target, month) };
    case 'seasonal-stock': {
      const factor = trajectory.factors[monthOfYear(month) - 1];
      if (factor === undefined) return NONE;
      return { type: 'value', value: linear(trajectory.baseline, trajectory.target, month) * factor };
    }
    case 'step': {
      const point = latestUpTo(trajectory.points, month);
      return point === null ? NONE : { type: 'value', value: point.value };
    }
    case 'seasonal-flow': {
      const year = latestUpTo(trajectory.yearTargets, month);
      if (year === null) return NONE;
      const share = trajectory.accumulates
        ? sum(trajectory.weights.slice(0, monthOfYear(month)))
        : trajectory.weights[monthOfYear(month) - 1];
      return share === undefined ? NONE : { type: 'value', value: year.value * share };
    }
  }
}

function linear(baseline: PlanValue, target: PlanValue, month: Month): number {
  const span = monthsBetween(baseline.month, target.month);
  const passed = Math.min(Math.max(monthsBetween(baseline.month, month), 0), Math.max(span, 0));
  if (span <= 0) return target.value;
  return passed === span ? target.value : baseline.value + ((target.value - baseline.value) * passed) / span;
}

function latestUpTo(points: readonly PlanValue[], month: Month): PlanValue | null {
  let latest: PlanValue | null = null;
  for (const point of points) {
    if (point.month <= month && (latest === null || point.month >= latest.month)) latest = point;
  }
  return latest;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
