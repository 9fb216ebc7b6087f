import type { Month } from '../../shared/month';
import { type FiguresByMonth, figuresByMonth, latestIndex } from '../figures-by-month';
import type { Indicator } from '../indicator';
import type { Reading } from '../reading';
import { isSummedOverYear, yearlyFigure } from '../yearly-figure';

/** What yearly changes are taken from: figures of the same month, or sums of twelve months. */
export type ForecastBasis = 'same-month' | 'twelve-month-sum';

/** Five changes are averaged at most. */
const MOST_YEARS = 6;

export interface YearlyValues {
  readonly basis: ForecastBasis;
  /** In the unit, one a year without a gap, oldest first, at most six; empty when the latest year is not complete. */
  readonly values: readonly number[];
  /** Index of the latest month with a figure, in which the last of them ends. */
  readonly latest: number;
}

/**
 * Yearly values up to the latest figure, so that the same season meets the same season. Figures of a
 * seasonal stock are divided by their season's factor, as its target knows no season. A missing year ends
 * the chain.
 *
 * @param readings of the indicator, at most one for each month, in any order
 * @returns null without any figure
 */
export function yearlyValues(
  indicator: Indicator,
  readings: readonly Reading[],
  upTo: Month,
): YearlyValues | null {
  const basis = isSummedOverYear(indicator) ? 'twelve-month-sum' : 'same-month';
  const reported = figuresByMonth(readings, upTo);
  const figures = basis === 'same-month' ? withoutSeason(indicator, reported) : reported;
  const latest = latestIndex(figures);
  if (latest === null) return null;
  const values: number[] = [];
  while (values.length < MOST_YEARS) {
    const value = yearlyFigure(indicator, figures, latest - 12 * values.length);
    if (value === null) break;
    values.push(value);
  }
  return { basis, values: values.reverse(), latest };
}

function withoutSeason({ trajectory }: Indicator, figures: FiguresByMonth): FiguresByMonth {
  if (trajectory.type !== 'seasonal-stock') return figures;
  const level = new Map<number, number>();
  for (const [index, figure] of figures) {
    const factor = trajectory.factors[index % 12];
    // A month whose season allows for nothing cannot be compared.
    if (factor !== undefined && factor !== 0) level.set(index, figure / factor);
  }
  return level;
}
