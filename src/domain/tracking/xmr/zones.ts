import { compareFigures } from './last-bits';
import { type ComputedLimits, scaleOf } from './limits';

/**
 * Where a point lies: 0 on the mean, 1 on a side of it, 2 strictly between near limit and limit, 3 outside; negative
 * below the mean.
 */
export type Zone = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** @returns null for a gap */
export function zonesOf(values: readonly (number | null)[], limits: ComputedLimits): (Zone | null)[] {
  const scale = scaleOf(limits);
  return values.map((value) => (value === null ? null : zoneOf(value, limits, scale)));
}

function zoneOf(value: number, limits: ComputedLimits, scale: number): Zone {
  const side = compareFigures(value, limits.mean, scale);
  if (side === 0) return 0;
  const [near, limit] = side === 1 ? [limits.nearUpper, limits.upper] : [limits.nearLower, limits.lower];
  if (compareFigures(value, near, scale) !== side) return side;
  const beyond = compareFigures(value, limit, scale);
  if (beyond === 0) return side;
  const isOutside = beyond === side;
  if (side === 1) return isOutside ? 3 : 2;
  return isOutside ? -3 : -2;
}
