import type { Text } from '../../../text/de/text';
import type { Delivery } from '../delivery';
import { recipientOf } from '../recipient';

/** A message with what filters and orders ask about it, worked out once. */
export interface DescribedDelivery {
  readonly delivery: Delivery;
  readonly to: string;
  readonly kind: string;
  /** All that a search looks in, in small letters. */
  readonly searched: string;
}

export function describeDelivery(delivery: Delivery, words: Text['deliveries']): DescribedDelivery {
  const to = recipientOf(delivery, words.to);
  return { delivery, to, kind: words.kinds[delivery.kind], searched: to.toLocaleLowerCase('de') };
}
