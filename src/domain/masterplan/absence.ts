import type { Day } from '../shared/day';
import type { Instant } from '../shared/instant';

/** While the holder of a post is away, its deputy is asked. Why somebody is away is nobody's business here. */
export interface Absence {
  readonly postId: string;
  /** First and last day, both included. */
  readonly from: Day;
  readonly until: Day;
  /** By whom it was entered, as a function. */
  readonly enteredAs: string;
  readonly enteredAt: Instant;
}

export const isAwayOn = ({ from, until }: Pick<Absence, 'from' | 'until'>, day: Day): boolean =>
  from <= day && day <= until;
