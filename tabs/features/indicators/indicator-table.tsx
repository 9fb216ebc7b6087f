import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { PARTS } from '../../shared/judgement/codes';
import { useSession } from '../../shared/session';
import { useTableStyles } from '../../shared/table';
import { ColumnHead } from './column-head';
import type { DescribedRow } from './described-row';
import { indicatorLink } from './indicator-link';
import { type Column, COLUMNS } from './indicator-order';
import { IndicatorRow } from './indicator-row';

const useStyles = makeStyles({
  scroll: { maxHeight: 'calc(100vh - 6rem)', '@media print': { maxHeight: 'none' } },
  compact: { width: 'fit-content', maxWidth: '100%' },
});

const COMPACT: readonly Column[] = ['name', ...PARTS];

export interface IndicatorTableProps {
  readonly rows: readonly DescribedRow[];
  /** Names and signs only. */
  readonly compact: boolean;
  /** Of the address, which links carry along. */
  readonly query: string;
}

/** One row an indicator; every column can be ordered by its head. */
export const IndicatorTable = memo(function IndicatorTable({ rows, compact, query }: IndicatorTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  return (
    <div
      className={mergeClasses(table.scroll, styles.scroll, compact && styles.compact)}
      role="region"
      aria-label={text.indicators.caption}
      tabIndex={0}
    >
      <table className={table.table}>
        <thead>
          <tr>
            {(compact ? COMPACT : COLUMNS).map((column) => (
              <ColumnHead key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row }) => (
            <IndicatorRow
              key={row.indicator.id}
              row={row}
              href={indicatorLink(row, query)}
              compact={compact}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});
