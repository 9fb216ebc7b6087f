import { movingRanges, SETTLED_POINTS } from './limits';

/** Fewest figures that fix limits: fewer would make provisional ones. */
export const LEAST_BASE = SETTLED_POINTS;

/** Most figures that fix limits: two years. */
export const MOST_BASE = 24;

/**
 * From which figures of a stretch its limits are computed: from all of them, so that they move with every new one, or from
 * so many at its beginning, so that a change that comes later does not widen the limits it is judged by.
 */
export type LimitsBase = typeof MOVING | number;

export const MOVING = 'moving' as const;

/**
 * How many values, from the first on, hold the figures that fix the limits.
 *
 * @param values of one stretch, month after month; null is a gap
 * @returns null while limits move: always, until there are figures enough, or when no two of them follow each other
 */
export function fixedLength(values: readonly (number | null)[], base: LimitsBase): number | null {
  if (base === MOVING) return null;
  let figures = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] != null) figures += 1;
    if (figures === base) return movingRanges(values.slice(0, at + 1)).length === 0 ? null : at + 1;
  }
  return null;
}
