/** A figure a month, null where there is none. */
export type Values = readonly (number | null)[];

/** What the base stands at. */
const BASE = 100;

/**
 * The month that stands at 100 for all: the first in which every course has a figure above zero.
 *
 * @param courses over the same months
 * @returns its place, or null when they never have one together
 */
export function commonBase(courses: readonly Values[]): number | null {
  const [first] = courses;
  if (first === undefined) return null;
  const found = first.findIndex((_, index) => courses.every((values) => isBase(values[index])));
  return found === -1 ? null : found;
}

/** The first month of a course that can stand at 100; null when it has none. */
export const ownBase = (values: Values): number | null => commonBase([values]);

/** Figures in hundredths of the figure at `base`: 112 is 12 % more. Null throughout when that is not above zero. */
export function indexed(values: Values, base: number): (number | null)[] {
  const divisor = values[base];
  return values.map((value) =>
    value === null || !isBase(divisor) ? null : value === divisor ? BASE : (value / divisor) * BASE,
  );
}

/** An index of something negative would turn its course upside down, and nothing is no measure. */
const isBase = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && value > 0;
