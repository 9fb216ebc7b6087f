import { addMonths, type Month, monthIndex, monthOfYear } from '../../shared/month';
import type { CumulationStart } from '../indicator';
import { linearPlan, type Plan, planAt, type Trajectory } from '../trajectory';
import { differenceOf, restartsIn } from './increments';

const NONE: Plan = { type: 'none' };

/** What the plan asks of a figure as it is, for each of the months. */
export function plansOf(trajectory: Trajectory, months: readonly Month[]): Plan[] {
  return trajectory.type === 'linear'
    ? linearPlans(trajectory, months)
    : months.map((month) => planAt(trajectory, month));
}

/**
 * By how much the plan grows in each of the months. A band asks for no growth, and where a plan stands still it leaves open
 * when the growth has to come.
 *
 * @param months following each other, oldest first
 */
export function plannedIncrements(
  trajectory: Trajectory,
  since: CumulationStart,
  months: readonly Month[],
): Plan[] {
  const [first] = months;
  if (first === undefined) return [];
  const [start = NONE, ...plans] = plansOf(trajectory, [addMonths(first, -1), ...months]);
  let before = start;
  return plans.map((plan, position) => {
    const month = months[position] ?? first;
    const restarts = restartsIn(since, monthOfYear(month));
    const grown = growth(plan, restarts ? { type: 'value', value: 0 } : before);
    before = plan;
    return saysWhen(trajectory, month) ? grown : NONE;
  });
}

/** Whether the plan says how much has to come in this very month. */
function saysWhen(trajectory: Trajectory, month: Month): boolean {
  if (trajectory.type === 'constant') return false;
  return trajectory.type !== 'step' || trajectory.points.some((point) => point.month === month);
}

const growth = (plan: Plan, before: Plan): Plan =>
  plan.type === 'value' && before.type === 'value'
    ? { type: 'value', value: differenceOf(plan.value, before.value) }
    : NONE;

/** The plan for figures without their season: a twelfth of the year's target of a flow, a stock's plan without its factor. */
export function plansWithoutSeason(trajectory: Trajectory, months: readonly Month[]): Plan[] {
  if (trajectory.type === 'seasonal-stock') return linearPlans(trajectory, months);
  if (trajectory.type !== 'seasonal-flow') return plansOf(trajectory, months);
  return plansOf({ type: 'step', points: trajectory.yearTargets }, months).map((year) =>
    year.type === 'value' ? { type: 'value', value: year.value / 12 } : NONE,
  );
}

function linearPlans(
  { baseline, target }: Extract<Trajectory, { baseline: unknown }>,
  months: readonly Month[],
): Plan[] {
  const valueAt = linearPlan(baseline, target);
  const start = months[0] === undefined ? 0 : monthIndex(months[0]);
  return months.map((_, position) => ({ type: 'value', value: valueAt(start + position) }));
}
