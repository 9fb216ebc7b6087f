import { useMemo } from 'react';
import { MESSAGE_KINDS, DELIVERY_STATES, type DeliveryKind, type DeliveryState } from '../delivery';
import type { DescribedDelivery } from './described-delivery';
import { NAMES } from '../../../shared/address/names';

export interface DeliveryFilter {
  readonly search: string;
  readonly kind: DeliveryKind | null;
  readonly state: DeliveryState | null;
}

const FILTERS = ['search', 'kind', 'state'] as const satisfies readonly (keyof DeliveryFilter)[];

/** The filter as the address keeps it; what the address says and nobody knows is ignored. */
export function useFilterIn(query: string): DeliveryFilter {
  return useMemo(() => {
    const params = new URLSearchParams(query);
    return {
      search: params.get(NAMES.deliveries.search) ?? '',
      kind: MESSAGE_KINDS.find((kind) => kind === params.get(NAMES.deliveries.kind)) ?? null,
      state: DELIVERY_STATES.find((state) => state === params.get(NAMES.deliveries.state)) ?? null,
    };
  }, [query]);
}

export const isFiltering = ({ search, kind, state }: DeliveryFilter): boolean =>
  search.trim() !== '' || kind !== null || state !== null;

/** What has to change in the address for a filter to change. */
export const addressOf = (changes: Partial<DeliveryFilter>): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    FILTERS.filter((name) => name in changes).map((name) => [NAMES.deliveries[name], changes[name] ?? null]),
  );

/** What has to change in the address so that nothing is left out. */
export const withoutFilter = (): Readonly<Record<string, null>> =>
  Object.fromEntries(FILTERS.map((name) => [NAMES.deliveries[name], null]));

/** @returns a question to ask of each message; every word of the search has to be found */
export function passing({ search, kind, state }: DeliveryFilter): (described: DescribedDelivery) => boolean {
  const words = search.toLocaleLowerCase('de').split(/\s+/);
  return ({ delivery, searched }) =>
    (kind === null || delivery.kind === kind) &&
    (state === null || delivery.state === state) &&
    words.every((word) => searched.includes(word));
}
