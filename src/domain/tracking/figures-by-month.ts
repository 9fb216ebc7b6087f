import { type Month, monthIndex } from '../shared/month';
import type { Reading } from './reading';

/** Figures by the index of their month (`monthIndex`); a month that was not reported or has no data is not in it. */
export type FiguresByMonth = ReadonlyMap<number, number>;

/**
 * @param readings of one indicator, at most one for each month, in any order
 * @param upTo last month looked at
 */
export function figuresByMonth(readings: readonly Reading[], upTo: Month): FiguresByMonth {
  const figures = new Map<number, number>();
  for (const { month, value } of readings) {
    if (value !== null && month <= upTo) figures.set(monthIndex(month), value);
  }
  return figures;
}

/** @returns index of the latest month with a figure, null without any */
export function latestIndex(figures: FiguresByMonth): number | null {
  let latest: number | null = null;
  for (const index of figures.keys()) if (latest === null || index > latest) latest = index;
  return latest;
}
