import type { IndicatorView } from '../../../src/contracts/tracking/goal';
import { addMonths, type Month, monthRange } from '../../../src/domain/shared/month';

type Ahead = IndicatorView['ahead'][number];
type Course = Pick<IndicatorView, 'series' | 'ahead'>;

/** A month of which something is expected. */
export interface ForecastMonth extends Ahead {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** A month with a figure: where a forecast begins. */
interface Figure {
  readonly month: Month;
  readonly value: number;
}

/** How far a forecast is drawn behind the last month, in months: beyond it the past is crowded out. */
const FURTHEST = 24;

export interface ForecastPart {
  readonly from: Figure;
  /** At least one. */
  readonly months: readonly ForecastMonth[];
}

/** The forecast behind the latest figure as far as it is drawn; null where there is none. */
export function forecastPart({ series, ahead }: Course): ForecastPart | null {
  const last = series.at(-1);
  const from = latestFigure(series);
  if (last === undefined || from === null) return null;
  const furthest = addMonths(last.month, FURTHEST);
  const months = ahead
    .filter(({ month }) => month > from.month && month <= furthest)
    .flatMap((month) => {
      const { expected, low, high } = month;
      return expected === null || low === null || high === null ? [] : [{ ...month, expected, low, high }];
    });
  return months.length === 0 ? null : { from, months };
}

function latestFigure(series: IndicatorView['series']): Figure | null {
  let latest: Figure | null = null;
  for (const { month, reading } of series) {
    if (reading !== null && reading.value !== null) latest = { month, value: reading.value };
  }
  return latest;
}

/** The months a course is drawn over: those of its series, and behind them those of the forecast. */
export function courseMonths(view: Course): readonly Month[] {
  const months = view.series.map(({ month }) => month);
  const last = months.at(-1);
  const end = forecastPart(view)?.months.at(-1)?.month;
  if (last === undefined || end === undefined) return months;
  return [...months, ...monthRange(addMonths(last, 1), end)];
}

/** What is planned for each of those months. */
export function coursePlans(view: Course, months: readonly Month[]): Ahead['plan'][] {
  const known = new Map([...view.ahead, ...view.series].map(({ month, plan }) => [month, plan]));
  return months.map((month) => known.get(month) ?? { type: 'none' });
}
