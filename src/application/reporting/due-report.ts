import { dayOf } from '../../domain/calendar/local-time';
import {
  reportingDays,
  type ReportingDays,
  reportingMonth,
  type ReportingPhase,
  reportingPhase,
} from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Milestone } from '../../domain/masterplan/measure';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import { type DueItem, dueItems, dutiesOf } from '../../domain/tracking/reporting/due-items';
import type { Indicator } from '../../domain/tracking/indicator';
import { judgeOrSayWhyNot, type Judgement } from '../../domain/tracking/judgement';
import type { Light } from '../../domain/tracking/light';
import { isLate, projectLight, projectProgress } from '../../domain/tracking/project-progress';
import { isFarFromLast } from '../../domain/tracking/reporting/far-from-last';
import { proposedState } from '../../domain/tracking/reporting/proposed-state';
import { type Reading, readingKey, type ReadingState } from '../../domain/tracking/reading';
import { type StatusReport, statusReportKey } from '../../domain/tracking/status-report';
import { planOf } from '../../domain/tracking/former-plan';
import type { Plan } from '../../domain/tracking/trajectory';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Courses, coursesOf } from '../workspace/indicator-courses';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { Records } from '../ports/records';
import type { Stored } from '../ports/repository';
import type { Workspace } from '../ports/workspaces';

/** All that is due from one person in one month. */
export interface DueReport {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly phase: ReportingPhase;
  readonly days: ReportingDays;
  readonly items: readonly DueReportItem[];
}

export type DueReportItem = DueReading | DueStatus;

interface DueReportItemBase {
  /** Id of the indicator or measure. */
  readonly id: string;
  readonly name: string;
  readonly goalId: string;
  readonly goalName: string;
  readonly postId: string;
  readonly postName: string;
  /** Month the report speaks of; earlier than the reporting month for indicators published late. */
  readonly month: Month;
  /** Of what is reported so far; `none` while nothing is. */
  readonly light: Light;
}

export interface DueReading extends DueReportItemBase {
  readonly type: 'reading';
  readonly unit: string;
  readonly decimals: number;
  readonly kind: Indicator['kind'];
  readonly direction: Indicator['direction'];
  readonly tolerance: Indicator['tolerance'];
  readonly trajectory: Indicator['trajectory'];
  /** How what is reported is judged; null while nothing is. */
  readonly judgement: Judgement | null;
  readonly plan: Plan;
  /** The latest earlier figure. */
  readonly last: { readonly month: Month; readonly value: number } | null;
  /** What a figure of this indicator will most likely be. */
  readonly proposedState: ReadingState;
  /** Whether what is reported is further from the figure before than is usual; false while nothing is. */
  readonly farFromLast: boolean;
  readonly current: Stored<Reading> | null;
}

export interface DueStatus extends DueReportItemBase {
  readonly type: 'status';
  readonly milestones: readonly (Milestone & { readonly late: boolean })[];
  readonly current: Stored<StatusReport> | null;
}

/** The month asked for; the one reported on now when null. */
export type ViewDueReport = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<DueReport, NotPermitted>>;

/** What the actor has to report as holder or deputy. */
export function makeViewDueReport(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): ViewDueReport {
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    // Whoever reports a figure sees it in the form they report it in, and nobody sees it anywhere else.
    const { workspace, undisclosed: records, plan } = entered.value;
    const now = deps.clock.now();
    const month = asked ?? reportingMonth(now);
    const duties = dutiesOf(dueItems(plan, month), actor.userId);
    return ok(await dueReport({ workspace, records, plan, month, duties, now }));
  };
}

export interface DueReportInput {
  readonly workspace: Workspace;
  readonly records: Records;
  readonly plan: Masterplan;
  readonly month: Month;
  readonly duties: readonly DueItem[];
  readonly now: Instant;
}

/** Puts plan, last figure and what is already reported beside each duty. */
export async function dueReport(input: DueReportInput): Promise<DueReport> {
  const { workspace, records, plan, month, duties, now } = input;
  const rules = plan.department.reporting;
  const [readings, rebases] = await Promise.all([records.readings.all(), records.rebases.all()]);
  const courses = coursesOf(readings, rebases);
  const items = await Promise.all(
    duties.map((duty) =>
      duty.type === 'reading'
        ? dueReading(duty, { plan, records, courses })
        : dueStatus(duty, { plan, records, now }),
    ),
  );
  return {
    workspace: { id: workspace.id, name: workspace.name },
    month,
    phase: reportingPhase(month, now, rules),
    days: reportingDays(month, rules),
    items,
  };
}

async function dueReading(
  { indicator, month, post }: Extract<DueItem, { type: 'reading' }>,
  context: { plan: Masterplan; records: Records; courses: Courses },
): Promise<DueReading> {
  const current = await context.records.readings.find(readingKey(indicator.id, month));
  const course = context.courses(indicator);
  const judgement =
    current === null ? null : judgeOrSayWhyNot({ ...course, reportingMonth: month, dueMonth: month });
  return {
    type: 'reading',
    id: indicator.id,
    name: indicator.name,
    ...goalOf(context.plan, indicator.goalId),
    postId: post.id,
    postName: post.name,
    month,
    light: judgement?.light ?? 'none',
    judgement,
    unit: indicator.unit,
    decimals: indicator.decimals,
    kind: indicator.kind,
    direction: indicator.direction,
    tolerance: indicator.tolerance,
    trajectory: indicator.trajectory,
    plan: planOf(indicator, month),
    last: lastBefore(course.readings, month),
    proposedState: proposedState(course.readings, month),
    farFromLast: current?.value.value != null && isFarFromLast(current.value.value, course.readings, month),
    current,
  };
}

async function dueStatus(
  { measure, milestones, month, post }: Extract<DueItem, { type: 'status' }>,
  context: { plan: Masterplan; records: Records; now: Instant },
): Promise<DueStatus> {
  const today = dayOf(context.now);
  const current = await context.records.statusReports.find(statusReportKey(measure.id, month));
  const progress = projectProgress(milestones, today);
  return {
    type: 'status',
    id: measure.id,
    name: measure.name,
    ...goalOf(context.plan, measure.goalId),
    postId: post.id,
    postName: post.name,
    month,
    light: projectLight(progress.ok ? progress.value.light : 'none', current?.value.status ?? null),
    milestones: milestones.map((milestone) => ({ ...milestone, late: isLate(milestone, today) })),
    current,
  };
}

function goalOf(plan: Masterplan, goalId: string): { goalId: string; goalName: string } {
  return { goalId, goalName: plan.goals.find(({ id }) => id === goalId)?.name ?? '' };
}

function lastBefore(readings: readonly Reading[], month: Month): { month: Month; value: number } | null {
  let last: { month: Month; value: number } | null = null;
  for (const reading of readings) {
    if (reading.value === null || reading.month >= month) continue;
    if (last === null || reading.month > last.month) last = { month: reading.month, value: reading.value };
  }
  return last;
}
