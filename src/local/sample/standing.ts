import { type Month, monthIndex, toMonth } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Plan } from '../../domain/tracking/trajectory';
import type { Course } from './courses';

/** Straight between the points of the course, level outside. */
export function standingAt(course: Course, month: Month): number {
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

interface Stand {
  readonly standing: number;
  readonly plan: Exclude<Plan, { type: 'none' }>;
}

/** The figure that stands so against the plan, in the indicator's unit and not rounded. */
export function figureStanding(
  indicator: Indicator,
  { standing, plan }: Stand,
  bandSide?: Course['bandSide'],
): number {
  const away = (reference: number): number => distance(indicator, standing, reference);
  if (plan.type === 'value') {
    const sign = indicator.direction === 'lower-is-better' ? -1 : 1;
    return plan.value + sign * away(plan.value);
  }
  const inside = (Math.min(standing, 1) * (plan.high - plan.low)) / 2;
  if (bandSide === 'low') return plan.low + (standing >= 0 ? inside : away(plan.low));
  return plan.high - (standing >= 0 ? inside : away(plan.high));
}

/** Standing in the indicator's unit: −1 is the tolerance of green, −2 that of red. */
function distance({ tolerance }: Indicator, standing: number, reference: number): number {
  const unit = tolerance.in === 'percent' && reference !== 0 ? Math.abs(reference) : 1;
  if (standing >= -1) return standing * tolerance.green * unit;
  return (-tolerance.green + (standing + 1) * (tolerance.red - tolerance.green)) * unit;
}
