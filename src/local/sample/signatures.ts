import type { Signature } from '../../application/policies/signature';
import { POSTS } from './organisation';

export function signatureOf(postId: string): Signature {
  return { postId, postName: POSTS.find(({ id }) => id === postId)?.name ?? '' };
}

/** How the leadership of the department signs. */
export const LEADERSHIP = signatureOf('dezernatsleitung');

/** How the steering support signs. */
export const STEERING_SUPPORT = signatureOf('stabsstelle-steuerung');
