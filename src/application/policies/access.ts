import type { Masterplan } from '../../domain/masterplan/masterplan';
import { isDeputisedBy, isHeldBy, type Post } from '../../domain/masterplan/post';
import type { Role, RoleAssignment } from '../../domain/masterplan/role';
import type { ReporterKind } from '../../domain/tracking/reading';

/** Who acts: the object id from a verified token or activity, never from a posted form. */
export interface Actor {
  readonly userId: string;
  /** The channel in which they look, as their client says: a claim that takes more than it gives until it is checked. */
  readonly channelId?: string;
}

/** What somebody is in a workspace. */
export interface Access {
  readonly userId: string;
  readonly isMember: boolean;
  readonly roles: readonly RoleAssignment[];
  readonly posts: readonly Post[];
}

export function accessOf(
  plan: Pick<Masterplan, 'roles' | 'posts'>,
  userId: string,
  isMember: boolean,
): Access {
  return { userId, isMember, roles: plan.roles.filter((role) => role.userId === userId), posts: plan.posts };
}

const hasRole = (access: Access, role: Role): boolean => access.roles.some((held) => held.role === role);

/** Members of the team, and whoever holds a role. */
export const mayRead = (access: Access): boolean => access.isMember || access.roles.length > 0;

/** In which capacity somebody may report for a post; null when they may not. */
export function reportsAs(access: Access, post: Post): ReporterKind | null {
  if (!mayRead(access)) return null;
  if (isHeldBy(post, access.userId)) return 'holder';
  if (isDeputisedBy(post, access.userId)) return 'deputy';
  return hasRole(access, 'steering-support') ? 'steering-support' : null;
}

const LEADERSHIP: readonly Role[] = ['head-of-department', 'head-of-office'];

/** What makes somebody one of the leadership, heads of department and of offices; null when nothing does. */
export const leadershipRole = (access: Access): RoleAssignment | null =>
  access.roles.find(({ role }) => LEADERSHIP.includes(role)) ?? null;

export const mayAcknowledge = (access: Access): boolean => mayRead(access) && leadershipRole(access) !== null;

/** Closing says that the leadership is content. */
export const mayClose = (access: Access): boolean => mayAcknowledge(access);

/** Decides what the figures are judged by: where limits begin anew, and a year's grade. */
export const maySteer = (access: Access): boolean =>
  mayRead(access) && (hasRole(access, 'steering-support') || leadershipRole(access) !== null);

/** Rows that cannot be read and messages that did not arrive concern those who keep the Masterplan. */
export const mayKeepPlan = (access: Access): boolean =>
  mayRead(access) && hasRole(access, 'steering-support');
