import { dayOf } from '../domain/calendar/local-time';
import { latestDueMonth, reportingMonth } from '../domain/calendar/reporting-calendar';
import type { Deviation } from '../domain/deviation/deviation';
import type { Goal, Strategy } from '../domain/masterplan/goal';
import type { Measure, Milestone } from '../domain/masterplan/measure';
import type { Masterplan } from '../domain/masterplan/masterplan';
import { groupBy } from '../domain/shared/group-by';
import { addMonths, type Month, monthRange } from '../domain/shared/month';
import { err, ok, type Result } from '../domain/shared/result';
import { type Assessment, assess } from '../domain/tracking/assessment';
import { type Indicator, isExpected } from '../domain/tracking/indicator';
import { judge, type Light, lightOf } from '../domain/tracking/light';
import { isLate, type ProjectProgress, projectProgress } from '../domain/tracking/project-progress';
import { type Reading, readingKey } from '../domain/tracking/reading';
import { type LightCounts, rollUp } from '../domain/tracking/roll-up';
import type { StatusReport } from '../domain/tracking/status-report';
import { type Plan, planAt } from '../domain/tracking/trajectory';
import type { EnterWorkspace, NotPermitted } from './enter-workspace';
import { type Actor, mayAcknowledge } from './policies/access';
import type { Clock } from './ports/clock';
import type { DataStatus } from './ports/records';

/** A goal with its indicators over time, strategies, measures and milestones. */
export interface GoalView {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly currentMonth: Month;
  readonly dataStatus: DataStatus;
  readonly goal: Pick<Goal, 'id' | 'name' | 'benefit' | 'status' | 'decisionReference' | 'targetGroups'>;
  readonly fieldName: string;
  readonly principleName: string | null;
  readonly ownerPostName: string;
  readonly officeNames: readonly string[];
  readonly light: Light;
  readonly counts: LightCounts;
  readonly strategies: readonly Strategy[];
  readonly indicators: readonly IndicatorView[];
  readonly measures: readonly MeasureView[];
  readonly deviations: readonly (Deviation & { readonly indicatorName: string })[];
  readonly me: { readonly mayAcknowledge: boolean };
}

export interface IndicatorView {
  readonly indicator: Pick<
    Indicator,
    | 'id'
    | 'name'
    | 'description'
    | 'unit'
    | 'decimals'
    | 'kind'
    | 'direction'
    | 'resultLevel'
    | 'isKey'
    | 'source'
    | 'measureId'
  >;
  readonly ownerPostName: string;
  readonly light: Light;
  /** Month of the latest figure; null without any. */
  readonly latestMonth: Month | null;
  readonly assessment: Assessment;
  /** Oldest first, one point a month, months without a reading included. */
  readonly series: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly month: Month;
  readonly plan: Plan;
  readonly light: Light;
  readonly reading: Pick<
    Reading,
    'value' | 'noDataReason' | 'state' | 'comment' | 'source' | 'reportedAt'
  > | null;
  /** How often the figure was corrected. */
  readonly corrections: number;
}

export interface MeasureView {
  readonly measure: Measure;
  readonly operatingUnitName: string;
  readonly milestones: readonly (Milestone & { readonly late: boolean })[];
  /** Null for processes, and for projects whose milestones lack a weight. */
  readonly progress: Pick<ProjectProgress, 'done' | 'planned' | 'light'> | null;
  readonly latestReport: StatusReport | null;
}

/** Months shown in a series. */
const SERIES_MONTHS = 36;

export type ViewGoalError = NotPermitted | { readonly kind: 'goal-not-found' };

export type ViewGoal = (
  actor: Actor,
  workspaceId: string,
  asked: { readonly goalId: string; readonly month: Month | null },
) => Promise<Result<GoalView, ViewGoalError>>;

