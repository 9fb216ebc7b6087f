import type { Instant } from '../domain/shared/instant';
import type { Result } from '../domain/shared/result';
import type { DeliveryLog } from './ports/delivery-log';
import type { Lease } from './ports/lease';
import type { DeliveryError } from './ports/messenger';

export interface DeliverDeps {
  readonly deliveries: DeliveryLog;
  readonly lease: Lease;
}

/** `elsewhere`: another instance is sending it at this moment. */
export type Delivered = 'sent' | 'sent-before' | 'elsewhere' | DeliveryError;

/**
 * Sends what was not sent yet and notes it, however many instances try. Only a crash between sending and noting lets it
 * be sent again. What cannot arrive until somebody acts is noted too, so that it is not tried all the time.
 */
export async function deliverOnce(
  { deliveries, lease }: DeliverDeps,
  { key, now }: { readonly key: string; readonly now: Instant },
  send: () => Promise<Result<{ readonly messageId: string }, DeliveryError>>,
): Promise<Delivered> {
  const delivered = await lease.holding(`delivery/${key}`, async (): Promise<Delivered> => {
    const before = await deliveries.find(key);
    if (before !== null && before.messageId !== null) return 'sent-before';
    const sent = await send();
    if (sent.ok) await deliveries.note(key, { messageId: sent.value.messageId, at: now });
    else if (sent.error.retryIn === null) await deliveries.note(key, { messageId: null, at: now });
    return sent.ok ? 'sent' : sent.error;
  });
  return delivered ?? 'elsewhere';
}
