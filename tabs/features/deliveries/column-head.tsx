import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';
import { useSession } from '../../shared/session';
import { useTableStyles } from '../../shared/table';
import { ariaSort, type Column, nextOrder } from './delivery-order';
import { useOrder } from './use-order';

const useStyles = makeStyles({
  head: { paddingBlock: tokens.spacingVerticalXS },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    fontWeight: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A column's name, which orders the messages by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder();
  const words = text.deliveries;
  const sort = ariaSort(column, order);
  return (
    <th
      scope="col"
      aria-sort={sort}
      className={mergeClasses(table.head, styles.head, column === 'to' && table.stayingHead)}
    >
      <button
        type="button"
        className={styles.button}
        title={words.orderHints[column]}
        onClick={() => {
          setOrder(nextOrder(column, order));
        }}
      >
        {words.columns[column]}
        {sort === 'ascending' && <ArrowSortUp16Regular aria-hidden />}
        {sort === 'descending' && <ArrowSortDown16Regular aria-hidden />}
      </button>
    </th>
  );
}
