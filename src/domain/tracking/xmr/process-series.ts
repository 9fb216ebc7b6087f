import { type Month, monthAt, monthIndex } from '../../shared/month';
import type { Indicator } from '../indicator';
import type { Reading } from '../reading';
import type { Plan, Trajectory } from '../trajectory';
import { plannedIncrements, plansOf, plansWithoutSeason } from './comparable-plan';
import { incrementsOf, restartsIn } from './increments';
import { seasonOf } from './season';

/** What was done to the figures so that months can be compared with each other. */
export type SeriesBasis = 'figures' | 'increments' | 'deseasonalised' | 'deseasonalised-increments';

export interface ProcessPoint {
  readonly month: Month;
  /** Null where there is no figure, or none that can be compared; it breaks runs and never counts. */
  readonly value: number | null;
  /** What the plan asks of such a value. */
  readonly target: Plan;
}

export interface ProcessSeries {
  readonly basis: SeriesBasis;
  /** Oldest first, one for every month from the first to the last reading. */
  readonly points: readonly ProcessPoint[];
}

/**
 * The series a process is judged by: increments of cumulative figures, seasonal ones divided by their season.
 *
 * @param readings of the indicator, in any order
 * @param upTo last month looked at
 */
export function processSeries(
  indicator: Indicator,
  readings: readonly Reading[],
  upTo: Month,
): ProcessSeries {
  const basis = seriesBasisOf(indicator);
  const { start, months, figures } = monthByMonth(readings, upTo);
  const values = comparableValues(indicator, basis, { start, figures });
  const targets = comparablePlans(indicator, basis, months);
  const points = months.map((month, position) => ({
    month,
    value: values[position] ?? null,
    target: targets[position] ?? NO_PLAN,
  }));
  return { basis, points };
}

const NO_PLAN: Plan = { type: 'none' };

/** What is done to an indicator's figures. A season of levels says nothing about how much a cumulative one grows. */
export function seriesBasisOf({
  kind,
  trajectory,
}: Pick<Indicator, 'kind'> & { readonly trajectory: Pick<Trajectory, 'type'> }): SeriesBasis {
  if (kind === 'cumulative') {
    return trajectory.type === 'seasonal-flow' ? 'deseasonalised-increments' : 'increments';
  }
  const isSeasonal = trajectory.type === 'seasonal-flow' || trajectory.type === 'seasonal-stock';
  return isSeasonal ? 'deseasonalised' : 'figures';
}

interface MonthByMonth {
  /** Index of the first month. */
  readonly start: number;
  readonly months: readonly Month[];
  readonly figures: readonly (number | null)[];
}

function monthByMonth(readings: readonly Reading[], upTo: Month): MonthByMonth {
  const past = readings.filter(({ month }) => month <= upTo);
  const [some] = past;
  if (some === undefined) return { start: 0, months: [], figures: [] };
  let first = some.month;
  let last = some.month;
  for (const { month } of past) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const start = monthIndex(first);
  const slots = new Array<Reading | null>(monthIndex(last) - start + 1).fill(null);
  for (const reading of past) slots[monthIndex(reading.month) - start] = reading;
  return {
    start,
    months: slots.map((reading, position) => reading?.month ?? monthAt(start + position)),
    figures: slots.map((reading) => reading?.value ?? null),
  };
}

function comparableValues(
  { trajectory, cumulatesSince }: Indicator,
  basis: SeriesBasis,
  { start, figures }: Pick<MonthByMonth, 'start' | 'figures'>,
): readonly (number | null)[] {
  if (basis === 'figures') return figures;
  const monthNumber = (position: number): number => ((start + position) % 12) + 1;
  const grown =
    basis === 'deseasonalised'
      ? figures
      : incrementsOf(figures, (position) => restartsIn(cumulatesSince, monthNumber(position)));
  if (basis === 'increments') return grown;
  return grown.map((value, position) => {
    const season = seasonOf(trajectory, monthNumber(position));
    return value === null || season === null ? null : value / season;
  });
}

function comparablePlans(
  { trajectory, cumulatesSince }: Indicator,
  basis: SeriesBasis,
  months: readonly Month[],
): Plan[] {
  switch (basis) {
    case 'figures':
      return plansOf(trajectory, months);
    case 'increments':
      return plannedIncrements(trajectory, cumulatesSince, months);
    case 'deseasonalised':
    case 'deseasonalised-increments':
      return plansWithoutSeason(trajectory, months);
  }
}
