import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatInstant } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';
import { sentAt } from './delivery-order';
import { DeliveryStateBadge } from '../delivery-state';
import type { DescribedDelivery } from './described-delivery';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'break-word',
  },
  to: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface DeliveryCardsProps {
  readonly rows: readonly DescribedDelivery[];
}

/** The same as the table where it has no room; what did not happen is left out. */
export const DeliveryCards = memo(function DeliveryCards({ rows }: DeliveryCardsProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const { columns } = text.deliveries;
  return (
    <ul className={styles.list}>
      {rows.map(({ delivery, to, kind }) => (
        <li key={delivery.key} className={styles.card}>
          <h3 className={styles.to}>{to}</h3>
          <p className={styles.about}>{kind}</p>
          <div>
            <DeliveryStateBadge state={delivery.state} />
          </div>
          {[
            { name: columns.sent, at: sentAt(delivery) },
            { name: columns.updated, at: delivery.updatedAt },
            { name: columns.answered, at: delivery.answeredAt },
          ].map(
            ({ name, at }) =>
              at !== null && (
                <p key={name} className={styles.about}>{`${name}: ${formatInstant(at, language)}`}</p>
              ),
          )}
        </li>
      ))}
    </ul>
  );
});
