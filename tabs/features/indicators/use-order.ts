import { useSearch } from 'wouter';
import { useAddress } from '../../shared/address';
import { type Order, ORDER_NAME, orderIn, orderInAddress } from './indicator-order';

/** The order as the address keeps it. */
export function useOrder(): readonly [Order | null, (order: Order | null) => void] {
  const address = useAddress();
  const order = orderIn(new URLSearchParams(useSearch()));
  return [
    order,
    (next) => {
      address.set({ [ORDER_NAME]: orderInAddress(next) });
    },
  ];
}
