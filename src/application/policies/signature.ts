import { isHeldBy } from '../../domain/masterplan/post';
import { type Access, leadershipRole } from './access';

/** By which function somebody acts; people without a post sign with the role that lets them. */
export interface Signature {
  readonly postId: string;
  readonly postName: string;
}

export function signatureOf(access: Access): Signature {
  const post = access.posts.find((candidate) => isHeldBy(candidate, access.userId));
  const role = leadershipRole(access) ?? access.roles.find((held) => held.role !== 'reader');
  return { postId: post?.id ?? role?.id ?? '', postName: post?.name ?? role?.role ?? '' };
}
