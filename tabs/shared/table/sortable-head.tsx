import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';
import { usePrinting } from '../print/printing';

const useStyles = makeStyles({
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

export interface SortableHeadProps {
  readonly name: string;
  /** What pressing it does. */
  readonly hint: string;
  readonly sort: 'ascending' | 'descending' | 'none';
  /** Of the cell, on top of its own. */
  readonly kind: string;
  readonly more?: string | false;
  readonly onSort: () => void;
}

/** A column's name, which orders the rows by it. */
export function SortableHead({ name, hint, sort, kind, more, onSort }: SortableHeadProps) {
  const styles = useStyles();
  const isPrinting = usePrinting();
  const className = mergeClasses(kind, styles.head, more);
  // On every further page the browser repeats the head, but leaves buttons in it empty.
  if (isPrinting) {
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={sort} className={className}>
      <button type="button" className={styles.button} title={hint} onClick={onSort}>
        {name}
        {sort === 'ascending' && <ArrowSortUp16Regular aria-hidden />}
        {sort === 'descending' && <ArrowSortDown16Regular aria-hidden />}
      </button>
    </th>
  );
}
