import type { Deviation } from '../domain/deviation/deviation';
import type { Masterplan } from '../domain/masterplan/masterplan';

/** What the leadership is told about a deviation. */
export interface DeviationAlert {
  readonly workspaceId: string;
  readonly deviation: Deviation;
  readonly goalId: string;
  readonly goalName: string;
  readonly indicatorName: string;
  readonly unit: string;
  readonly decimals: number;
  /** Function that answers for the indicator, and its office. */
  readonly ownerPostName: string;
  readonly officeName: string;
}

/** @returns null when the indicator is no longer part of the plan */
export function deviationAlert(
  workspaceId: string,
  plan: Masterplan,
  deviation: Deviation,
): DeviationAlert | null {
  const indicator = plan.indicators.find(({ id }) => id === deviation.indicatorId);
  if (indicator === undefined) return null;
  const goal = plan.goals.find(({ id }) => id === indicator.goalId);
  const post = plan.posts.find(({ id }) => id === indicator.ownerPostId);
  const office = plan.offices.find(({ id }) => id === post?.officeId);
  return {
    workspaceId,
    deviation,
    goalId: indicator.goalId,
    goalName: goal?.name ?? '',
    indicatorName: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    ownerPostName: post?.name ?? '',
    officeName: office?.name ?? '',
  };
}
