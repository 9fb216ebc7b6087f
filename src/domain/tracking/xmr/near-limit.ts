import type { Zone } from './zones';

/**
 * Two of three consecutive points strictly between near limit and limit, all three on one side of the mean.
 *
 * @returns positions of the near points, oldest first
 */
export function nearLimitPositions(zones: readonly (Zone | null)[]): number[] {
  const found = new Set<number>();
  for (let at = 2; at < zones.length; at += 1) {
    for (const position of nearOfThree(zones, at)) found.add(position);
  }
  return [...found];
}

/** The near points among three when the three make a signal; nothing otherwise. */
export function nearOfThree(zones: readonly (Zone | null)[], last: number): number[] {
  const [a, b, c] = [zones[last - 2] ?? 0, zones[last - 1] ?? 0, zones[last] ?? 0];
  const isOneSided = (a > 0 && b > 0 && c > 0) || (a < 0 && b < 0 && c < 0);
  if (!isOneSided || (!isNear(a) && !isNear(b))) return [];
  const close = [last - 2, last - 1, last].filter((position) => isNear(zones[position] ?? 0));
  return close.length < 2 ? [] : close;
}

const isNear = (zone: Zone): boolean => zone === 2 || zone === -2;
