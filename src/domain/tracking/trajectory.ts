import { type Month, monthIndex, monthOfYear } from '../shared/month';

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

/** Every number a plan is made of. */
export function figuresOf(trajectory: Trajectory): readonly number[] {
  switch (trajectory.type) {
    case 'linear':
      return [trajectory.baseline.value, trajectory.target.value];
    case 'step':
      return trajectory.points.map(({ value }) => value);
    case 'constant':
      return [trajectory.target];
    case 'seasonal-flow':
      return [...trajectory.weights, ...trajectory.yearTargets.map(({ value }) => value)];
    case 'seasonal-stock':
      return [...trajectory.factors, trajectory.baseline.value, trajectory.target.value];
    case 'band':
      return [trajectory.low, trajectory.high];
  }
}

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
      return { type: 'value', value: linearPlan(trajectory.baseline, trajectory.target)(monthIndex(month)) };
    case 'seasonal-stock': {
      const factor = trajectory.factors[monthOfYear(month) - 1];
      if (factor === undefined) return NONE;
      return {
        type: 'value',
        value: linearPlan(trajectory.baseline, trajectory.target)(monthIndex(month)) * factor,
      };
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

/** @returns the linear plan by `monthIndex`, so that a series of months need not read the plan's months for each */
export function linearPlan(baseline: PlanValue, target: PlanValue): (index: number) => number {
  const start = monthIndex(baseline.month);
  const span = monthIndex(target.month) - start;
  return (index) => {
    const passed = Math.max(index - start, 0);
    return passed >= span ? target.value : baseline.value + ((target.value - baseline.value) * passed) / span;
  };
}

/** The last of them that holds in a month; null before the first. */
export function latestUpTo(points: readonly PlanValue[], month: Month): PlanValue | null {
  let latest: PlanValue | null = null;
  for (const point of points) {
    if (point.month <= month && (latest === null || point.month >= latest.month)) latest = point;
  }
  return latest;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
