import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PARTS } from '../../shared/judgement/codes';
import { useSession } from '../../shared/session';
import { SortableHead } from '../../shared/sortable-head';
import { useTableStyles } from '../../shared/table';
import { ariaSort, type Column, nextOrder } from './indicator-order';
import { onlyWide } from './only-wide';
import { useOrder } from './use-order';

const useStyles = makeStyles({
  onlyWide,
  sign: { textAlign: 'center', paddingInline: tokens.spacingHorizontalXXS },
});

const NUMBERS: readonly Column[] = ['value', 'plan', 'difference'];

const GIVING_WAY: readonly Column[] = ['field', 'goal', 'difference'];

const SIGNS: readonly Column[] = PARTS;

/** A column's name, which orders the rows by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder();
  const words = text.indicators;
  return (
    <SortableHead
      name={words.columns[column]}
      hint={words.orderHints[column]}
      sort={ariaSort(column, order)}
      kind={NUMBERS.includes(column) ? table.headNumber : table.head}
      more={mergeClasses(
        SIGNS.includes(column) && styles.sign,
        column === 'name' && table.stayingHead,
        GIVING_WAY.includes(column) && styles.onlyWide,
      )}
      onSort={() => {
        setOrder(nextOrder(column, order));
      }}
    />
  );
}
