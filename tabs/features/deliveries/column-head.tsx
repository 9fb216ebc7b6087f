import { useSession } from '../../shared/session';
import { SortableHead } from '../../shared/sortable-head';
import { useTableStyles } from '../../shared/table';
import { ariaSort, type Column, nextOrder } from './delivery-order';
import { useOrder } from './use-order';

/** A column's name, which orders the messages by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder();
  const words = text.deliveries;
  return (
    <SortableHead
      name={words.columns[column]}
      hint={words.orderHints[column]}
      sort={ariaSort(column, order)}
      kind={table.head}
      more={column === 'to' && table.stayingHead}
      onSort={() => {
        setOrder(nextOrder(column, order));
      }}
    />
  );
}
