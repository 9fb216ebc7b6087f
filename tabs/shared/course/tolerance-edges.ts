import type { SeriesPoint } from '../../../src/contracts/goal';
import type { Direction } from '../../../src/domain/tracking/indicator';

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

/**
 * The edges of a month's tolerances, on the side that is worse than plan: below where more is better, above where less
 * is, on both sides without a direction and around a corridor.
 */
export function toleranceEdges(
  { plan, bounds }: Pick<SeriesPoint, 'plan' | 'bounds'>,
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
