import { type Month, monthOfYear, monthsBetween } from '../../shared/month';
import type { Indicator } from '../indicator';
import type { Trajectory } from '../trajectory';
import type { Forecast, Spread } from './forecast';

/** A month on the way from the latest figure to the target month, all values in the unit. */
export interface ForecastPoint {
  readonly month: Month;
  /** If every year goes like the mean of the past ones. */
  readonly expected: number;
  /** If every year goes like the past one with the smallest change. */
  readonly low: number;
  /** If every year goes like the past one with the largest change. */
  readonly high: number;
}

type Judged = Extract<Forecast, { type: 'judged' }>;

/**
 * The forecast month by month, where its yearly values are figures of single months.
 * Formula: with n of the N months to the target passed, value = (1 − n/N)·I + n/N·H, and so for the spread around H;
 * the level of a seasonal stock is multiplied with the factor of each month again. In the target month it is `expected`
 * and `spread` of the forecast, times that factor.
 *
 * @param months looked at; those up to the latest figure and those after the target month are left out
 * @returns null where nothing can be drawn month by month: sums of twelve months, running sums, shares of a year, no
 *   value expected at a month ahead, or none whose spread is known (an expected value alone would pass for a promise)
 */
export function forecastCourse(
  indicator: Pick<Indicator, 'kind' | 'trajectory'>,
  forecast: Forecast,
  months: readonly Month[],
): ForecastPoint[] | null {
  if (forecast.type === 'none' || !isDrawnByMonth(indicator, forecast)) return null;
  const { expected, spread, targetMonth } = forecast;
  if (expected === null || spread === null || targetMonth === null) return null;
  const { to: from, latest } = forecast;
  const way: Way = { from, to: targetMonth, latest, end: { expected, ...spread } };
  return months
    .filter((month) => month > from && month <= targetMonth)
    .map((month) => ({ month, ...inSeason(indicator.trajectory, month, levelOn(way, month)) }));
}

function isDrawnByMonth(
  { kind, trajectory }: Pick<Indicator, 'kind' | 'trajectory'>,
  { basis }: Judged,
): boolean {
  return basis === 'same-month' && kind !== 'cumulative' && trajectory.type !== 'seasonal-flow';
}

interface Level extends Spread {
  readonly expected: number;
}

interface Way {
  readonly from: Month;
  readonly to: Month;
  /** Latest yearly value I. */
  readonly latest: number;
  /** At its end. */
  readonly end: Level;
}

function levelOn({ from, to, latest, end }: Way, month: Month): Level {
  const passed = monthsBetween(from, month) / monthsBetween(from, to);
  const towards = (value: number): number => (1 - passed) * latest + passed * value;
  return { expected: towards(end.expected), low: towards(end.low), high: towards(end.high) };
}

function inSeason(trajectory: Trajectory, month: Month, { expected, low, high }: Level): Level {
  if (trajectory.type !== 'seasonal-stock') return { expected, low, high };
  const factor = trajectory.factors[monthOfYear(month) - 1] ?? 1;
  const [one, other] = [low * factor, high * factor];
  return { expected: expected * factor, low: Math.min(one, other), high: Math.max(one, other) };
}
