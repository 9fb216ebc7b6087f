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
}

type CaseSide = Exclude<Side, 'system'>;

/** The sides of a case somebody stands on. The department's leadership may do what an office's may. */
export function sidesOf(access: Access, { ownerPost, office }: Answerable): ReadonlySet<CaseSide> {
  const sides = new Set<CaseSide>();
  if (!mayRead(access)) return sides;
  const fills = (post: Post | undefined | null): boolean =>
    post != null && (isHeldBy(post, access.userId) || isDeputisedBy(post, access.userId));
  const head = access.posts.find(({ id }) => id === office?.headPostId);
  const leadsOffice =
    fills(head) ||
    access.roles.some(
      ({ role, officeId }) => role === 'head-of-office' && (officeId === null || officeId === office?.id),
    );
  const supports = access.roles.some(({ role }) => role === 'steering-support');
  // Where a unit has neither owner nor head, the steering support speaks for it, as it reports for it.
  const speaksForVacant = isVacant(ownerPost) && (leadsOffice || (isVacant(head) && supports));
  if (fills(ownerPost) || speaksForVacant) sides.add('operating-unit');
  // Whoever stands in for the head does not decide about what they answer for themselves.
  const isOwner = ownerPost !== null && isHeldBy(ownerPost, access.userId);
  if (leadsOffice && !isOwner) sides.add('office');
  if (access.roles.some(({ role }) => role === 'head-of-department')) sides.add('office').add('department');
  if (supports) sides.add('support');
  return sides;
}

const isVacant = (post: Post | undefined | null): boolean =>
  post == null || (post.holder === null && post.deputy === null);

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
  const isOnlyHigher = sides.has('department') && !leads(access, answerable);
  return sides.has('office') && !isOnlyHigher;
}

function leads(access: Access, { office }: Answerable): boolean {
  const withoutDepartment = {
    ...access,
    roles: access.roles.filter(({ role }) => role !== 'head-of-department'),
  };
  return sidesOf({ ...withoutDepartment, isMember: true }, { ownerPost: null, office }).has('office');
}
