import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSession } from '../../../shared/service/session';
import { ariaSort, nextOrder } from '../../../shared/table/order';
import { SortableHead } from '../../../shared/table/sortable-head';
import { useOrder } from '../../../shared/table/use-order';
import { useTableStyles } from '../../../shared/table/table';
import { type Column, COLUMNS, isFalling } from './case-order';
import { GIVING_WAY, onlyWide } from './only-wide';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({ onlyWide });

/** A column's name, which orders the rows by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder(NAMES.deviations.order, COLUMNS);
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
