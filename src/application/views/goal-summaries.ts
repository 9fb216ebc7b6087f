import { signsOf } from '../../domain/explanation/facts/signs';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Goal, GoalStatus } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { groupBy } from '../../domain/shared/group-by';
import type { Month } from '../../domain/shared/month';
import {
  type EffectLevel,
  type IndicatorKind,
  isExpected,
  type ResultLevel,
} from '../../domain/tracking/indicator';
import type { Light } from '../../domain/tracking/light';
import { type LightCounts, rollUp } from '../../domain/tracking/roll-up';
import { caseSubject } from '../deviations/case-subject';
import type { JudgedMonth } from '../judging/judged-month';

export interface GoalSummary {
  readonly id: string;
  readonly name: string;
  readonly benefit: string;
  readonly status: GoalStatus;
  readonly ownerPostName: string;
  readonly officeIds: readonly string[];
  readonly officeNames: readonly string[];
  readonly targetGroups: readonly string[];
  /** Its own areas, and those its indicators are measured in. */
  readonly areaIds: readonly string[];
  readonly light: Light;
  readonly counts: LightCounts;
  /** Month of the latest reading among the indicators; null without any. */
  readonly latestMonth: Month | null;
  readonly openDeviations: number;
  /** What its light and counts come from. */
  readonly parts: readonly GoalPart[];
}

/** An indicator that stands for itself, or a project, which has nothing but a light. */
export interface GoalPart {
  readonly light: Light;
  readonly isKey: boolean;
  readonly trend: 'better' | 'worse' | 'neutral' | 'none';
  readonly kind: IndicatorKind | null;
  readonly resultLevel: ResultLevel | null;
  readonly effectLevel: EffectLevel | null;
}

/** Every goal of the plan in a line, by goal, as judged in a month. */
export function goalSummaries(
  plan: Masterplan,
  judged: JudgedMonth,
  deviations: readonly Deviation[],
): ReadonlyMap<string, GoalSummary> {
  const indicatorsOf = groupBy(
    plan.indicators.filter((indicator) => isExpected(indicator, judged.month)),
    ({ goalId }) => goalId,
  );
  const projectsOf = groupBy(
    plan.measures.filter(({ kind }) => kind === 'project'),
    ({ goalId }) => goalId,
  );
  const posts = new Map(plan.posts.map((post) => [post.id, post.name]));
  const openOf = openByGoal(plan, deviations);
  return new Map(plan.goals.map((goal) => [goal.id, summaryOf(goal)]));

  function summaryOf(goal: Goal): GoalSummary {
    const indicators = indicatorsOf.get(goal.id) ?? [];
    const months: Month[] = [];
    const parts: GoalPart[] = indicators
      .filter(({ breakdownOf }) => breakdownOf === null)
      .map((indicator) => {
        const judgement = judged.judgementOf(indicator);
        if (judgement.month !== null) months.push(judgement.month);
        const { light, trend, trendMeaning } = signsOf(judgement);
        const { isKey, kind, resultLevel, effectLevel } = indicator;
        const meaning = trend === 'none' ? 'none' : trendMeaning;
        return { light, isKey, trend: meaning, kind, resultLevel, effectLevel };
      });
    for (const project of projectsOf.get(goal.id) ?? []) {
      const { light } = judged.progressOf(project);
      parts.push({ ...NOTHING_BUT_A_LIGHT, light });
    }
    return {
      id: goal.id,
      name: goal.name,
      benefit: goal.benefit,
      status: goal.status,
      ownerPostName: posts.get(goal.ownerPostId) ?? '',
      officeIds: goal.officeIds,
      officeNames: plan.offices.filter(({ id }) => goal.officeIds.includes(id)).map(({ name }) => name),
      targetGroups: goal.targetGroups,
      areaIds: [...new Set([...goal.areaIds, ...indicators.flatMap(({ areaId }) => areaId ?? [])])],
      ...rollUp(parts),
      latestMonth: months.sort().at(-1) ?? null,
      openDeviations: openOf.get(goal.id) ?? 0,
      parts,
    };
  }
}

const NOTHING_BUT_A_LIGHT = {
  isKey: false,
  trend: 'none',
  kind: null,
  resultLevel: null,
  effectLevel: null,
} as const;

function openByGoal(plan: Masterplan, deviations: readonly Deviation[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const deviation of deviations) {
    const goalId = deviation.status === 'open' ? caseSubject(plan, deviation)?.goal.id : undefined;
    if (goalId !== undefined) open.set(goalId, (open.get(goalId) ?? 0) + 1);
  }
  return open;
}
