import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { formatInstant } from '../../../src/domain/shared/format';
import { useSession } from '../../shared/service/session';
import type { Delivery } from './delivery';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { paddingBottom: 0 },
  },
  said: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'break-word' },
  to: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface NotReachedItemProps {
  readonly delivery: Delivery;
  readonly to: string;
  /** This very message is being sent again. */
  readonly isSending: boolean;
  /** Any is, so that no other can be asked for meanwhile. */
  readonly isBusy: boolean;
  readonly onSend: () => void;
}

export function NotReachedItem({ delivery, to, isSending, isBusy, onSend }: NotReachedItemProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.deliveries;
  const kind = words.kinds[delivery.kind];
  return (
    <li className={styles.item}>
      <div className={styles.said}>
        <p className={styles.to}>{to}</p>
        <p className={styles.about}>
          {`${kind} · ${words.failed.tried(formatInstant(delivery.at, language), delivery.attempts)}`}
        </p>
        {!delivery.sendable && <p className={styles.about}>{words.failed.outdated}</p>}
      </div>
      {delivery.sendable && (
        <Button
          size="small"
          aria-label={words.failed.againLabel(to, kind)}
          disabledFocusable={isBusy}
          {...(isSending ? { icon: <Spinner size="extra-tiny" /> } : {})}
          onClick={onSend}
        >
          {isSending ? words.failed.sending : words.failed.again}
        </Button>
      )}
    </li>
  );
}
