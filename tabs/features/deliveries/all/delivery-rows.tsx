import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { DeliveryCards } from './delivery-cards';
import { DeliveryTable } from './delivery-table';
import type { DescribedDelivery } from './described-delivery';

/** Rows drawn at once; more come when they are asked for. */
const PAGE = 100;

const useStyles = makeStyles({
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface DeliveryRowsProps {
  /** All that pass the filter, in order. */
  readonly chosen: readonly DescribedDelivery[];
  readonly narrow: boolean;
}

/** The first of the messages, as a table or as cards, and a way to more of them. */
export function DeliveryRows({ chosen, narrow }: DeliveryRowsProps) {
  const styles = useStyles();
  const { text } = useSession();
  const [count, setCount] = useState(PAGE);
  const most = usePrinting() ? Infinity : count;
  const rows = useMemo(() => chosen.slice(0, most), [chosen, most]);
  const left = chosen.length - rows.length;
  const words = text.indicators;
  return (
    <>
      {narrow ? <DeliveryCards rows={rows} /> : <DeliveryTable rows={rows} />}
      {left > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              setCount(count + PAGE);
            }}
          >
            {words.more(Math.min(left, PAGE))}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              setCount(Infinity);
            }}
          >
            {words.allOf(chosen.length)}
          </Button>
        </div>
      )}
    </>
  );
}
