import type { Goal } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';

/** A function that has a share in a goal, and which. */
export interface Participant {
  readonly postName: string;
  readonly officeName: string;
  readonly as: readonly ('goal' | 'indicator' | 'measure')[];
}

/** Functions that answer for a goal, its indicators and its measures, in the plan's order; never people. */
export function participantsOf(plan: Masterplan, goal: Goal): Participant[] {
  const shares = [
    { as: 'goal' as const, postId: goal.ownerPostId },
    ...plan.indicators
      .filter(({ goalId, breakdownOf }) => goalId === goal.id && breakdownOf === null)
      .map(({ ownerPostId }) => ({ as: 'indicator' as const, postId: ownerPostId })),
    ...plan.measures
      .filter(({ goalId }) => goalId === goal.id)
      .map(({ ownerPostId }) => ({ as: 'measure' as const, postId: ownerPostId })),
  ];
  return [...new Set(shares.map(({ postId }) => postId))].flatMap((postId) => {
    const post = plan.posts.find(({ id }) => id === postId);
    if (post === undefined) return [];
    return [
      {
        postName: post.name,
        officeName: plan.offices.find(({ id }) => id === post.officeId)?.name ?? '',
        as: [...new Set(shares.filter((share) => share.postId === postId).map(({ as }) => as))],
      },
    ];
  });
}
