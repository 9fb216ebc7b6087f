import { type Signs, signsOf } from '../../domain/explanation/facts/signs';
import type { Month } from '../../domain/shared/month';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import type { Judgement } from '../../domain/tracking/judgement';
import type { Reading } from '../../domain/tracking/reading';
import { planOf } from '../../domain/tracking/former-plan';
import type { Plan } from '../../domain/tracking/trajectory';
import { type PlanNames, planNames } from './plan-names';
import {
  makeMonthView,
  type MonthFrame,
  type MonthMaterial,
  type MonthView,
  type MonthViewDeps,
} from './month-view';

/** Every indicator of a workspace in a line, as the table of all of them shows it. */
export interface IndicatorsView extends MonthFrame {
  readonly areas: PlanNames['areas'];
  readonly indicators: readonly IndicatorRow[];
}

export interface IndicatorRow {
  readonly indicator: Pick<
    Indicator,
    | 'id'
    | 'name'
    | 'unit'
    | 'decimals'
    | 'kind'
    | 'resultLevel'
    | 'effectLevel'
    | 'isKey'
    | 'areaId'
    | 'breakdownOf'
    | 'source'
  >;
  readonly goalId: string;
  readonly goalName: string;
  readonly fieldId: string;
  readonly fieldName: string;
  readonly ownerPostName: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly targetGroups: readonly string[];
  /** Its own area, else those of its goal. */
  readonly areaIds: readonly string[];
  readonly plan: Plan;
  /** Of the reading that is shown; null without one. */
  readonly month: Month | null;
  readonly reading: Pick<Reading, 'value' | 'noDataReason' | 'comment' | 'source' | 'withheld'> | null;
  readonly assessment: Judgement['assessment'];
  readonly signs: Signs;
  readonly hasOpenDeviation: boolean;
}

export type ViewIndicators = MonthView<IndicatorsView>;

export const makeViewIndicators = (deps: MonthViewDeps): ViewIndicators =>
  makeMonthView(deps, { make: indicatorsView, forViewer: (view) => view });

async function indicatorsView({ records, plan, judged, frame }: MonthMaterial): Promise<IndicatorsView> {
  const { month } = judged;
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const fields = new Map(plan.fields.map((field) => [field.id, field]));
  const posts = new Map(plan.posts.map((post) => [post.id, post]));
  const offices = new Map(plan.offices.map((office) => [office.id, office]));
  const open = new Set(
    (await records.deviations.all()).flatMap(({ value: { status, subject } }) =>
      status === 'open' && subject.type === 'indicator' ? [subject.indicatorId] : [],
    ),
  );
  return {
    ...frame,
    areas: planNames(plan).areas,
    indicators: plan.indicators
      .filter((indicator) => isExpected(indicator, month))
      .map((indicator) => {
        const goal = goals.get(indicator.goalId);
        const post = posts.get(indicator.ownerPostId);
        const judgement = judged.judgementOf(indicator);
        return {
          indicator,
          goalId: indicator.goalId,
          goalName: goal?.name ?? '',
          fieldId: goal?.fieldId ?? '',
          fieldName: fields.get(goal?.fieldId ?? '')?.name ?? '',
          ownerPostName: post?.name ?? '',
          officeId: post?.officeId ?? '',
          officeName: offices.get(post?.officeId ?? '')?.name ?? '',
          targetGroups: goal?.targetGroups ?? [],
          areaIds: indicator.areaId === null ? (goal?.areaIds ?? []) : [indicator.areaId],
          plan:
            judgement.assessment.type === 'judged'
              ? judgement.assessment.plan
              : planOf(indicator, judgement.month ?? month),
          month: judgement.month,
          reading: judgement.reading,
          assessment: judgement.assessment,
          signs: signsOf(judgement),
          hasOpenDeviation: open.has(indicator.id),
        };
      }),
  };
}