export function makeViewGoal(deps: { readonly enter: EnterWorkspace; readonly clock: Clock }): ViewGoal {
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    const goal = plan.goals.find(({ id }) => id === asked.goalId);
    if (goal === undefined) return err({ kind: 'goal-not-found' });

    const now = deps.clock.now();
    const currentMonth = reportingMonth(now);
    const month = asked.month ?? currentMonth;
    const [readings, history, reports, deviations, dataStatus] = await Promise.all([
      records.readings.all(),
      records.history.all(),
      records.statusReports.all(),
      records.deviations.all(),
      records.dataStatus(),
    ]);
    const corrections = groupBy(
      history.filter(({ value }) => value.list === 'readings'),
      ({ value }) => value.rowKey,
    );
    const indicators = plan.indicators
      .filter((indicator) => indicator.goalId === goal.id && isExpected(indicator, month))
      .map((indicator) =>
        indicatorView(indicator, {
          plan,
          month,
          dueMonth: latestDueMonth(now, plan.department.reporting),
          readings: readings
            .map(({ value }) => value)
            .filter(({ indicatorId }) => indicatorId === indicator.id),
          correctionsOf: (key) => corrections.get(key)?.length ?? 0,
        }),
      );
    const measures = plan.measures
      .filter(({ goalId }) => goalId === goal.id)
      .map((measure) =>
        measureView(plan, measure, { today: dayOf(now), reports: reports.map(({ value }) => value) }),
      );
    return ok({
      workspace: { id: workspace.id, name: workspace.name },
      month,
      currentMonth,
      dataStatus,
      goal,
      fieldName: plan.fields.find(({ id }) => id === goal.fieldId)?.name ?? '',
      principleName: plan.principles.find(({ id }) => id === goal.principleId)?.name ?? null,
      ownerPostName: plan.posts.find(({ id }) => id === goal.ownerPostId)?.name ?? '',
      officeNames: plan.offices.filter(({ id }) => goal.officeIds.includes(id)).map(({ name }) => name),
      ...rollUp([
        ...indicators.map(({ light, indicator }) => ({ light, isKey: indicator.isKey })),
        ...measures
          .filter(({ measure }) => measure.kind === 'project')
          .map(({ progress }) => ({ light: progress?.light ?? 'none', isKey: false })),
      ]),
      strategies: plan.strategies.filter(({ goalId }) => goalId === goal.id),
      indicators,
      measures,
      deviations: deviations
        .map(({ value }) => value)
        .flatMap((deviation) => {
          const indicator = plan.indicators.find(({ id }) => id === deviation.indicatorId);
          return indicator?.goalId === goal.id ? [{ ...deviation, indicatorName: indicator.name }] : [];
        }),
      me: { mayAcknowledge: mayAcknowledge(access) },
    });
  };
}

function indicatorView(
  indicator: Indicator,
  context: {
    plan: Masterplan;
    month: Month;
    dueMonth: Month;
    readings: readonly Reading[];
    correctionsOf: (readingKey: string) => number;
  },
): IndicatorView {
  const { plan, month, dueMonth, readings, correctionsOf } = context;
  const judgement = judge(indicator, readings, month, dueMonth);
  const byMonth = new Map(readings.map((reading) => [reading.month, reading]));
  const months = monthRange(addMonths(month, 1 - SERIES_MONTHS), month).filter((of) =>
    isExpected(indicator, of),
  );
  return {
    indicator,
    ownerPostName: plan.posts.find(({ id }) => id === indicator.ownerPostId)?.name ?? '',
    light: judgement.light,
    latestMonth: judgement.month,
    assessment: judgement.assessment,
    series: months.map((of) => {
      const reading = byMonth.get(of) ?? null;
      return {
        month: of,
        plan: planAt(indicator.trajectory, of),
        light: reading === null ? 'none' : lightOf(assess(indicator, reading), indicator.tolerance),
        reading,
        corrections: correctionsOf(readingKey(indicator.id, of)),
      };
    }),
  };
}

function measureView(
  plan: Masterplan,
  measure: Measure,
  context: { today: string; reports: readonly StatusReport[] },
): MeasureView {
  const milestones = plan.milestones.filter(({ measureId }) => measureId === measure.id);
  const progress = measure.kind === 'project' ? projectProgress(milestones, context.today) : null;
  const reports = context.reports
    .filter(({ measureId }) => measureId === measure.id)
    .sort((a, b) => a.month.localeCompare(b.month));
  return {
    measure,
    operatingUnitName:
      plan.offices.find(({ id }) => id === measure.operatingUnit)?.name ?? measure.operatingUnit,
    milestones: milestones.map((milestone) => ({ ...milestone, late: isLate(milestone, context.today) })),
    progress: progress?.ok === true ? progress.value : null,
    latestReport: reports.at(-1) ?? null,
  };
}
