import type { Direction } from './indicator';
import { type ToleranceBounds, toleranceBounds } from './light';
import type { Tolerance } from './tolerance';
import type { Plan } from './trajectory';

/** On one side of the plan: where green ends and where red begins, in the unit. */
export interface Edges {
  readonly plan: number;
  readonly green: number;
  readonly red: number;
}

export interface ToleranceEdges {
  readonly above: Edges | null;
  readonly below: Edges | null;
}

/** Of the plan itself, so that months without a figure have their tolerances too. @returns null without a plan */
export function boundsOfPlan(plan: Plan, tolerance: Tolerance): ToleranceBounds | null {
  if (plan.type === 'none') return null;
  const reference = plan.type === 'value' ? plan.value : plan.high;
  return toleranceBounds({ scale: reference === 0 ? null : Math.abs(reference) }, tolerance);
}

/**
 * The edges of a month's tolerances, on the side that is worse than plan: below where more is better, above where less
 * is, on both sides without a direction and around a corridor.
 */
export function toleranceEdges(
  { plan, bounds }: { readonly plan: Plan; readonly bounds: Pick<ToleranceBounds, 'green' | 'red'> | null },
  direction: Direction,
): ToleranceEdges {
  if (bounds === null || plan.type === 'none') return { above: null, below: null };
  const { green, red } = bounds;
  const [low, high] = plan.type === 'range' ? [plan.low, plan.high] : [plan.value, plan.value];
  const bothSides = plan.type === 'range' || direction === 'neutral';
  return {
    above:
      bothSides || direction === 'lower-is-better'
        ? { plan: high, green: high + green, red: high + red }
        : null,
    below:
      bothSides || direction === 'higher-is-better'
        ? { plan: low, green: low - green, red: low - red }
        : null,
  };
}
