import type { FiguresByMonth } from './figures-by-month';
import type { Indicator } from './indicator';

const MONTHS = 12;

/** Whether a year's figure is a sum over its months, as opposed to the level at its end. */
export function isSummedOverYear({ kind, cumulatesSince }: Indicator): boolean {
  return kind === 'flow' || (kind === 'cumulative' && cumulatesSince === 'january');
}

/**
 * Figure of the year that ends with a month: a flow's sum of twelve months; what was added in twelve months
 * to a sum that restarts each January, value(m) + value(last December) − value(m a year ago); the month's
 * own figure of all others.
 *
 * @param end index of the year's last month
 * @returns in the indicator's unit; null when a figure that it takes is missing
 */
export function yearlyFigure(indicator: Indicator, figures: FiguresByMonth, end: number): number | null {
  const own = figures.get(end);
  if (own === undefined) return null;
  if (indicator.kind === 'flow') return sumUpTo(figures, end);
  if (!isSummedOverYear(indicator) || end % MONTHS === MONTHS - 1) return own;
  const lastDecember = figures.get(end - (end % MONTHS) - 1);
  const yearAgo = figures.get(end - MONTHS);
  return lastDecember === undefined || yearAgo === undefined ? null : own + lastDecember - yearAgo;
}

function sumUpTo(figures: FiguresByMonth, end: number): number | null {
  let sum = 0;
  for (let index = end - MONTHS + 1; index <= end; index += 1) {
    const figure = figures.get(index);
    if (figure === undefined) return null;
    sum += figure;
  }
  return sum;
}
