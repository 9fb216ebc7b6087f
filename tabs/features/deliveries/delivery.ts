import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';

export type Delivery = DeliveriesView['messages'][number];
export type DeliveryKind = Delivery['kind'];
export type DeliveryState = Delivery['state'];

/** Of a month, as they follow each other; alerts stand apart. */
export const MESSAGE_KINDS: readonly DeliveryKind[] = [
  'monthly-card',
  'deputy-card',
  'reminder',
  'escalation',
];

/** The most urgent first. */
export const DELIVERY_STATES: readonly DeliveryState[] = ['failed', 'waiting', 'sent'];
