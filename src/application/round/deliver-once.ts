import type { Instant } from '../../domain/shared/instant';
import type { Delivery, DeliveryLog } from '../ports/delivery-log';
import type { Lease } from '../ports/lease';
import type { DeliveryError, Sent } from '../ports/sending';

export interface DeliverDeps {
  readonly deliveries: DeliveryLog;
  readonly lease: Lease;
}

/** `elsewhere`: another instance is sending it at this moment. */
export type Delivered = 'sent' | 'sent-before' | 'elsewhere' | DeliveryError;

export type Addressed = Pick<Delivery, 'key' | 'workspaceId' | 'kind' | 'month' | 'userId'>;

/** A message, and what its card says about a case. */
export type Message = Addressed & Partial<Pick<Delivery, 'shows'>>;

/** Held by whoever sends a message, or notes that it waits: neither overwrites what the other notes. */
export const deliveryLease = (key: string): string => `delivery/${key}`;

/** A message that waits to be sent: noted, so that no round queues it again. */
export const queuedDelivery = (
  { key, workspaceId, kind, month, userId }: Addressed,
  now: Instant,
  before: Delivery | null,
): Delivery => ({
  key,
  workspaceId,
  kind,
  month,
  userId,
  messageId: null,
  reason: null,
  at: now,
  updatedAt: null,
  answeredAt: before?.answeredAt ?? null,
  attempts: before?.attempts ?? 0,
  shows: null,
});

/** Notes what became of a message. One that arrived is never taken back, whoever noted it. */
export function noteOutcome(
  deliveries: DeliveryLog,
  message: Message,
  { sent, now }: { readonly sent: Sent; readonly now: Instant },
): Promise<Delivery | null> {
  return deliveries.change(message.key, (current) => {
    if (current !== null && current.messageId !== null) return null;
    const tried = queuedDelivery(message, now, current);
    const attempts = tried.attempts + 1;
    return sent.ok
      ? { ...tried, attempts, messageId: sent.value.messageId, shows: message.shows ?? null }
      : { ...tried, attempts, reason: sent.error.kind };
  });
}

/**
 * Sends what was not sent yet and notes it, however many instances try. Only a crash between sending and noting lets it
 * be sent again. What did not arrive is noted with its reason.
 */
export async function deliverOnce(
  { deliveries, lease }: DeliverDeps,
  to: Message,
  now: Instant,
  send: () => Promise<Sent>,
): Promise<Delivered> {
  const delivered = await lease.holding(deliveryLease(to.key), async (): Promise<Delivered> => {
    const before = await deliveries.find(to.key);
    if (before !== null && before.messageId !== null) return 'sent-before';
    const sent = await send();
    await noteOutcome(deliveries, to, { sent, now });
    return sent.ok ? 'sent' : sent.error;
  });
  return delivered ?? 'elsewhere';
}
