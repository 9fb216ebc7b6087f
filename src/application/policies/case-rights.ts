import type { Side, StepType } from '../../domain/deviation/case/case-step';
import type { DeviationCase } from '../../domain/deviation/case/deviation-case';
import { nextSteps, sideOfStep, waitsFor } from '../../domain/deviation/case/next-step';
import type { Office } from '../../domain/masterplan/office';
import { isDeputisedBy, isHeldBy, type Post } from '../../domain/masterplan/post';
import { type Access, mayRead } from './access';

/** Who answers for what the case is about. */
export interface Answerable {
  readonly ownerPost: Post | null;
  readonly office: Office | null;
  /** Posts by which the department is headed, one for each who heads it and has one. */
  readonly departmentPosts: readonly Post[];
}

type CaseSide = Exclude<Side, 'system'>;

/**
 * The sides of a case somebody stands on. Whoever can speak for the operating unit decides nothing about it, whatever they
 * lead; the deputy of the post that would decide then does. The department's leadership may do what an office's may.
 */
export function sidesOf(access: Access, answerable: Answerable): ReadonlySet<CaseSide> {
  const sides = new Set<CaseSide>();
  if (!mayRead(access)) return sides;
  if (operates(access, answerable)) sides.add('operating-unit');
  else {
    if (leadsOffice(access, answerable)) sides.add('office');
    if (headsDepartment(access) || standsInForDepartment(access, answerable))
      sides.add('office').add('department');
  }
  if (supports(access)) sides.add('support');
  return sides;
}

/** Whether somebody would decide if it were not about themselves. */
export const decidesOtherwise = (access: Access, answerable: Answerable): boolean =>
  mayRead(access) && (leadsOffice(access, answerable) || headsDepartment(access));

function operates(access: Access, answerable: Answerable): boolean {
  const { ownerPost, office } = answerable;
  if (ownerPost !== null && isHeldBy(ownerPost, access.userId)) return true;
  if (ownerPost !== null && isDeputisedBy(ownerPost, access.userId))
    return !decidesAbout(ownerPost, answerable);
  // Where a unit has neither owner nor head, the steering support speaks for it, as it reports for it.
  const head = headOf(access, office);
  return isVacant(ownerPost) && (leadsOffice(access, answerable) || (isVacant(head) && supports(access)));
}

/** Whether the post that answers for the case is one that decides: its deputy then decides about its holder. */
const decidesAbout = (post: Post, { office, departmentPosts }: Answerable): boolean =>
  post.holder !== null &&
  post.holder !== post.deputy &&
  (post.id === office?.headPostId || departmentPosts.some(({ id }) => id === post.id));

const leadsOffice = (access: Access, { office }: Answerable): boolean =>
  fills(access, headOf(access, office)) ||
  access.roles.some(
    ({ role, officeId }) => role === 'head-of-office' && (officeId === null || officeId === office?.id),
  );

const headsDepartment = ({ roles }: Access): boolean =>
  roles.some(({ role }) => role === 'head-of-department');

/** Only where the head of the department can speak for the operating unit themselves. */
function standsInForDepartment(access: Access, { ownerPost, office, departmentPosts }: Answerable): boolean {
  const speaking = isVacant(ownerPost) ? headOf(access, office) : ownerPost;
  return departmentPosts.some(
    (post) => isDeputisedBy(post, access.userId) && post.holder !== null && fillsPost(speaking, post.holder),
  );
}

const supports = ({ roles }: Access): boolean => roles.some(({ role }) => role === 'steering-support');

const headOf = ({ posts }: Access, office: Office | null): Post | null =>
  posts.find(({ id }) => id === office?.headPostId) ?? null;

const fills = ({ userId }: Access, post: Post | null): boolean => fillsPost(post, userId);

const fillsPost = (post: Post | null, userId: string): boolean =>
  post !== null && (isHeldBy(post, userId) || isDeputisedBy(post, userId));

const isVacant = (post: Post | null): boolean =>
  post === null || (post.holder === null && post.deputy === null);

/**
 * As which side somebody may take a step that comes next; null when it is not theirs. Everybody who has a part in the case
 * may add a note.
 */
export function takesAs(sides: ReadonlySet<CaseSide>, of: DeviationCase, type: StepType): CaseSide | null {
  const side = sideOfStep(of, type);
  if (side === 'system') return null;
  if (side !== 'anybody') return sides.has(side) ? side : null;
  return (
    (['operating-unit', 'office', 'department', 'support'] as const).find((own) => sides.has(own)) ?? null
  );
}

/** Steps that somebody may take now. */
export const stepsFor = (sides: ReadonlySet<CaseSide>, of: DeviationCase): readonly StepType[] =>
  nextSteps(of).filter((type) => takesAs(sides, of, type) !== null);

/** Whether the case waits for somebody who stands on these sides. The higher level is not asked while the lower is. */
export function isAwaited(access: Access, of: DeviationCase, answerable: Answerable): boolean {
  const awaited = waitsFor(of);
  if (awaited === null) return false;
  const sides = sidesOf(access, answerable);
  if (awaited !== 'office') return sides.has(awaited);
  const isOnlyHigher = sides.has('department') && !leadsOffice(access, answerable);
  return sides.has('office') && !isOnlyHigher;
}
