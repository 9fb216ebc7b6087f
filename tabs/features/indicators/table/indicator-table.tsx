import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { VisuallyHidden } from '../../../shared/look/visually-hidden';
import { ColumnHead } from './column-head';
import { type Column, USUAL_COLUMNS } from '../columns/columns';
import type { DescribedRow } from '../columns/described-row';
import { IndicatorRow } from './indicator-row';
import { GIVING_WAY } from '../columns/only-wide';
import { PICK_WIDTH } from './pick-width';

const useStyles = makeStyles({
  scroll: {
    maxHeight: 'calc(100vh - 6rem)',
    '@media print': {
      maxHeight: 'none',
      overflow: 'visible',
      border: 'none',
      // What stays in sight while scrolling stands still on paper.
      width: 'auto',
    },
  },
  compact: { width: 'fit-content', maxWidth: '100%', '@media print': { columnWidth: '28rem' } },
  table: { '@media print': { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 } },
  pickHead: {
    width: PICK_WIDTH,
    minWidth: PICK_WIDTH,
    padding: 0,
    left: 0,
    zIndex: 3,
    '@media print': { display: 'none' },
  },
});

export interface IndicatorTableProps {
  readonly rows: readonly DescribedRow[];
  readonly columns: readonly Column[];
  /** Dense, for names and signs only. */
  readonly compact: boolean;
  /** By id. */
  readonly areaNames: ReadonlyMap<string, string>;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (indicatorId: string, picked: boolean) => void;
  /** Below the last row, inside what scrolls. */
  readonly end: ReactNode;
}

/** One row an indicator; every column can be ordered by its head. */
export const IndicatorTable = memo(function IndicatorTable(props: IndicatorTableProps) {
  const { rows, columns, compact, areaNames, picked, onPick, end } = props;
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  // Who chose columns wants to see them, by scrolling sideways if need be.
  const givesWay = columns === USUAL_COLUMNS;
  return (
    <div
      className={mergeClasses(table.scroll, styles.scroll, compact && styles.compact)}
      role="region"
      aria-label={text.indicators.caption}
      tabIndex={0}
      data-scrolls
    >
      <table className={mergeClasses(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, styles.pickHead)}>
              <VisuallyHidden>{text.indicators.picking.head}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} givesWay={givesWay && GIVING_WAY.includes(column)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row }) => (
            <IndicatorRow
              key={row.indicator.id}
              row={row}
              columns={columns}
              givesWay={givesWay}
              compact={compact}
              areaNames={areaNames}
              picked={picked.has(row.indicator.id)}
              onPick={onPick}
            />
          ))}
        </tbody>
      </table>
      {end}
    </div>
  );
});
