import type { Instant } from '../domain/shared/instant';
import type { Delivery, DeliveryLog } from './ports/delivery-log';
import type { Lease } from './ports/lease';
import type { DeliveryError, Sent } from './ports/messenger';

export interface DeliverDeps {
  readonly deliveries: DeliveryLog;
  readonly lease: Lease;
}

/** `elsewhere`: another instance is sending it at this moment. */
export type Delivered = 'sent' | 'sent-before' | 'elsewhere' | DeliveryError;

export type Addressed = Pick<Delivery, 'key' | 'workspaceId' | 'kind' | 'month' | 'userId'>;

/** Held by whoever sends a message, or notes that it waits: neither overwrites what the other notes. */
export const deliveryLease = (key: string): string => `delivery/${key}`;

/** A message that waits to be sent: noted, so that no round queues it again. */
export const queuedDelivery = (to: Addressed, now: Instant, before: Delivery | null): Delivery => ({
  ...to,
  messageId: null,
  reason: null,
  at: now,
  updatedAt: null,
  answeredAt: before?.answeredAt ?? null,
  attempts: before?.attempts ?? 0,
});

/**
 * Sends what was not sent yet and notes it, however many instances try. Only a crash between sending and noting lets it
 * be sent again. What did not arrive is noted with its reason.
 */
export async function deliverOnce(
  { deliveries, lease }: DeliverDeps,
  to: Addressed,
  now: Instant,
  send: () => Promise<Sent>,
): Promise<Delivered> {
  const delivered = await lease.holding(deliveryLease(to.key), async (): Promise<Delivered> => {
    const before = await deliveries.find(to.key);
    if (before !== null && before.messageId !== null) return 'sent-before';
    const sent = await send();
    const tried = queuedDelivery(to, now, before);
    await deliveries.note({
      ...tried,
      attempts: tried.attempts + 1,
      messageId: sent.ok ? sent.value.messageId : null,
      reason: sent.ok ? null : sent.error.kind,
    });
    return sent.ok ? 'sent' : sent.error;
  });
  return delivered ?? 'elsewhere';
}
