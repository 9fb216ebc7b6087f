import { addMonths, type Month, monthRange } from '../../../src/domain/shared/month';

/** Something that happened, or is to happen, drawn into a chart and told in a list below it. */
export interface ChartMark {
  /** A letter, which the drawing shows and the list begins with: numbers stand for limits that begin anew. */
  readonly sign: string;
  readonly month: Month;
  readonly name: string;
}

/** A mark with the day it stands for, in words; a month where no day is known. */
export interface DatedMark extends ChartMark {
  readonly when: string;
}

/** In the order of time, each with its letter; those of one month stay as they come. */
export function lettered<M extends Omit<ChartMark, 'sign'>>(
  found: readonly M[],
): (M & Pick<ChartMark, 'sign'>)[] {
  return [...found]
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
    .map((mark, index) => ({ ...mark, sign: signOf(index) }));
}

/** @param index counted from 0: `A` to `Z`, then `AA` */
function signOf(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${signOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** How far a drawing goes on behind its last figure to show what is still to come, in months. */
const AHEAD = 12;

/** The months of a drawing, and those after them up to the latest mark. */
export function monthsWithMarks(months: readonly Month[], marks: readonly ChartMark[]): readonly Month[] {
  const last = months.at(-1);
  if (last === undefined) return months;
  const furthest = addMonths(last, AHEAD);
  const latest = marks
    .map(({ month }) => month)
    .filter((month) => month > last && month <= furthest)
    .sort()
    .at(-1);
  return latest === undefined ? months : [...months, ...monthRange(addMonths(last, 1), latest)];
}
