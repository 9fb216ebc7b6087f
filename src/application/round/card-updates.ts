import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Absence } from '../../domain/masterplan/absence';
import { isHeldBy } from '../../domain/masterplan/post';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { askedFor } from '../../domain/tracking/reporting/asked';
import { type DueItem, dueItems } from '../../domain/tracking/reporting/due-items';
import type { Delivery } from '../ports/delivery-log';

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

/**
 * A card that was brought up to date.
 *
 * @param before as it was when the update began: who answered on the card, or updated it, meanwhile may have shown more
 *   than this update; then it counts as no newer than the older of both, so that the next round looks again
 * @returns null when another message took the place of the one that was updated
 */
export function afterUpdate(current: Delivery | null, before: Delivery, now: Instant): Delivery | null {
  if (current === null || current.messageId !== before.messageId) return null;
  const isAlone = current.updatedAt === before.updatedAt;
  const other = current.updatedAt ?? now;
  return { ...current, updatedAt: isAlone || now < other ? now : other };
}
