import { type Absence, isAwayOn } from '../../masterplan/absence';
import type { Post } from '../../masterplan/post';
import type { Day } from '../../shared/day';
import { groupBy } from '../../shared/group-by';
import type { DueItem } from './due-items';

/** Who is asked for a post's items on a day. */
export type Asked =
  | { readonly type: 'holder' | 'deputy'; readonly userId: string }
  /** Nobody holds the post, and nobody deputises. */
  | { readonly type: 'nobody' };

/**
 * The holder; the deputy while the holder is away or the post is vacant. When both are away it waits for the holder: an
 * item is better asked of somebody who returns than of nobody.
 */
export function askedFor(post: Post, absences: readonly Absence[], day: Day): Asked {
  const isAway = absences.some((absence) => absence.postId === post.id && isAwayOn(absence, day));
  if (post.holder !== null && !isAway) return { type: 'holder', userId: post.holder };
  if (post.deputy !== null) return { type: 'deputy', userId: post.deputy };
  return post.holder === null ? { type: 'nobody' } : { type: 'holder', userId: post.holder };
}

/** Every item with the person who is asked for it, by person. Items of nobody are left out. */
export function itemsByAsked(
  items: readonly DueItem[],
  absences: readonly Absence[],
  day: Day,
): ReadonlyMap<string, readonly DueItem[]> {
  const asked = items.flatMap((item) => {
    const who = askedFor(item.post, absences, day);
    return who.type === 'nobody' ? [] : [{ item, userId: who.userId }];
  });
  const groups = groupBy(asked, ({ userId }) => userId);
  return new Map([...groups].map(([userId, of]) => [userId, of.map(({ item }) => item)]));
}
