import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { formatInstant } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { ColumnHead } from './column-head';
import { COLUMNS, sentAt } from './delivery-order';
import { DeliveryStateBadge } from '../delivery-state';
import type { DescribedDelivery } from './described-delivery';

const useStyles = makeStyles({
  scroll: { maxHeight: 'calc(100vh - 6rem)', '@media print': { maxHeight: 'none' } },
  to: {
    minWidth: '12rem',
    maxWidth: '28rem',
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  time: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

export interface DeliveryTableProps {
  readonly rows: readonly DescribedDelivery[];
}

/** One row a message; every column can be ordered by its head. */
export const DeliveryTable = memo(function DeliveryTable({ rows }: DeliveryTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const time = (instant: string | null): string =>
    instant === null ? '–' : formatInstant(instant, language);
  return (
    <div
      className={mergeClasses(table.scroll, styles.scroll)}
      role="region"
      aria-label={text.deliveries.all.caption}
      tabIndex={0}
    >
      <table className={table.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ delivery, to, kind }) => (
            <tr key={delivery.key}>
              <th scope="row" className={mergeClasses(table.cellHead, table.staying, styles.to)}>
                {to}
              </th>
              <td className={table.cell}>{kind}</td>
              <td className={table.cell}>
                <DeliveryStateBadge state={delivery.state} />
              </td>
              <td className={mergeClasses(table.cell, styles.time)}>{time(sentAt(delivery))}</td>
              <td className={mergeClasses(table.cell, styles.time)}>{time(delivery.updatedAt)}</td>
              <td className={mergeClasses(table.cell, styles.time)}>{time(delivery.answeredAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
