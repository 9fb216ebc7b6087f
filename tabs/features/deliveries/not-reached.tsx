import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';
import { groupBy } from '../../../src/domain/shared/group-by';
import { useSession } from '../../shared/service/session';
import type { Delivery } from './delivery';
import { DeliverySection } from './delivery-section';
import { NotReachedItem } from './not-reached-item';
import { recipientOf } from './recipient';
import { useSendAgain } from './use-send-again';

const useStyles = makeStyles({
  reason: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteRedBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  whatToDo: { margin: 0, maxWidth: '50rem', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface NotReachedProps {
  /** All that was to be sent. */
  readonly deliveries: readonly Delivery[];
  readonly workspaceId: string;
  readonly month: DeliveriesView['month'];
}

/** What did not arrive, by reason, with what helps and a way to send it once more. */
export function NotReached({ deliveries, workspaceId, month }: NotReachedProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const again = useSendAgain(workspaceId, month);
  const title = useRef<HTMLHeadingElement>(null);
  const words = text.deliveries;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const failed = deliveries
    .filter(({ state }) => state === 'failed')
    .map((delivery) => ({ delivery, to: recipientOf(delivery, words.to) }))
    .sort((a, b) => compare(a.to, b.to));
  const keys = failed.flatMap(({ delivery }) => (delivery.sendable ? [delivery.key] : []));
  const isSending = again.sending.length > 0;
  const send = (asked: readonly string[]): void => {
    again.send(asked, () => title.current?.focus());
  };
  return (
    <DeliverySection
      title={words.failed.title}
      titleRef={title}
      intro={keys.length > 0 ? words.failed.intro : undefined}
      action={
        (keys.length > 1 || again.sending.length > 1) && (
          <Button
            appearance="primary"
            disabledFocusable={isSending}
            {...(again.sending.length > 1 ? { icon: <Spinner size="tiny" /> } : {})}
            onClick={() => {
              send(keys);
            }}
          >
            {again.sending.length > 1
              ? `${words.failed.sending} ${words.failed.progress(again.done, again.sending.length)}`
              : words.failed.all(keys.length)}
          </Button>
        )
      }
    >
      {again.failure !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{text.problems[again.failure.kind]}</MessageBarBody>
        </MessageBar>
      )}
      {again.result !== null && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{words.failed.queued(again.result.queued, again.result.asked)}</MessageBarBody>
        </MessageBar>
      )}
      {failed.length === 0 && <p className={styles.whatToDo}>{words.failed.none}</p>}
      {[...groupBy(failed, ({ delivery }) => delivery.reason)].map(([reason, items]) =>
        reason === null ? null : (
          <div key={reason} className={styles.reason}>
            <h3 className={styles.why}>{words.reasons[reason].why}</h3>
            <p className={styles.whatToDo}>{words.reasons[reason].whatToDo}</p>
            <ul className={styles.list}>
              {items.map(({ delivery, to }) => (
                <NotReachedItem
                  key={delivery.key}
                  delivery={delivery}
                  to={to}
                  isSending={again.sending.includes(delivery.key)}
                  isBusy={isSending}
                  onSend={() => {
                    send([delivery.key]);
                  }}
                />
              ))}
            </ul>
          </div>
        ),
      )}
    </DeliverySection>
  );
}
