import type { Post } from './post';

/** An organisational unit of the department (Amt, Dienststelle). */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Post that heads the office. */
  readonly headPostId: string;
}

/**
 * Which office carries something out and is told when it stays open: a project's operating unit where that is an office,
 * else the one of the post that answers for it.
 *
 * @param named operating unit as the plan says it; empty for what has none
 * @returns null when there is no such office
 */
export function operatingOffice<O extends Pick<Office, 'id'>>(
  offices: readonly O[],
  named: string,
  post: Pick<Post, 'officeId'> | null,
): O | null {
  return offices.find(({ id }) => id === named) ?? offices.find(({ id }) => id === post?.officeId) ?? null;
}
