import type { CumulationStart } from '../indicator';

/** A double holds every decimal of so many digits. */
const EXACT_DIGITS = 15;

/** The largest power of ten that a double holds exactly. */
const MOST_EXACT_POWER = 22;

/**
 * How much each month added to a cumulative figure.
 *
 * @param values of months that follow each other; null where there is no figure
 * @param restarts whether the count begins anew in that month, so that its figure is its increment
 * @returns null where the month or the one before it has no figure, as nobody knows which month the growth belongs to
 */
export function incrementsOf(
  values: readonly (number | null)[],
  restarts: (position: number) => boolean,
): (number | null)[] {
  return values.map((value, position) => {
    if (value === null || restarts(position)) return value;
    const before = values[position - 1] ?? null;
    return before === null ? null : differenceOf(value, before);
  });
}

/** @param monthNumber 1 for January */
export const restartsIn = (since: CumulationStart, monthNumber: number): boolean =>
  since === 'january' && monthNumber === 1;

/**
 * Difference of two decimals, as the decimal it is on paper: 100000.3 − 100000.2 is 0.1, while doubles make it
 * 0.1000000000058, and a steady growth would seem to vary.
 */
export function differenceOf(value: number, before: number): number {
  const raw = value - before;
  if (Number.isInteger(value) && Number.isInteger(before)) return raw;
  const size = Math.max(Math.abs(value), Math.abs(before), Math.abs(raw));
  const steps = 10 ** Math.min(EXACT_DIGITS - Math.ceil(Math.log10(size)), MOST_EXACT_POWER);
  const rounded = Math.round(raw * steps) / steps;
  const isSame = Math.abs(rounded - raw) <= 2 * Number.EPSILON * size;
  return isSame && rounded !== 0 ? rounded : raw;
}
