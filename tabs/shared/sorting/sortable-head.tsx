import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';

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
  return (
    <th scope="col" aria-sort={sort} className={mergeClasses(kind, styles.head, more)}>
      <button type="button" className={styles.button} title={hint} onClick={onSort}>
        {name}
        {sort === 'ascending' && <ArrowSortUp16Regular aria-hidden />}
        {sort === 'descending' && <ArrowSortDown16Regular aria-hidden />}
      </button>
    </th>
  );
}
