import type { Deviation } from '../../domain/deviation/deviation';
import type { Goal, Strategy } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Light } from '../../domain/tracking/light';
import { type LightCounts, rollUp } from '../../domain/tracking/roll-up';
import { caseSubject } from '../deviations/case-subject';
import {
  forViewer,
  indicatorViews,
  type IndicatorView,
  type OwnIndicatorView,
} from '../judging/indicator-views';
import { type Participant, participantsOf } from './goal-participants';
import { measureViews, type MeasureView } from './measure-views';
import { type Actor, mayAcknowledge, mayClose, maySteer } from '../policies/access';
import type { NotPermitted } from '../workspace/enter-workspace';
import { madeOnce } from '../keeping/made-once';
import {
  makeMonthViewOf,
  type MonthFrame,
  type MonthMaterial,
  type MonthViewDeps,
  type Viewer,
} from './month-view';

/** A goal with its indicators over time, strategies, measures and milestones. */
export interface GoalView extends MonthFrame {
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

export function makeViewGoal(deps: MonthViewDeps): ViewGoal {
  const view = makeMonthViewOf(deps, {
    most: MOST_GOALS,
    find: findGoal,
    make: goalForAll,
    forViewer: goalForViewer,
  });
  return (actor, workspaceId, { goalId, month }) => view(actor, workspaceId, { id: goalId, month });
}

/** Goals and months of a workspace that are kept ready at once. */
const MOST_GOALS = 600;

function findGoal(plan: Masterplan, goalId: string): Result<Goal, { readonly kind: 'goal-not-found' }> {
  const goal = plan.goals.find(({ id }) => id === goalId);
  return goal === undefined ? err({ kind: 'goal-not-found' }) : ok(goal);
}

/** What is the same for all who look. */
type GoalForAll = Omit<GoalView, 'me' | 'indicators'> & { readonly indicators: readonly IndicatorView[] };

/** Most people may do the same, and then get the very same object. Ends with the goal it is of. */
const viewsByRights = madeOnce<GoalForAll, Map<string, GoalView>>(() => new Map());

function goalForViewer(goal: GoalForAll, { access }: Viewer): GoalView {
  const indicators = goal.indicators.map((indicator) => forViewer(indicator, access));
  const me = {
    mayAcknowledge: mayAcknowledge(access),
    mayClose: mayClose(access),
    maySteer: maySteer(access),
  };
  const rights = JSON.stringify([me, indicators.map(({ mayCorrect }) => mayCorrect)]);
  const views = viewsByRights(goal);
  const view = views.get(rights) ?? { ...goal, indicators, me };
  views.set(rights, view);
  return view;
}

async function goalForAll({ records, plan, judged, frame }: MonthMaterial, goal: Goal): Promise<GoalForAll> {
  const [indicators, measures, deviations] = await Promise.all([
    indicatorViews({ records, plan, goal, judged }),
    measureViews({ records, plan, goal, judged }),
    records.deviations.all(),
  ]);
  return {
    ...frame,
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
