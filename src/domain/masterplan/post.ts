/** A function in an office (Stelle). Responsibility belongs to it; people hold it for a while. */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly officeId: string;
  /** Entra object id of the holder, null while vacant. */
  readonly holder: string | null;
  /** Entra object id of the deputy, who may do all the holder may. */
  readonly deputy: string | null;
}

export function isHeldBy(post: Post, userId: string): boolean {
  return post.holder === userId;
}

export function isDeputisedBy(post: Post, userId: string): boolean {
  return post.deputy === userId;
}

/** What a deputy is asked for: every post they deputise for, or those of one holder. */
export const isDeputisedInPlaceOf = (
  post: Post,
  { userId, inPlaceOf }: { readonly userId: string; readonly inPlaceOf?: string | undefined },
): boolean => isDeputisedBy(post, userId) && (inPlaceOf === undefined || isHeldBy(post, inPlaceOf));
