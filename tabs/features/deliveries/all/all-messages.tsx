import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useSearch } from 'wouter';
import { useAddress } from '../../../shared/address/address';
import { Empty } from '../../../shared/page/empty';
import { useSession } from '../../../shared/service/session';
import { useNarrow } from '../../../shared/look/use-narrow';
import type { Delivery } from '../delivery';
import { addressOf, isFiltering, passing, useFilterIn, withoutFilter } from './delivery-filter';
import { DeliveryFilterBar } from './delivery-filter-bar';
import { inOrder, orderIn } from './delivery-order';
import { DeliveryRows } from './delivery-rows';
import { DeliverySection } from '../delivery-section';
import { describeDelivery } from './described-delivery';
import { OrderChoice } from './order-choice';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '2rem',
    color: tokens.colorNeutralForeground2,
  },
});

/** Every message of the month, to look one up. */
export function AllMessages({ messages }: { readonly messages: readonly Delivery[] }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const query = useSearch();
  const narrow = useNarrow();
  const filter = useFilterIn(query);
  const words = text.deliveries;

  // Typing shows at once; the rows follow as soon as there is time for them.
  const settled = useDeferredValue(query);
  const settledFilter = useFilterIn(settled);
  const described = useMemo(
    () => messages.map((message) => describeDelivery(message, words)),
    [messages, words],
  );
  const chosen = useMemo(
    () => inOrder(described.filter(passing(settledFilter)), orderIn(settled), language),
    [described, settledFilter, settled, language],
  );
  const reset = (): void => {
    address.set(withoutFilter());
  };

  if (messages.length === 0) {
    return (
      <DeliverySection title={words.all.title}>
        <Empty title={words.all.emptyTitle}>{words.all.empty}</Empty>
      </DeliverySection>
    );
  }
  return (
    <DeliverySection title={words.all.title}>
      <DeliveryFilterBar
        filter={filter}
        onChange={(changes) => {
          address.set(addressOf(changes));
        }}
      />
      <div className={styles.line}>
        <span role="status">{words.all.shown(chosen.length, messages.length)}</span>
        {isFiltering(filter) && (
          <Button appearance="subtle" size="small" onClick={reset}>
            {text.masterplan.reset}
          </Button>
        )}
        {narrow && <OrderChoice />}
      </div>
      {chosen.length === 0 ? (
        <Empty
          title={words.all.noMatchTitle}
          action={
            <Button appearance="primary" onClick={reset}>
              {text.masterplan.reset}
            </Button>
          }
        >
          {text.masterplan.noMatch}
        </Empty>
      ) : (
        <DeliveryRows chosen={chosen} narrow={narrow} />
      )}
    </DeliverySection>
  );
}
