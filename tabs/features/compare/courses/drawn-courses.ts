import type { FigureFormat } from '../../../../src/domain/shared/format';
import type { Month } from '../../../../src/domain/shared/month';
import type { Plan } from '../../../shared/figures/figure';
import { type Compared, type ComparedPoint, overMonths, sharedMonths } from '../compared/compared';
import { commonBase, indexed, ownBase } from './course-index';
import type { CourseScale } from './course-scale';

/** A course as it is drawn: in its unit, or as an index. */
export interface DrawnCourse {
  readonly compared: Compared;
  readonly months: readonly Month[];
  /** One a month; null in months for which no figure is expected. */
  readonly points: readonly (ComparedPoint | null)[];
  readonly values: readonly (number | null)[];
  readonly plans: readonly Plan[];
  /** The month that stands at 100; null where the figures are drawn themselves, or none can. */
  readonly base: Month | null;
  /** All that has to fit on its axis. */
  readonly fitting: readonly number[];
}

/** How an index is written. */
export const INDEX_FORMAT: FigureFormat = { unit: '', decimals: 1 };

/** All over the same months. On one axis, and as an index, what fits one has to fit all. */
export function drawnCourses(all: readonly Compared[], scale: CourseScale): readonly DrawnCourse[] {
  const months = sharedMonths(all);
  const courses = all.map((compared) => ({ compared, points: overMonths(compared, months) }));
  const base = scale === 'index' ? commonBase(courses.map(({ points }) => valuesOf(points))) : null;
  const drawn = courses.map(({ compared, points }) => {
    const own = { compared, months, points, values: valuesOf(points), plans: points.map(planOf), base: null };
    const course = scale === 'index' ? asIndex(own, base ?? ownBase(own.values)) : own;
    return { ...course, fitting: fittingOf(course) };
  });
  if (scale === 'own') return drawn;
  const fitting = drawn.flatMap((course) => course.fitting);
  return drawn.map((course) => ({ ...course, fitting: course.fitting.length === 0 ? [] : fitting }));
}

type Unscaled = Omit<DrawnCourse, 'fitting'>;

function asIndex(course: Unscaled, base: number | null): Unscaled {
  const divisor = base === null ? null : (course.values[base] ?? null);
  if (base === null || divisor === null) {
    return { ...course, values: course.values.map(() => null), plans: course.plans.map(() => NO_PLAN) };
  }
  return {
    ...course,
    values: indexed(course.values, base),
    plans: course.plans.map((plan) => planInIndex(plan, divisor)),
    base: course.months[base] ?? null,
  };
}

const NO_PLAN: Plan = { type: 'none' };

function planInIndex(plan: Plan, divisor: number): Plan {
  const inIndex = (value: number): number => (value / divisor) * 100;
  if (plan.type === 'value') return { type: 'value', value: inIndex(plan.value) };
  if (plan.type === 'range') return { type: 'range', low: inIndex(plan.low), high: inIndex(plan.high) };
  return plan;
}

const valuesOf = (points: readonly (ComparedPoint | null)[]): (number | null)[] =>
  points.map((point) => point?.value ?? null);

const planOf = (point: ComparedPoint | null): Plan => point?.plan ?? NO_PLAN;

/** A plan alone is no course. */
function fittingOf({ values, plans }: Unscaled): number[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [];
  return [
    ...known,
    ...plans.flatMap((plan) =>
      plan.type === 'value' ? [plan.value] : plan.type === 'range' ? [plan.low, plan.high] : [],
    ),
  ];
}
