import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';
import { useSession } from '../../shared/session';
import { useTableStyles } from '../../shared/table';
import { ariaSort, type Column, nextOrder } from './case-order';
import { GIVING_WAY, onlyWide } from './only-wide';
import { useOrder } from './use-order';

const useStyles = makeStyles({
  onlyWide,
  head: { paddingBlock: tokens.spacingVerticalXS },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXXS,
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

/** A column's name, which orders the rows by it. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder();
  const words = text.deviations;
  const sort = ariaSort(column, order);
  return (
    <th
      scope="col"
      aria-sort={sort}
      className={mergeClasses(
        column === 'figure' ? table.headNumber : table.head,
        styles.head,
        column === 'name' && table.stayingHead,
        GIVING_WAY.includes(column) && styles.onlyWide,
      )}
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
