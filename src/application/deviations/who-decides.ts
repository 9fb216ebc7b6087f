import type { Level } from '../../domain/deviation/case/cause';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { accessOf } from '../policies/access';
import { sidesOf } from '../policies/case-rights';
import type { CaseSubject } from './case-subject';

/**
 * Who decides at a level. `deputy`: the holder of the post that decides can speak for the operating unit, so its deputy
 * does. `nobody`: neither is there who could not.
 */
export interface Deciding {
  readonly by: 'holder' | 'deputy' | 'nobody';
  /** Object ids; empty for nobody. */
  readonly userIds: readonly string[];
}

type People = Pick<Masterplan, 'posts' | 'roles'>;

export function whoDecides(plan: People, subject: CaseSubject, level: Level): Deciding {
  const decides = (userId: string): boolean => sidesOf(accessOf(plan, userId, true), subject).has(level);
  const { holders, deputies } =
    level === 'office' ? officeHeads(plan, subject) : departmentHeads(plan, subject);
  const own = holders.filter(decides);
  if (own.length > 0) return { by: 'holder', userIds: own };
  const others = deputies.filter(decides);
  return { by: others.length > 0 ? 'deputy' : 'nobody', userIds: others };
}

/**
 * Nobody decides their own case: where neither the head of the office nor the deputy could without having a hand in it, or
 * where the office has none, the department decides.
 */
export const lowestLevel = (plan: People, subject: CaseSubject): Level =>
  whoDecides(plan, subject, 'office').by === 'nobody' ? 'department' : 'office';

interface Heads {
  readonly holders: readonly string[];
  readonly deputies: readonly string[];
}

function officeHeads({ posts }: People, { office }: CaseSubject): Heads {
  const head = posts.find(({ id }) => id === office?.headPostId);
  return { holders: present(head?.holder), deputies: present(head?.deputy) };
}

const departmentHeads = ({ roles }: People, { departmentPosts }: CaseSubject): Heads => ({
  holders: roles.filter(({ role }) => role === 'head-of-department').map(({ userId }) => userId),
  deputies: departmentPosts.flatMap(({ deputy }) => present(deputy)),
});

const present = (userId: string | null | undefined): readonly string[] => (userId == null ? [] : [userId]);
