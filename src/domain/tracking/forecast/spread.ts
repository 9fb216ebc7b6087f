/** How far the yearly changes so far let an expected value lie apart, in the unit. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

export interface ToSpread {
  /** Latest yearly value I, in the unit. */
  readonly latest: number;
  /** H, the value expected when every year goes like the mean of the past ones. */
  readonly expected: number;
  /** Past yearly changes, at least one. */
  readonly changes: readonly number[];
  /** To the target month, above 0; parts of a year count. */
  readonly yearsLeft: number;
}

/**
 * Where the figure would stand if every year went like the one that moved least, or most, upwards.
 * Formula: I + min(changes)·years and I + max(changes)·years. No interval of probability: with at most five
 * changes the extremes say more honestly how sure H is.
 *
 * @returns low ≤ expected ≤ high
 */
export function spreadOf({ latest, expected, changes, yearsLeft }: ToSpread): Spread {
  // Equal changes may differ from their mean by the last bits of its division.
  return {
    low: Math.min(expected, latest + Math.min(...changes) * yearsLeft),
    high: Math.max(expected, latest + Math.max(...changes) * yearsLeft),
  };
}
