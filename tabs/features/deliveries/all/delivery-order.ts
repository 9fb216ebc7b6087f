import type { Language } from '../../../../src/domain/shared/language';
import { inOrderOf, type Order, readOrder } from '../../../shared/table/order';
import { DELIVERY_STATES } from '../delivery';
import type { DescribedDelivery } from './described-delivery';
import { NAMES } from '../../../shared/address/names';

export const COLUMNS = ['to', 'kind', 'state', 'sent', 'updated', 'answered'] as const;

export type Column = (typeof COLUMNS)[number];

/** The order that needs no mention. */
export const BY_FUNCTION = { column: 'to', reversed: false } as const satisfies Order<Column>;

/** @returns null for the order by function */
export const orderIn = (query: string): Order<Column> | null =>
  readOrder(new URLSearchParams(query).get(NAMES.deliveries.order), COLUMNS);

/** The latest comes first. */
export const isFalling = (column: Column): boolean =>
  column === 'sent' || column === 'updated' || column === 'answered';

/** Equals stay by function. */
export function inOrder(
  messages: readonly DescribedDelivery[],
  order: Order<Column> | null,
  language: Language,
): readonly DescribedDelivery[] {
  const { column, reversed } = order ?? BY_FUNCTION;
  const byFunction = inOrderOf(messages, ({ to }) => to, { reversed: false, language });
  return inOrderOf(byFunction, (message) => keyOf(message, column), {
    reversed: isFalling(column) !== reversed,
    language,
  });
}

function keyOf({ delivery, to, kind }: DescribedDelivery, column: Column): string | null {
  switch (column) {
    case 'to':
      return to;
    case 'kind':
      return kind;
    case 'state':
      return String(DELIVERY_STATES.indexOf(delivery.state));
    case 'sent':
      return sentAt(delivery);
    case 'updated':
      return delivery.updatedAt;
    case 'answered':
      return delivery.answeredAt;
  }
}

/** Until it has arrived, `at` is when it was tried or queued. */
export const sentAt = ({ state, at }: DescribedDelivery['delivery']): string | null =>
  state === 'sent' ? at : null;
