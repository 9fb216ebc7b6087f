import { useSession } from '../../../shared/service/session';
import { ariaSort, nextOrder } from '../../../shared/table/order';
import { SortableHead } from '../../../shared/table/sortable-head';
import { useOrder } from '../../../shared/table/use-order';
import { useTableStyles } from '../../../shared/table/table';
import { BY_FUNCTION, type Column, COLUMNS, isFalling } from './delivery-order';
import { NAMES } from '../../../shared/address/names';

/** A column's name, which orders the messages by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const { text } = useSession();
  const [chosen, setOrder] = useOrder(NAMES.deliveries.order, COLUMNS);
  const order = chosen ?? BY_FUNCTION;
  const words = text.deliveries;
  return (
    <SortableHead
      name={words.columns[column]}
      hint={words.orderHints[column]}
      sort={ariaSort(column, order, isFalling(column))}
      kind={table.head}
      more={column === 'to' && table.stayingHead}
      onSort={() => {
        setOrder(nextOrder(column, order));
      }}
    />
  );
}
