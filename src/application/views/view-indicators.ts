import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import { type Signs, signsOf } from '../../domain/explanation/facts/signs';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import type { Judgement } from '../../domain/tracking/judgement';
import type { Reading } from '../../domain/tracking/reading';
import { planOf } from '../../domain/tracking/former-plan';
import type { Plan } from '../../domain/tracking/trajectory';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { firstMonth } from './first-month';
import type { AsOf, JudgedMonth, JudgeMonth } from '../judging/judged-month';
import { makeKept } from '../workspace/kept';
import { type PlanNames, planNames } from './plan-names';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';

/** Every indicator of a workspace in a line, as the table of all of them shows it. */
export interface IndicatorsView {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly currentMonth: Month;
  readonly firstMonth: Month;
  /** Months that were frozen, oldest first. */
  readonly closedMonths: readonly Month[];
  readonly asOf: AsOf | null;
  readonly dataStatus: DataStatus;
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

export type ViewIndicators = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<IndicatorsView, NotPermitted>>;

export function makeViewIndicators(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewIndicators {
  const kept = makeKept<IndicatorsView>();
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
        return indicatorsView(entered.value, { judged, currentMonth });
      }),
    );
  };
}

async function indicatorsView(
  { workspace, records, plan }: Entered,
  { judged, currentMonth }: { judged: JudgedMonth; currentMonth: Month },
): Promise<IndicatorsView> {
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
    workspace: { id: workspace.id, name: workspace.name },
    month,
    currentMonth,
    firstMonth: firstMonth(plan) ?? currentMonth,
    closedMonths: (await records.monthCloses.all()).map(({ value }) => value.month).sort(),
    asOf: judged.asOf,
    dataStatus: await records.dataStatus(),
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
