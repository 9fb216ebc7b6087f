import { dayOf } from '../../domain/calendar/local-time';
import { latestDueMonth, reportingDays } from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Measure } from '../../domain/masterplan/measure';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Judgement } from '../../domain/tracking/judgement';
import type { Light } from '../../domain/tracking/light';
import type { Snapshot } from '../../domain/tracking/month-close';
import { projectLight, projectProgress, statedUpTo } from '../../domain/tracking/project-progress';
import type { StatusReport } from '../../domain/tracking/status-report';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import { type JudgeCourse, makeHeldJudgements } from './held-judgements';
import { coursesOf } from '../workspace/indicator-courses';
import { makeKept } from '../keeping/kept';
import { madeOnce } from '../keeping/made-once';

/** A month as it is judged: as of its close where it is closed, as of today otherwise. */
export interface JudgedMonth {
  readonly month: Month;
  /** Null while the month is not closed. */
  readonly asOf: AsOf | null;
  judgementOf(indicator: Indicator): Judgement;
  /** With the figures as corrected since; the same as `judgementOf` while the month is not closed. */
  todayOf(indicator: Indicator): Judgement;
  progressOf(project: Measure): ProgressOfProject;
  /** Last day that counts: the day of the close, or today. */
  readonly day: Day;
}

export interface AsOf {
  readonly closedAt: Instant;
  /** Figures that were reported or corrected since. */
  readonly corrections: number;
}

export interface ProgressOfProject {
  readonly light: Light;
  /** Null when a milestone has no weight. */
  readonly progress: { readonly done: number; readonly planned: number } | null;
}

export interface JudgedMonthInput {
  readonly records: DisclosedRecords;
  readonly plan: Masterplan;
  readonly month: Month;
  readonly now: Instant;
}

export type JudgeMonth = (input: JudgedMonthInput) => Promise<JudgedMonth>;

/**
 * Each indicator is judged when it is asked for, and once as long as nothing that it is judged from changes, however many
 * people look at it.
 */
export function makeJudgeMonth(): JudgeMonth {
  const kept = makeKept<JudgedMonth>();
  const judgeOf = madeOnce<DisclosedRecords, JudgeCourse>(makeHeldJudgements);
  return (input) => kept(input, input.month, () => judgeMonth(input, judgeOf(input.records)));
}

async function judgeMonth(
  { records, plan, month, now }: JudgedMonthInput,
  judge: JudgeCourse,
): Promise<JudgedMonth> {
  const [readings, rebases, close, snapshots, statusReports] = await Promise.all([
    records.readings.all(),
    records.rebases.all(),
    records.monthCloses.find(month),
    records.snapshots.all(),
    records.statusReports.all(),
  ]);
  const courses = coursesOf(readings, rebases);
  const rules = plan.department.reporting;
  const dueMonth = latestDueMonth(now, rules);
  const judged = new Map<string, Judgement>();
  const todayOf = (indicator: Indicator): Judgement => {
    const known = judged.get(indicator.id);
    if (known !== undefined) return known;
    const judgement = judge(courses(indicator), { reportingMonth: month, dueMonth });
    judged.set(indicator.id, judgement);
    return judgement;
  };
  const statements = statusReports.map(({ value }) => value);
  const day = earlier(dayOf(now), reportingDays(month, rules).close);
  const live: JudgedMonth = {
    month,
    asOf: null,
    judgementOf: todayOf,
    todayOf,
    day,
    progressOf: (project) => progressAt(plan, project, { day, month, statements }),
  };
  return close === null
    ? live
    : frozen(
        live,
        { plan, closedAt: close.value.closedAt },
        snapshots.map(({ value }) => value),
      );
}

function frozen(
  live: JudgedMonth,
  { plan, closedAt }: { plan: Masterplan; closedAt: Instant },
  snapshots: readonly Snapshot[],
): JudgedMonth {
  const ofMonth = snapshots.filter(({ month }) => month === live.month);
  const indicators = new Map(
    ofMonth.flatMap((snapshot) =>
      snapshot.type === 'indicator' ? [[snapshot.indicatorId, snapshot.judgement] as const] : [],
    ),
  );
  const projects = new Map(
    ofMonth.flatMap((snapshot) =>
      snapshot.type === 'project' ? [[snapshot.measureId, snapshot] as const] : [],
    ),
  );
  const corrections = plan.indicators.filter((indicator) => {
    const then = indicators.get(indicator.id);
    return then !== undefined && saysSomethingElse(then, live.todayOf(indicator));
  }).length;
  return {
    ...live,
    asOf: { closedAt, corrections },
    judgementOf: (indicator) => indicators.get(indicator.id) ?? live.todayOf(indicator),
    progressOf: (project) => projects.get(project.id) ?? live.progressOf(project),
  };
}

/** Whether the figure that was judged is another one, or of another month. */
export function saysSomethingElse(a: Judgement, b: Judgement): boolean {
  return (
    a.month !== b.month ||
    a.reading?.value !== b.reading?.value ||
    a.reading?.noDataReason !== b.reading?.noDataReason
  );
}

/** What was done and what was late on a day, and what was said of it up to a month. */
export function progressAt(
  plan: Masterplan,
  project: Measure,
  {
    day,
    month,
    statements,
  }: { readonly day: Day; readonly month: Month; readonly statements: readonly StatusReport[] },
): ProgressOfProject {
  const milestones = plan.milestones
    .filter(({ measureId }) => measureId === project.id)
    .map((milestone) => ({
      ...milestone,
      done: milestone.done !== null && milestone.done <= day ? milestone.done : null,
    }));
  const progress = projectProgress(milestones, day);
  const stated = statedUpTo(statements, project.id, month);
  if (!progress.ok) return { light: projectLight('none', stated), progress: null };
  const { light, done, planned } = progress.value;
  return { light: projectLight(light, stated), progress: { done, planned } };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
