import { instantAt } from '../../domain/calendar/local-time';
import { toDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { addMonths, type Month, monthIndex, monthRange, toMonth, yearOf } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Reading, ReporterKind } from '../../domain/tracking/reading';
import { planAt } from '../../domain/tracking/trajectory';
import { type Course, COURSES } from './courses';
import { SAMPLE_START } from './fields/field-content';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { EXAMPLE, REAL_FIGURES, type RealFigure } from './real-figures';
import { makeRandom } from './seeded-random';

/** Last month of the sample; the next one is reported by whoever tries it out. */
export const SAMPLE_END = toMonth('2026-10');

/** All readings of the sample, by indicator and month: published figures and around them invented ones. */
export function sampleReadings(): readonly Reading[] {
  return SAMPLE_MASTERPLAN.indicators.flatMap((indicator) => {
    const real = REAL_FIGURES[indicator.id] ?? [];
    const course = COURSES[indicator.id];
    const published = new Set(real.map(({ month }) => month));
    const invented = course === undefined ? [] : inventedReadings(indicator, course, real);
    return [
      ...real.map((figure) => realReading(indicator, figure)),
      ...invented.filter(({ month }) => !published.has(month)),
    ].sort((a, b) => a.month.localeCompare(b.month));
  });
}

function realReading(indicator: Indicator, figure: RealFigure): Reading {
  return {
    indicatorId: indicator.id,
    month: figure.month,
    value: figure.value,
    noDataReason: figure.noDataReason ?? null,
    state: figure.state ?? 'final',
    comment: figure.comment ?? '',
    source: figure.source,
    reportedByPostId: indicator.ownerPostId,
    reportedAs: 'import',
    reportedAt: reportedAt(addMonths(figure.month, 1 + indicator.publicationLag), 0.5),
  };
}

function inventedReadings(indicator: Indicator, course: Course, real: readonly RealFigure[]): Reading[] {
  const random = makeRandom(indicator.id);
  const first = course.first === undefined ? SAMPLE_START : toMonth(course.first);
  const last = course.last === undefined ? SAMPLE_END : toMonth(course.last);
  const readings: Reading[] = [];
  let yearSoFar = { year: 0, value: 0 };
  for (const month of monthRange(first, last)) {
    // The same draws every month, so that a changed course moves no other month.
    const [step, day, reporter] = [random() + random() - 1, random(), random()];
    if (course.notReported?.includes(month) === true) continue;
    const standing = standingAt(course, month) + step * (course.noise ?? 0.25);
    const yearEnd = real.find((figure) => figure.month === `${yearOf(month)}-12`)?.value ?? null;
    let value = course.exact?.[month] ?? valueAt({ indicator, course, month, standing, yearEnd, step });
    if (indicator.kind === 'cumulative') {
      if (yearSoFar.year === yearOf(month)) value = Math.max(value, yearSoFar.value);
      yearSoFar = { year: yearOf(month), value };
    }
    const noDataReason = course.noData?.[month] ?? null;
    readings.push({
      indicatorId: indicator.id,
      month,
      value: noDataReason === null ? value : null,
      noDataReason,
      state: course.states?.[month] ?? 'final',
      comment: course.comments?.[month] ?? '',
      source: EXAMPLE,
      reportedByPostId: indicator.ownerPostId,
      reportedAs: reporterOf(indicator.ownerPostId, reporter),
      reportedAt: reportedAt(addMonths(month, 1 + indicator.publicationLag), day),
    });
  }
  return readings;
}

/** Straight between the points of the course, level outside. */
function standingAt(course: Course, month: Month): number {
  const points = Object.entries(course.standing).map(([text, value]) => ({
    index: monthIndex(toMonth(text)),
    value,
  }));
  const index = monthIndex(month);
  const before = points.filter((point) => point.index <= index).at(-1);
  const after = points.find((point) => point.index > index);
  if (before === undefined) return after?.value ?? 0;
  if (after === undefined) return before.value;
  return (
    before.value + ((after.value - before.value) * (index - before.index)) / (after.index - before.index)
  );
}

interface FigureSought {
  readonly indicator: Indicator;
  readonly course: Course;
  readonly month: Month;
  readonly standing: number;
  /** Published figure of the year's December, which a sum since January has to reach. */
  readonly yearEnd: number | null;
  /** −1 to 1. */
  readonly step: number;
}

/** The figure that stands so against the plan, rounded as the indicator is shown. */
function valueAt({ indicator, course, month, standing, yearEnd, step }: FigureSought): number {
  const { trajectory, decimals, kind, direction, unit } = indicator;
  if (kind === 'cumulative' && yearEnd !== null && trajectory.type === 'seasonal-flow') {
    const share = trajectory.weights
      .slice(0, (monthIndex(month) % 12) + 1)
      .reduce((total, weight) => total + weight, 0);
    return Math.round(yearEnd * share * (1 + 0.02 * step * (1 - share)));
  }
  const plan = planAt(trajectory, month);
  if (plan.type === 'none') throw new Error(`${indicator.id} has no plan for ${month}`);
  const away = (reference: number): number => distance(indicator, standing, reference);
  let exact: number;
  if (plan.type === 'value')
    exact = plan.value + (direction === 'higher-is-better' ? 1 : -1) * away(plan.value);
  else if (standing >= 0) {
    const half = (plan.high - plan.low) / 2;
    exact =
      course.bandSide === 'low'
        ? plan.low + Math.min(standing, 1) * half
        : plan.high - Math.min(standing, 1) * half;
  } else exact = course.bandSide === 'low' ? plan.low + away(plan.low) : plan.high - away(plan.high);
  const most = unit === '%' ? 100 : Infinity;
  return Number(Math.min(Math.max(exact, 0), most).toFixed(decimals));
}

/** Standing in the indicator's unit: −1 is the tolerance of green, −2 that of red. */
function distance({ tolerance }: Indicator, standing: number, reference: number): number {
  const unit = tolerance.in === 'percent' && reference !== 0 ? Math.abs(reference) : 1;
  if (standing >= -1) return standing * tolerance.green * unit;
  return (-tolerance.green + (standing + 1) * (tolerance.red - tolerance.green)) * unit;
}

/** A weekday of that month between the fifth and the thirteenth, within working hours. */
export function reportedAt(month: Month, chance: number): Instant {
  const dayOfMonth = 5 + Math.floor(chance * 7);
  const weekday = new Date(`${month}-${String(dayOfMonth).padStart(2, '0')}T00:00:00Z`).getUTCDay();
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const day = toDay(`${month}-${String(dayOfMonth + shift).padStart(2, '0')}`);
  return instantAt(day, 8 + (Math.floor(chance * 70) % 7));
}

export function reporterOf(postId: string, chance: number): ReporterKind {
  const post = SAMPLE_MASTERPLAN.posts.find(({ id }) => id === postId);
  if (post === undefined || post.holder === null) return 'steering-support';
  return post.deputy !== null && chance > 0.8 ? 'deputy' : 'holder';
}
