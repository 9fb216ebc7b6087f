import { addMonths, type Month, monthOfYear, monthRange, toMonth, yearOf } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Reading } from '../../domain/tracking/reading';
import { type Plan, planAt } from '../../domain/tracking/trajectory';
import type { Course } from './courses';
import { EXAMPLE, type RealFigure } from './real-figures';
import { reportedAt, reporterOf } from './reporting';
import { makeRandom } from './seeded-random';
import { figureStanding, standingAt } from './standing';
import { SAMPLE_END } from './time';

/** Follows the course of an indicator from its first month on, around the published figures. */
export function inventedReadings(
  indicator: Indicator,
  course: Course,
  real: readonly RealFigure[],
): Reading[] {
  const random = makeRandom(indicator.id);
  const last = course.last === undefined ? SAMPLE_END : toMonth(course.last);
  const readings: Reading[] = [];
  let before = NOTHING;
  for (const month of monthRange(indicator.from, last)) {
    // The same draws every month, so that a changed course moves no other month.
    const [scatter, day, reporter] = [random() + random() - 1, random(), random()];
    if (course.notReported?.includes(month) === true) continue;
    before = figureOf({ indicator, course, month, scatter, yearEnd: yearEndOf(real, month), before });
    const noDataReason = course.noData?.[month] ?? null;
    readings.push({
      indicatorId: indicator.id,
      month,
      value: noDataReason === null ? before.value : null,
      noDataReason,
      state: course.states?.[month] ?? 'final',
      comment: course.comments?.[month] ?? '',
      source: EXAMPLE,
      reportedByPostId: indicator.ownerPostId,
      reportedAs: indicator.breakdownOf === null ? reporterOf(indicator.ownerPostId, reporter) : 'import',
      reportedAt: reportedAt(addMonths(month, 1 + indicator.publicationLag), day),
    });
  }
  return readings;
}

const yearEndOf = (real: readonly RealFigure[], month: Month): number | null =>
  real.find((figure) => figure.month === `${yearOf(month)}-12`)?.value ?? null;

/** What has come together so far. */
interface CountedUp {
  readonly value: number;
  /** What the plan asked for by then. */
  readonly plan: number;
  /** How much of it is chance. */
  readonly chance: number;
}

const NOTHING: CountedUp = { value: 0, plan: 0, chance: 0 };

interface FigureSought {
  readonly indicator: Indicator;
  readonly course: Course;
  readonly month: Month;
  /** −1 to 1. */
  readonly scatter: number;
  /** Published figure of the year's December, which a sum since January has to reach. */
  readonly yearEnd: number | null;
  /** The figure before, of a sum. */
  readonly before: CountedUp;
}

function figureOf(sought: FigureSought): CountedUp {
  const { indicator, course, month, scatter } = sought;
  const plan = planAt(indicator.trajectory, month);
  if (plan.type === 'none') throw new Error(`${indicator.id} has no plan for ${month}`);
  if (indicator.kind === 'cumulative' && plan.type === 'value') return countedUp(sought, plan);
  const standing = standingAt(course, month) + scatter * (course.noise ?? 0.25);
  const exact = course.exact?.[month] ?? figureStanding(indicator, { standing, plan }, course.bandSide);
  return { ...NOTHING, value: shown(indicator, exact) };
}

/** A sum: chance falls on what each month adds, and no month takes away. */
function countedUp(sought: FigureSought, plan: Extract<Plan, { type: 'value' }>): CountedUp {
  const { indicator, course, month, scatter } = sought;
  const begins = indicator.cumulatesSince === 'january' && monthOfYear(month) === 1;
  const before = begins ? NOTHING : sought.before;
  const chance = before.chance + scatter * (course.noise ?? 0.1) * (plan.value - before.plan);
  const standing = standingAt(course, month);
  const value =
    course.exact?.[month] ?? towardsYearEnd(sought) ?? figureStanding(indicator, { standing, plan }) + chance;
  return { value: shown(indicator, Math.max(value, before.value)), plan: plan.value, chance };
}

/** Spreads the published figure of a year over its months; null when there is none. */
function towardsYearEnd({ indicator, month, scatter, yearEnd }: FigureSought): number | null {
  const { trajectory } = indicator;
  if (yearEnd === null || trajectory.type !== 'seasonal-flow') return null;
  const share = trajectory.weights.slice(0, monthOfYear(month)).reduce((total, weight) => total + weight, 0);
  return yearEnd * share * (1 + 0.02 * scatter * (1 - share));
}

/** Rounded as the indicator is shown, and within what can be. */
function shown({ unit, decimals }: Indicator, exact: number): number {
  const most = unit === '%' ? 100 : Infinity;
  return Number(Math.min(Math.max(exact, 0), most).toFixed(decimals));
}
