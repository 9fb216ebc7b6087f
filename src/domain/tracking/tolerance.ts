export const TOLERANCE_UNITS = ['percent', 'unit'] as const;

/**
 * How far below plan is still green, and from where it is red.
 * With `percent` the bounds are ratios of |plan| (0.05 is 5 %), with `unit` they are in the indicator's unit.
 */
export interface Tolerance {
  readonly in: (typeof TOLERANCE_UNITS)[number];
  readonly green: number;
  readonly red: number;
  /** From how far above plan on somebody should look why; null when nobody needs to. */
  readonly over: number | null;
}

export const DEFAULT_TOLERANCE: Tolerance = { in: 'percent', green: 0.05, red: 0.1, over: null };
