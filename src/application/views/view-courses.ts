import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import { addMonths, type Month, monthRange } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import { planOf } from '../../domain/tracking/former-plan';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import { readingKey } from '../../domain/tracking/reading';
import { boundsOfPlan, toleranceEdges } from '../../domain/tracking/tolerance-edges';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { makeKept } from '../keeping/kept';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';

/** Courses so short that a line the size of a word says them. */
export interface CoursesView {
  /** Oldest first; every list of a course has as many entries. */
  readonly months: readonly Month[];
  readonly courses: readonly SmallCourse[];
}

/** In the unit, rounded as the indicator is written; null where a month has none. */
export interface SmallCourse {
  readonly indicatorId: string;
  readonly goalId: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly values: readonly (number | null)[];
  /** Of a plan that is a value; a range is its zone. */
  readonly plan: readonly (number | null)[];
  /** Where figures are green; null at a side that is open, too. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

export interface CoursesAsked {
  readonly month: Month | null;
  /** Key indicators only, as few of a goal as a wall has room for. */
  readonly keyOnly: boolean;
}

export type ViewCourses = (
  actor: Actor,
  workspaceId: string,
  asked: CoursesAsked,
) => Promise<Result<CoursesView, NotPermitted>>;

const MONTHS = 12;

/** The last twelve months of every indicator that is expected, the same for everybody who may look. */
export function makeViewCourses(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): ViewCourses {
  const kept = makeKept<CoursesView>();
  return async (actor, workspaceId, { month: asked, keyOnly }) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const now = deps.clock.now();
    const month = asked ?? reportingMonth(now);
    return ok(
      await kept({ ...entered.value, now }, `${month}|${String(keyOnly)}`, () =>
        coursesView(entered.value, month, keyOnly),
      ),
    );
  };
}

async function coursesView({ records, plan }: Entered, month: Month, keyOnly: boolean): Promise<CoursesView> {
  const readings = await records.readings.all();
  const valueOf = new Map(
    readings.map(({ value: reading }) => [readingKey(reading.indicatorId, reading.month), reading.value]),
  );
  const months = monthRange(addMonths(month, 1 - MONTHS), month);
  return {
    months,
    courses: plan.indicators
      .filter((indicator) => isExpected(indicator, month) && (indicator.isKey || !keyOnly))
      .map((indicator) => smallCourse(indicator, months, valueOf)),
  };
}

function smallCourse(
  indicator: Indicator,
  months: readonly Month[],
  valueOf: ReadonlyMap<string, number | null>,
): SmallCourse {
  const { id, goalId, name, unit, decimals } = indicator;
  const written = (value: number | null | undefined): number | null =>
    value == null ? null : Number(value.toFixed(decimals));
  const plans = months.map((month) => planOf(indicator, month));
  const edges = plans.map((plan) =>
    toleranceEdges({ plan, bounds: boundsOfPlan(plan, indicator.tolerance) }, indicator.direction),
  );
  return {
    indicatorId: id,
    goalId,
    name,
    unit,
    decimals,
    values: months.map((month) => written(valueOf.get(readingKey(id, month)))),
    plan: plans.map((plan) => (plan.type === 'value' ? written(plan.value) : null)),
    low: edges.map(({ below }) => written(below?.green)),
    high: edges.map(({ above }) => written(above?.green)),
  };
}
