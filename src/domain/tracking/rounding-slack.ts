/**
 * How far apart figures may lie merely because sums and quotients of decimals are rounded to doubles.
 * Differences up to it are none, so that neither the unit nor the order of adding decides a judgement.
 *
 * @param figures that were computed with, in one unit
 * @returns in that unit: 16 steps of a double of the largest one, more than a sum of twelve months can be
 *   off
 */
export function roundingSlack(...figures: readonly number[]): number {
  let largest = 0;
  for (const figure of figures) largest = Math.max(largest, Math.abs(figure));
  return Number.EPSILON * 16 * largest;
}
