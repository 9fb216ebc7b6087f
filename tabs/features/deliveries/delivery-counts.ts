import type { Delivery, DeliveryState } from './delivery';

/** How many messages stand how. One that was answered is counted as answered and by its state as well. */
export function countsOf(
  deliveries: readonly Delivery[],
): Readonly<Record<DeliveryState | 'answered', number>> {
  const standing = (state: DeliveryState): number =>
    deliveries.filter((delivery) => delivery.state === state).length;
  return {
    sent: standing('sent'),
    waiting: standing('waiting'),
    failed: standing('failed'),
    answered: deliveries.filter(({ answeredAt }) => answeredAt !== null).length,
  };
}
