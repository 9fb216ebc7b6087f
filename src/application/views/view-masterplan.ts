import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import { dueMonth } from '../../domain/tracking/indicator';
import type { Light } from '../../domain/tracking/light';
import type { Reading } from '../../domain/tracking/reading';
import { type LightCounts, rollUp } from '../../domain/tracking/roll-up';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { firstMonth } from './first-month';
import { goalSummaries, type GoalSummary } from './goal-summaries';
import type { AsOf, JudgedMonth, JudgeMonth } from '../judging/judged-month';
import { makeKept } from '../workspace/kept';
import { type PlanNames, planNames } from './plan-names';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';

/** The Masterplan as seen in a reporting month: goals by field of action, each with its light. */
export interface MasterplanView extends PlanNames {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly department: { readonly name: string; readonly vision: string };
  readonly principles: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly month: Month;
  /** The reporting month of today. */
  readonly currentMonth: Month;
  /** Earliest month that can be looked at. */
  readonly firstMonth: Month;
  /** Months that were frozen, oldest first. */
  readonly closedMonths: readonly Month[];
  readonly asOf: AsOf | null;
  readonly dataStatus: DataStatus & {
    /** Indicators reported for the month, of those expected. */
    readonly reported: number;
    readonly expected: number;
  };
  readonly light: Light;
  readonly counts: LightCounts;
  readonly fields: readonly FieldView[];
}

export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly light: Light;
  readonly counts: LightCounts;
  readonly goals: readonly GoalSummary[];
}

export type ViewMasterplan = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<MasterplanView, NotPermitted>>;

/** What a team sees in its channel, the same for everybody. Judged from the synchronised lists, without asking Graph. */
export function makeViewMasterplan(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewMasterplan {
  const kept = makeKept<MasterplanView>();
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const now = deps.clock.now();
    const currentMonth = reportingMonth(now);
    const month = asked ?? currentMonth;
    return ok(
      await kept({ ...entered.value, now }, month, async () => {
        const { records, plan } = entered.value;
        const judged = await deps.judgeMonth({ records, plan, month, now });
        return masterplanView(entered.value, { judged, currentMonth });
      }),
    );
  };
}

async function masterplanView(
  { workspace, records, plan }: Entered,
  { judged, currentMonth }: { judged: JudgedMonth; currentMonth: Month },
): Promise<MasterplanView> {
  const [readings, deviations, closes, status] = await Promise.all([
    records.readings.all(),
    records.deviations.all(),
    records.monthCloses.all(),
    records.dataStatus(),
  ]);
  const goals = goalSummaries(
    plan,
    judged,
    deviations.map(({ value }) => value),
  );
  const fields = plan.fields.map((field) => {
    const own = plan.goals
      .filter(({ fieldId }) => fieldId === field.id)
      .flatMap(({ id }) => goals.get(id) ?? []);
    return {
      id: field.id,
      name: field.name,
      description: field.description,
      ...rollUp(own.flatMap(({ parts }) => parts)),
      goals: own,
    };
  });
  const { month } = judged;
  return {
    workspace: { id: workspace.id, name: workspace.name },
    department: { name: plan.department.name, vision: plan.department.vision },
    principles: plan.principles.map(({ id, name, text }) => ({ id, name, text })),
    ...planNames(plan),
    month,
    currentMonth,
    firstMonth: firstMonth(plan) ?? currentMonth,
    closedMonths: closes.map(({ value }) => value.month).sort(),
    asOf: judged.asOf,
    dataStatus: {
      ...status,
      ...completeness(
        plan,
        readings.map(({ value }) => value),
        month,
      ),
    },
    ...rollUp([...goals.values()].flatMap(({ parts }) => parts)),
    fields,
  };
}

/** Indicators reported for a month, of those expected. */
export function completeness(
  plan: Pick<Masterplan, 'indicators'>,
  readings: readonly Reading[],
  month: Month,
): { reported: number; expected: number } {
  const due = plan.indicators.flatMap((indicator) => {
    const asked = dueMonth(indicator, month);
    return asked === null ? [] : [`${indicator.id}|${asked}`];
  });
  const reported = new Set(readings.map(({ indicatorId, month: of }) => `${indicatorId}|${of}`));
  return { expected: due.length, reported: due.filter((key) => reported.has(key)).length };
}
