import type { Masterplan } from '../domain/masterplan/masterplan';
import type { Absence } from '../domain/masterplan/absence';
import { isHeldBy } from '../domain/masterplan/post';
import type { Day } from '../domain/shared/day';
import type { Instant } from '../domain/shared/instant';
import type { Month } from '../domain/shared/month';
import { askedFor } from '../domain/tracking/asked';
import { type DueItem, dueItems } from '../domain/tracking/due-items';
import type { Delivery } from './ports/delivery-log';

/** What a person's card of a month is about: what they hold, and what they are asked for in deputy. */
export function itemsOnCard(
  plan: Masterplan,
  of: {
    readonly userId: string;
    readonly month: Month;
    readonly absences: readonly Absence[];
    readonly day: Day;
  },
): DueItem[] {
  return dueItems(plan, of.month).filter(({ post }) => {
    if (isHeldBy(post, of.userId)) return true;
    const asked = askedFor(post, of.absences, of.day);
    return asked.type === 'deputy' && asked.userId === of.userId;
  });
}

/**
 * Whether a card that was sent shows less than what is reported by now, by whoever and wherever it was reported.
 *
 * @param reportedAt when an item was last reported; null while it is not
 */
export function isOutdated(
  card: Delivery,
  items: readonly DueItem[],
  reportedAt: (item: DueItem) => Instant | null,
): boolean {
  const shown = card.updatedAt ?? card.at;
  return items.some((item) => (reportedAt(item) ?? '') > shown);
}
