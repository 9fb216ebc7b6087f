import type { Language } from '../../../src/domain/shared/language';
import { DELIVERY_STATES } from './delivery';
import type { DescribedDelivery } from './described-delivery';

export const COLUMNS = ['to', 'kind', 'state', 'sent', 'updated', 'answered'] as const;

export type Column = (typeof COLUMNS)[number];

/** `reversed`: the other way round than a column is ordered first. */
export interface Order {
  readonly column: Column;
  readonly reversed: boolean;
}

/** In the address: `sent`, or `-sent` the other way round. */
export const ORDER_NAME = 'd-sort';

/** By function when the address says nothing. */
export function orderIn(query: string): Order {
  const asked = new URLSearchParams(query).get(ORDER_NAME) ?? '';
  const reversed = asked.startsWith('-');
  const column = COLUMNS.find((known) => known === (reversed ? asked.slice(1) : asked));
  return column === undefined ? { column: 'to', reversed: false } : { column, reversed };
}

/** @returns null for the order that needs no mention */
export const orderInAddress = ({ column, reversed }: Order): string | null =>
  column === 'to' && !reversed ? null : `${reversed ? '-' : ''}${column}`;

/** First as the column is read best, then the other way round. */
export const nextOrder = (column: Column, order: Order): Order => ({
  column,
  reversed: order.column === column && !order.reversed,
});

/** The latest comes first. */
const TIMES: readonly Column[] = ['sent', 'updated', 'answered'];

export function ariaSort(column: Column, order: Order): 'ascending' | 'descending' | 'none' {
  if (order.column !== column) return 'none';
  return TIMES.includes(column) === order.reversed ? 'ascending' : 'descending';
}

/** Orders messages; equals stay by function, and what has no such time stands last whichever way round. */
export function inOrder(
  messages: readonly DescribedDelivery[],
  { column, reversed }: Order,
  language: Language,
): readonly DescribedDelivery[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = TIMES.includes(column) === reversed ? 1 : -1;
  return messages
    .map((message) => ({ message, key: keyOf(message, column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || compare(a.message.to, b.message.to);
      return sign * compare(a.key, b.key) || compare(a.message.to, b.message.to);
    })
    .map(({ message }) => message);
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
