import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSession } from '../../../shared/service/session';
import { ariaSort, nextOrder } from '../../../shared/table/order';
import { SortableHead } from '../../../shared/table/sortable-head';
import { useOrder } from '../../../shared/table/use-order';
import { useTableStyles } from '../../../shared/table/table';
import { type Column, COLUMNS, isFigure, isPart } from '../columns/columns';
import { isFalling } from '../columns/indicator-order';
import { onlyWide } from '../columns/only-wide';
import { PICK_WIDTH } from './pick-width';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({
  onlyWide,
  name: { left: PICK_WIDTH },
  sign: { textAlign: 'center', paddingInline: tokens.spacingHorizontalXXS },
  onPaper: { '@media print': { position: 'static', whiteSpace: 'normal' } },
});

export interface ColumnHeadProps {
  readonly column: Column;
  /** Whether it is left out where there is little room. */
  readonly givesWay: boolean;
}

/** A column's name, which orders the rows by it. */
export function ColumnHead({ column, givesWay }: ColumnHeadProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [order, setOrder] = useOrder(NAMES.indicators.order, COLUMNS);
  const words = text.indicators;
  return (
    <SortableHead
      name={words.columns[column]}
      hint={words.orderHints[column]}
      sort={ariaSort(column, order, isFalling(column))}
      kind={isFigure(column) ? table.headNumber : table.head}
      more={mergeClasses(
        styles.onPaper,
        isPart(column) && styles.sign,
        column === 'name' && table.stayingHead,
        column === 'name' && styles.name,
        givesWay && styles.onlyWide,
      )}
      onSort={() => {
        setOrder(nextOrder(column, order));
      }}
    />
  );
}
