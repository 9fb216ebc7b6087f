import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSession } from '../../shared/session';
import { SortableHead } from '../../shared/sortable-head';
import { useTableStyles } from '../../shared/table';
import { ariaSort, type Column, nextOrder } from './case-order';
import { GIVING_WAY, onlyWide } from './only-wide';
import { useOrder } from './use-order';

const useStyles = makeStyles({ onlyWide });

/** A column's name, which orders the rows by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder();
  const words = text.deviations;
  return (
    <SortableHead
      name={words.columns[column]}
      hint={words.orderHints[column]}
      sort={ariaSort(column, order)}
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
