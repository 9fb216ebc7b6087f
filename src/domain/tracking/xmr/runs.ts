import { compareFigures } from './last-bits';
import type { Zone } from './zones';

/** So many points in a row are no chance any more. */
const LONG_RUN = 7;

/** Points in a row that make one signal; both ends belong to it. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** 1: rising, or above the mean. */
  readonly direction: 1 | -1;
}

/**
 * Seven or more points strictly rising or falling. A gap or a repeated figure ends a run. A turning point belongs to the
 * rise and to the fall that meet in it.
 *
 * @param values month after month; null is a gap
 * @returns oldest first: marked in this order, a turning point bears the mark of the later one
 */
export function trends(values: readonly (number | null)[]): Run[] {
  const found: Run[] = [];
  let from = 0;
  let direction: -1 | 0 | 1 = 0;
  for (let at = 1; at <= values.length; at += 1) {
    const next = directionOf(values[at - 1], values[at]);
    if (next === direction && next !== 0) continue;
    if (direction !== 0 && at - from >= LONG_RUN) found.push({ from, to: at - 1, direction });
    from = at - 1;
    direction = next;
  }
  return found;
}

const directionOf = (before: number | null | undefined, value: number | null | undefined): -1 | 0 | 1 =>
  before == null || value == null ? 0 : compareFigures(value, before);

/** Seven or more points on one side of the mean; a gap or a point on the mean ends a run. */
export function oneSided(zones: readonly (Zone | null)[]): Run[] {
  const found: Run[] = [];
  let from = 0;
  let direction: -1 | 0 | 1 = 0;
  for (let at = 0; at <= zones.length; at += 1) {
    const next = sideOf(zones[at] ?? 0);
    if (next === direction) continue;
    if (direction !== 0 && at - from >= LONG_RUN) found.push({ from, to: at - 1, direction });
    from = at;
    direction = next;
  }
  return found;
}

function sideOf(zone: Zone): -1 | 0 | 1 {
  if (zone === 0) return 0;
  return zone > 0 ? 1 : -1;
}
