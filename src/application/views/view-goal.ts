import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Goal, Strategy } from '../../domain/masterplan/goal';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Light } from '../../domain/tracking/light';
import { type LightCounts, rollUp } from '../../domain/tracking/roll-up';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { caseSubject } from '../deviations/case-subject';
import {
  forViewer,
  indicatorViews,
  type IndicatorView,
  type OwnIndicatorView,
} from '../judging/indicator-views';
import type { AsOf, JudgedMonth, JudgeMonth } from '../judging/judged-month';
import { makeKept } from '../workspace/kept';
import { type Participant, participantsOf } from './goal-participants';
import { measureViews, type MeasureView } from './measure-views';
import { type Actor, mayAcknowledge, mayClose, maySteer } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';

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
  readonly areaNames: readonly string[];
  readonly participants: readonly Participant[];
  readonly light: Light;
  readonly counts: LightCounts;
  readonly strategies: readonly Strategy[];
  readonly indicators: readonly OwnIndicatorView[];
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
  const kept = makeKept<GoalForAll>(KEPT_GOALS);
  const keptWithRights = makeKept<GoalView>(KEPT_GOALS);
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    const goal = plan.goals.find(({ id }) => id === asked.goalId);
    if (goal === undefined) return err({ kind: 'goal-not-found' });
    const now = deps.clock.now();
    const currentMonth = reportingMonth(now);
    const month = asked.month ?? currentMonth;
    const from = { records, plan, now };
    const view = await kept(from, `${month} ${goal.id}`, async () => {
      const judged = await deps.judgeMonth({ records, plan, month, now });
      return goalForAll(entered.value, goal, { judged, currentMonth });
    });
    const indicators = view.indicators.map((indicator) => forViewer(indicator, access));
    const me = {
      mayAcknowledge: mayAcknowledge(access),
      mayClose: mayClose(access),
      maySteer: maySteer(access),
    };
    // Most people may do the same, and then get the same answer.
    const rights = JSON.stringify([me, indicators.map(({ mayCorrect }) => mayCorrect)]);
    return ok(
      await keptWithRights(from, `${month} ${goal.id} ${rights}`, () =>
        Promise.resolve({ ...view, indicators, me }),
      ),
    );
  };
}

/** What is the same for all who look. */
type GoalForAll = Omit<GoalView, 'me' | 'indicators'> & { readonly indicators: readonly IndicatorView[] };

/** Goals of a workspace that are kept ready at once. */
const KEPT_GOALS = 600;

async function goalForAll(
  { workspace, records, plan }: Entered,
  goal: Goal,
  { judged, currentMonth }: { judged: JudgedMonth; currentMonth: Month },
): Promise<GoalForAll> {
  const [indicators, measures, deviations, dataStatus] = await Promise.all([
    indicatorViews({ records, plan, goal, judged }),
    measureViews({ records, plan, goal, judged }),
    records.deviations.all(),
    records.dataStatus(),
  ]);
  return {
    workspace: { id: workspace.id, name: workspace.name },
    month: judged.month,
    currentMonth,
    asOf: judged.asOf,
    dataStatus,
    goal,
    fieldName: plan.fields.find(({ id }) => id === goal.fieldId)?.name ?? '',
    principleName: plan.principles.find(({ id }) => id === goal.principleId)?.name ?? null,
    ownerPostName: plan.posts.find(({ id }) => id === goal.ownerPostId)?.name ?? '',
    officeNames: plan.offices.filter(({ id }) => goal.officeIds.includes(id)).map(({ name }) => name),
    areaNames: plan.areas.filter(({ id }) => goal.areaIds.includes(id)).map(({ name }) => name),
    participants: participantsOf(plan, goal),
    ...rollUp([
      ...indicators.map(({ judgement, indicator }) => ({ light: judgement.light, isKey: indicator.isKey })),
      ...measures
        .filter(({ measure }) => measure.kind === 'project')
        .map(({ progress }) => ({ light: progress?.light ?? ('none' as const), isKey: false })),
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
  };
}
