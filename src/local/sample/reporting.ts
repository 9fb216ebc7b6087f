import { instantAt } from '../../domain/calendar/local-time';
import { toDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import type { ReporterKind } from '../../domain/tracking/reading';
import { POSTS } from './organisation';

/** A weekday of that month between the fifth and the thirteenth, within working hours: before the day of escalation. */
export function reportedAt(month: Month, chance: number): Instant {
  const dayOfMonth = 5 + Math.floor(chance * 7);
  const weekday = new Date(`${month}-${String(dayOfMonth).padStart(2, '0')}T00:00:00Z`).getUTCDay();
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const day = toDay(`${month}-${String(dayOfMonth + shift).padStart(2, '0')}`);
  return instantAt(day, 8 + (Math.floor(chance * 70) % 7));
}

export function reporterOf(postId: string, chance: number): ReporterKind {
  const post = POSTS.find(({ id }) => id === postId);
  if (post === undefined || post.holder === null) return 'steering-support';
  return post.deputy !== null && chance > 0.8 ? 'deputy' : 'holder';
}
