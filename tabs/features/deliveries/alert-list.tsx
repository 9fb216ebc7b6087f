import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatInstant } from '../../../src/domain/shared/format';
import { useSession } from '../../shared/service/session';
import { useTableStyles } from '../../shared/table/table';
import type { Delivery } from './delivery';
import { sentAt } from './all/delivery-order';
import { DeliverySection } from './delivery-section';
import { DeliveryStateBadge } from './delivery-state';

const useStyles = makeStyles({
  subject: { whiteSpace: 'normal', overflowWrap: 'break-word', hyphens: 'auto' },
});

/** What went out about deviations, the latest first; not shown when there is nothing. */
export function AlertList({ alerts }: { readonly alerts: readonly Delivery[] }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.deliveries;
  if (alerts.length === 0) return null;
  const latestFirst = [...alerts].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <DeliverySection title={words.alerts.title}>
      <div className={table.scroll} role="region" aria-label={words.alerts.caption} tabIndex={0}>
        <table className={table.table}>
          <caption className={table.caption}>{words.alerts.caption}</caption>
          <thead>
            <tr>
              {[words.alerts.subject, words.columns.kind, words.columns.state, words.columns.sent].map(
                (name) => (
                  <th key={name} scope="col" className={table.head}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {latestFirst.map((alert) => {
              const sent = sentAt(alert);
              return (
                <tr key={alert.key}>
                  <th scope="row" className={mergeClasses(table.cellHead, styles.subject)}>
                    {alert.to.length === 0 ? nameOfNone(alert) : alert.to.join(', ')}
                  </th>
                  <td className={table.cell}>{words.kinds[alert.kind]}</td>
                  <td className={table.cell}>
                    <DeliveryStateBadge state={alert.state} />
                  </td>
                  <td className={table.cell}>{sent === null ? '–' : formatInstant(sent, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </DeliverySection>
  );

  function nameOfNone({ kind }: Delivery): string {
    if (kind === 'digest') return words.alerts.many;
    return kind === 'task' ? words.to.nobody : words.alerts.gone;
  }
}
