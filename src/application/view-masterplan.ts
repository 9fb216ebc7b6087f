import { reportingMonth } from '../domain/calendar/reporting-calendar';
import type { Deviation } from '../domain/deviation/deviation';
import type { GoalStatus } from '../domain/masterplan/goal';
import type { Masterplan } from '../domain/masterplan/masterplan';
import { groupBy } from '../domain/shared/group-by';
import { addMonths, type Month } from '../domain/shared/month';
import { ok, type Result } from '../domain/shared/result';
import { dueItems, dutiesOf } from '../domain/tracking/due-items';
import { isExpected } from '../domain/tracking/indicator';
import type { Light } from '../domain/tracking/light';
import type { Reading } from '../domain/tracking/reading';
import { type LightCounts, rollUp } from '../domain/tracking/roll-up';
import type { EnterWorkspace, NotPermitted } from './enter-workspace';
import { firstMonth } from './first-month';
import { caseSubject } from './deviations/case-subject';
import type { AsOf, JudgedMonth, JudgeMonth } from './judged-month';
import { type Actor, mayAcknowledge, mayKeepPlan } from './policies/access';
import type { Clock } from './ports/clock';
import type { DataStatus } from './ports/records';

/** The Masterplan as seen in a reporting month: goals by field of action, each with its light. */
export interface MasterplanView {
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
    /** Rows that could not be read; null for those who need not care. */
    readonly findings: number | null;
  };
  readonly me: { readonly mayAcknowledge: boolean; readonly duties: number };
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

export interface GoalSummary {
  readonly id: string;
  readonly name: string;
  readonly benefit: string;
  readonly status: GoalStatus;
  readonly ownerPostName: string;
  readonly officeNames: readonly string[];
  readonly light: Light;
  readonly counts: LightCounts;
  /** Month of the latest reading among the indicators; null without any. */
  readonly latestMonth: Month | null;
  readonly openDeviations: number;
}

export type ViewMasterplan = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<MasterplanView, NotPermitted>>;

/** What a team sees in its channel. Judged from the synchronised lists, without asking Graph. */
export function makeViewMasterplan(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewMasterplan {
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    const now = deps.clock.now();
    const currentMonth = reportingMonth(now);
    const month = asked ?? currentMonth;
    const [readings, deviations, closes, findings, status] = await Promise.all([
      records.readings.all(),
      records.deviations.all(),
      records.monthCloses.all(),
      records.findings(),
      records.dataStatus(),
    ]);
    const judged = await deps.judgeMonth({ records, plan, month, now });
    const goals = judgeGoals(plan, judged);
    const open = deviations.map(({ value }) => value).filter((deviation) => deviation.status === 'open');
    const fields = plan.fields.map((field) => fieldView(plan, { fieldId: field.id, judged: goals, open }));
    const all = goals.flatMap(({ parts }) => parts);
    return ok({
      workspace: { id: workspace.id, name: workspace.name },
      department: { name: plan.department.name, vision: plan.department.vision },
      principles: plan.principles.map(({ id, name, text }) => ({ id, name, text })),
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
        findings: mayKeepPlan(access) ? findings.length : null,
      },
      me: {
        mayAcknowledge: mayAcknowledge(access),
        duties: dutiesOf(dueItems(plan, currentMonth), actor.userId).length,
      },
      ...rollUp(all),
      fields,
    });
  };
}

interface JudgedGoal {
  readonly goalId: string;
  readonly parts: readonly { readonly light: Light; readonly isKey: boolean }[];
  readonly latestMonth: Month | null;
}

function judgeGoals(plan: Masterplan, judged: JudgedMonth): JudgedGoal[] {
  const indicatorsOf = groupBy(
    plan.indicators.filter((indicator) => isExpected(indicator, judged.month)),
    ({ goalId }) => goalId,
  );
  const measuresOf = groupBy(plan.measures, ({ goalId }) => goalId);
  return plan.goals.map((goal) => {
    const judgements = (indicatorsOf.get(goal.id) ?? []).map((indicator) => ({
      isKey: indicator.isKey,
      ...judged.judgementOf(indicator),
    }));
    const projects = (measuresOf.get(goal.id) ?? []).filter(({ kind }) => kind === 'project');
    const months = judgements.flatMap(({ month }) => (month === null ? [] : [month])).sort();
    return {
      goalId: goal.id,
      parts: [
        ...judgements.map(({ light, isKey }) => ({ light, isKey })),
        ...projects.map((project) => ({ light: judged.progressOf(project).light, isKey: false })),
      ],
      latestMonth: months.at(-1) ?? null,
    };
  });
}

function fieldView(
  plan: Masterplan,
  view: { fieldId: string; judged: readonly JudgedGoal[]; open: readonly Deviation[] },
): FieldView {
  const field = plan.fields.find(({ id }) => id === view.fieldId);
  const goals = plan.goals.filter(({ fieldId }) => fieldId === view.fieldId);
  const judged = new Map(view.judged.map((goal) => [goal.goalId, goal]));
  const parts = goals.flatMap(({ id }) => judged.get(id)?.parts ?? []);
  return {
    id: view.fieldId,
    name: field?.name ?? '',
    description: field?.description ?? '',
    ...rollUp(parts),
    goals: goals.map((goal) => {
      return {
        id: goal.id,
        name: goal.name,
        benefit: goal.benefit,
        status: goal.status,
        ownerPostName: plan.posts.find(({ id }) => id === goal.ownerPostId)?.name ?? '',
        officeNames: plan.offices.filter(({ id }) => goal.officeIds.includes(id)).map(({ name }) => name),
        ...rollUp(judged.get(goal.id)?.parts ?? []),
        latestMonth: judged.get(goal.id)?.latestMonth ?? null,
        openDeviations: view.open.filter((deviation) => caseSubject(plan, deviation)?.goal.id === goal.id)
          .length,
      };
    }),
  };
}

function completeness(
  plan: Masterplan,
  readings: readonly Reading[],
  month: Month,
): { reported: number; expected: number } {
  const due = plan.indicators.flatMap((indicator) => {
    const asked = addMonths(month, -indicator.publicationLag);
    return isExpected(indicator, asked) ? [`${indicator.id}|${asked}`] : [];
  });
  const reported = new Set(readings.map(({ indicatorId, month: of }) => `${indicatorId}|${of}`));
  return { expected: due.length, reported: due.filter((key) => reported.has(key)).length };
}
