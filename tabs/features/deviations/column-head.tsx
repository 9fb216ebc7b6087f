import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSession } from '../../shared/session';
import { ariaSort, nextOrder } from '../../shared/sorting/order';
import { SortableHead } from '../../shared/sorting/sortable-head';
import { useOrder } from '../../shared/sorting/use-order';
import { useTableStyles } from '../../shared/table';
import { type Column, COLUMNS, isFalling, ORDER_NAME } from './case-order';
import { GIVING_WAY, onlyWide } from './only-wide';

const useStyles = makeStyles({ onlyWide });

/** A column's name, which orders the rows by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder(ORDER_NAME, COLUMNS);
  const words = text.deviations;
  return (
    <SortableHead
      name={words.columns[column]}
      hint={words.orderHints[column]}
      sort={ariaSort(column, order, isFalling(column))}
      kind={column === 'figure' ? table.headNumber : table.head}
      more={mergeClasses(
        column === 'name' && table.stayingHead,
        GIVING_WAY.includes(column) && styles.onlyWide,
      )}
      onSort={() => {
        setOrder(nextOrder(column, order));
      }}
    />
  );
}
