import { type Month, monthAt } from '../../shared/month';
import type { Indicator } from '../indicator';
import type { Reading } from '../reading';
import { roundingSlack } from '../rounding-slack';
import { type Course, courseOf } from './course';
import { type Spread, spreadOf } from './spread';
import { type TargetSpan, targetSpan } from './target-span';
import { hasTarget, type YearlyTarget, yearlyTarget } from './yearly-target';
import { type ForecastBasis, type YearlyValues, yearlyValues } from './yearly-values';

export type { ForecastBasis, Spread, TargetSpan };

export const OUTLOOKS = ['sun', 'partly-cloudy', 'cloud', 'storm'] as const;

/** Expected to be met; narrowly missed; clearly missed; wrong direction. */
export type Outlook = (typeof OUTLOOKS)[number];

/** `on-the-way`: judged by the gap at the target month; the others by whether it is met now and how it moves. */
export type ForecastCase = 'on-the-way' | 'reached' | 'missed';

export type Forecast =
  | {
      readonly type: 'judged';
      readonly outlook: Outlook;
      readonly case: ForecastCase;
      readonly basis: ForecastBasis;
      /** Latest yearly value I, in the unit. */
      readonly latest: number;
      /** Target z comparable with it; of a band the bound that is missed or nearer. */
      readonly target: number;
      /** Null where a level is to be kept. */
      readonly targetMonth: Month | null;
      /** Mean yearly change d. */
      readonly yearlyChange: number;
      /** H = I + d·years, where the target lies ahead. */
      readonly expected: number | null;
      /** Around `expected`; null where that is, and for what was judged before the spread was kept. */
      readonly spread: Spread | null;
      /** Gap of H to z as a share of |z − I|, not below 0. */
      readonly shortfall: number | null;
      /** First and last month whose figures the yearly values rest on. */
      readonly from: Month;
      readonly to: Month;
      /** Null when it is met already. */
      readonly span: TargetSpan | null;
    }
  | {
      readonly type: 'none';
      readonly because: 'no-figures' | 'no-target' | 'neutral-direction';
    }
  | { readonly type: 'none'; readonly because: 'too-few-years'; readonly years: number };

/** Three yearly changes are the fewest that say anything. */
const FEWEST_YEARS = 4;

/** Shares of the gap that the expected value may still lack: below the first, and up to the second. */
const SLIGHT = 0.05;
const CLEAR = 0.2;

/**
 * Where an indicator would stand if it went on as in the past five years.
 * Formulas: d = mean yearly change of up to six yearly values; H = I + d·years to the target; shortfall =
 * gap of H to z divided by |z − I|. Below 5 % sun, up to 20 % partly cloudy, beyond it cloud, not towards
 * the target storm. Already met, to be kept or past its month: met and not worsening sun, met and worsening
 * partly cloudy, missed and improving cloud, missed and not improving storm.
 * Source: Statistisches Bundesamt, status of the indicators of the German sustainability strategy
 * (https://dns-indikatoren.de/en/status).
 *
 * @param readings of the indicator, at most one for each month, in any order
 * @param upTo last month looked at
 */
export function forecastOf(indicator: Indicator, readings: readonly Reading[], upTo: Month): Forecast {
  const { direction, trajectory } = indicator;
  if (direction === 'neutral' && trajectory.type !== 'band') return none('neutral-direction');
  if (!hasTarget(trajectory)) return none('no-target');
  const yearly = yearlyValues(indicator, readings, upTo);
  if (yearly === null) return none('no-figures');
  const years = yearly.values.length;
  const first = yearly.values[0];
  const latest = yearly.values[years - 1];
  if (first === undefined || latest === undefined || years < FEWEST_YEARS) {
    return { type: 'none', because: 'too-few-years', years };
  }
  const target = yearlyTarget(indicator, yearly.latest);
  if (target === null) return none('no-target');
  const total = latest - first;
  const yearlyChange = total / (years - 1);
  const course = courseOf(target, direction, { latest, total, yearly: yearlyChange });
  const yearsLeft = yearsUntil(target, yearly.latest);
  const expected = yearsLeft === null ? null : latest + yearlyChange * yearsLeft;
  const changes = changesOf(yearly.values);
  return {
    type: 'judged',
    ...outlookAt(course, latest, expected),
    spread:
      expected === null || yearsLeft === null ? null : spreadOf({ latest, expected, changes, yearsLeft }),
    basis: yearly.basis,
    latest,
    target: course.target,
    targetMonth: target.type === 'value' && target.month !== null ? monthAt(target.month) : null,
    yearlyChange,
    ...monthsOf(yearly),
    span: course.reached ? null : spanOf(course, latest, { changes, now: yearly.latest }),
  };
}

const none = (because: 'no-figures' | 'no-target' | 'neutral-direction'): Forecast => ({
  type: 'none',
  because,
});

/** Null unless the target month lies ahead. */
function yearsUntil(target: YearlyTarget, now: number): number | null {
  if (target.type === 'range' || target.month === null || target.month <= now) return null;
  return (target.month - now) / 12;
}

function outlookAt(
  course: Course,
  latest: number,
  expected: number | null,
): { outlook: Outlook; case: ForecastCase; expected: number | null; shortfall: number | null } {
  const { target, sign, reached, improving, worsening } = course;
  if (reached) {
    return { outlook: worsening ? 'partly-cloudy' : 'sun', case: 'reached', expected, shortfall: null };
  }
  if (expected === null) {
    return { outlook: improving ? 'cloud' : 'storm', case: 'missed', expected, shortfall: null };
  }
  const gap = Math.abs(target - latest);
  const lacking = Math.max(0, sign * (target - expected));
  return {
    outlook: improving ? outlookOf(lacking, gap, roundingSlack(target, latest, expected)) : 'storm',
    case: 'on-the-way',
    expected,
    shortfall: lacking / gap,
  };
}

function outlookOf(lacking: number, gap: number, slack: number): Outlook {
  if (lacking === 0 || lacking < SLIGHT * gap - slack) return 'sun';
  return lacking <= CLEAR * gap + slack ? 'partly-cloudy' : 'cloud';
}

function monthsOf({ basis, values, latest }: YearlyValues): { from: Month; to: Month } {
  const first = latest - 12 * (values.length - 1);
  return { from: monthAt(basis === 'same-month' ? first : first - 11), to: monthAt(latest) };
}

const changesOf = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? value));

function spanOf(
  { sign, target }: Course,
  latest: number,
  { changes, now }: { readonly changes: readonly number[]; readonly now: number },
): TargetSpan {
  const towards = changes.map((change) => sign * change);
  return targetSpan(now, Math.abs(target - latest), towards);
}
