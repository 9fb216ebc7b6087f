import { reportingMonth } from '../domain/calendar/reporting-calendar';
import type { Deviation } from '../domain/deviation/deviation';
import type { Goal, Strategy } from '../domain/masterplan/goal';
import type { Month } from '../domain/shared/month';
import { err, ok, type Result } from '../domain/shared/result';
import type { Light } from '../domain/tracking/light';
import { type LightCounts, rollUp } from '../domain/tracking/roll-up';
import type { EnterWorkspace, NotPermitted } from './enter-workspace';
import { caseSubject } from './deviations/case-subject';
import { indicatorViews, type IndicatorView } from './indicator-views';
import type { AsOf, JudgeMonth } from './judged-month';
import { measureViews, type MeasureView } from './measure-views';
import { type Actor, mayAcknowledge, mayClose, maySteer } from './policies/access';
import type { Clock } from './ports/clock';
import type { DataStatus } from './ports/records';

/** A goal with its indicators over time, strategies, measures and milestones. */
export interface GoalView {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly currentMonth: Month;
  readonly asOf: AsOf | null;
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
  readonly deviations: readonly (Deviation & { readonly subjectName: string })[];
  readonly me: { readonly mayAcknowledge: boolean; readonly mayClose: boolean; readonly maySteer: boolean };
}

export type ViewGoalError = NotPermitted | { readonly kind: 'goal-not-found' };

export type ViewGoal = (
  actor: Actor,
  workspaceId: string,
  asked: { readonly goalId: string; readonly month: Month | null },
) => Promise<Result<GoalView, ViewGoalError>>;

export function makeViewGoal(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewGoal {
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    const goal = plan.goals.find(({ id }) => id === asked.goalId);
    if (goal === undefined) return err({ kind: 'goal-not-found' });

    const now = deps.clock.now();
    const currentMonth = reportingMonth(now);
    const month = asked.month ?? currentMonth;
    const judged = await deps.judgeMonth({ records, plan, month, now });
    const [indicators, measures, deviations, dataStatus] = await Promise.all([
      indicatorViews({ records, plan, access, goal, judged }),
      measureViews({ records, plan, goal, judged }),
      records.deviations.all(),
      records.dataStatus(),
    ]);
    return ok({
      workspace: { id: workspace.id, name: workspace.name },
      month,
      currentMonth,
      asOf: judged.asOf,
      dataStatus,
      goal,
      fieldName: plan.fields.find(({ id }) => id === goal.fieldId)?.name ?? '',
      principleName: plan.principles.find(({ id }) => id === goal.principleId)?.name ?? null,
      ownerPostName: plan.posts.find(({ id }) => id === goal.ownerPostId)?.name ?? '',
      officeNames: plan.offices.filter(({ id }) => goal.officeIds.includes(id)).map(({ name }) => name),
      ...rollUp([
        ...indicators.map(({ judgement, indicator }) => ({ light: judgement.light, isKey: indicator.isKey })),
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
          const subject = caseSubject(plan, deviation);
          return subject?.goal.id === goal.id ? [{ ...deviation, subjectName: subject.name }] : [];
        }),
      me: { mayAcknowledge: mayAcknowledge(access), mayClose: mayClose(access), maySteer: maySteer(access) },
    });
  };
}
