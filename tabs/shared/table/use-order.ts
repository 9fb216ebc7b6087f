import { useAddress } from '../address/address';
import { type Order, readOrder, writeOrder } from './order';

/**
 * The order as the address keeps it.
 *
 * @param name in the address
 */
export function useOrder<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly [Order<Column> | null, (order: Order<Column> | null) => void] {
  const address = useAddress();
  return [
    readOrder(address.get(name), columns),
    (next) => {
      address.set({ [name]: writeOrder(next) });
    },
  ];
}
