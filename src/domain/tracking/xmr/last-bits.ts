/** Differences below this share of the figures are what arithmetic with decimals leaves behind, not news. */
const ROUNDING = 1e-12;

/**
 * Compares two figures as decimals: the same when they differ only in the last bits of a double.
 *
 * @param scale size of the figures that `a` and `b` were computed from, where that is larger than they are
 * @returns the sign of a − b
 */
export function compareFigures(a: number, b: number, scale = 0): -1 | 0 | 1 {
  const slack = ROUNDING * Math.max(Math.abs(a), Math.abs(b), scale);
  if (Math.abs(a - b) <= slack) return 0;
  return a > b ? 1 : -1;
}
