import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { IndicatorsView } from '../../../src/contracts/indicators';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address';
import { AsOfBar } from '../../shared/as-of-bar';
import { Empty } from '../../shared/empty';
import { MonthPicker } from '../../shared/month-picker';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { useNarrow } from '../../shared/use-narrow';
import { describeRow } from './described-row';
import {
  addressOf,
  type IndicatorFilter,
  isFiltering,
  passing,
  useFilterIn,
  withoutFilter,
} from './indicator-filter';
import { IndicatorFilterBar } from './indicator-filter-bar';
import { inOrder, orderIn } from './indicator-order';
import { IndicatorRows } from './indicator-rows';
import { OrderChoice } from './order-choice';
import { SignLegend } from './sign-legend';

const COMPACT_NAME = 'i-compact';

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
  compact: { marginLeft: 'auto' },
});

export function IndicatorsReady({ view }: { readonly view: IndicatorsView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const query = useSearch();
  const narrow = useNarrow();
  const filter = useFilterIn(query);
  const words = text.indicators;

  // Typing shows at once; the rows follow as soon as there is time for them.
  const settled = useDeferredValue(query);
  const settledFilter = useFilterIn(settled);
  const all = useMemo(() => view.indicators.map(describeRow), [view.indicators]);
  const chosen = useMemo(
    () => inOrder(all.filter(passing(settledFilter)), orderIn(settled), language),
    [all, settledFilter, settled, language],
  );
  const compact = !narrow && address.get(COMPACT_NAME) === '1';
  const reset = (): void => {
    address.set(withoutFilter());
  };

  return (
    <Page
      title={words.title}
      subtitle={text.masterplan.dataStatus(formatInstant(view.dataStatus.syncedAt, language))}
      aside={
        <MonthPicker
          month={view.month}
          first={view.firstMonth}
          last={view.currentMonth}
          closed={view.closedMonths}
          onPick={(month) => {
            address.set({ month: month === view.currentMonth ? null : month });
          }}
        />
      }
    >
      <AsOfBar asOf={view.asOf} />
      {view.indicators.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : (
        <>
          <IndicatorFilterBar
            indicators={view.indicators}
            filter={filter}
            onChange={(changes: Partial<IndicatorFilter>) => {
              address.set(addressOf(changes, query));
            }}
          />
          <div className={styles.line}>
            <span role="status">{words.shown(chosen.length, view.indicators.length)}</span>
            {isFiltering(filter, query) && (
              <Button appearance="subtle" size="small" onClick={reset}>
                {text.masterplan.reset}
              </Button>
            )}
            {view.asOf === null && view.month !== view.currentMonth && (
              <span>{text.masterplan.historic(formatMonth(view.month, language))}</span>
            )}
            {narrow ? (
              <OrderChoice />
            ) : (
              <Switch
                className={styles.compact}
                label={words.compact}
                checked={compact}
                onChange={(_, { checked }) => {
                  address.set({ [COMPACT_NAME]: checked ? '1' : null });
                }}
              />
            )}
          </div>
          {chosen.length === 0 ? (
            <Empty
              title={words.noMatchTitle}
              action={
                <Button appearance="primary" onClick={reset}>
                  {text.masterplan.reset}
                </Button>
              }
            >
              {text.masterplan.noMatch}
            </Empty>
          ) : (
            <IndicatorRows chosen={chosen} compact={compact} narrow={narrow} query={settled} />
          )}
          <SignLegend />
        </>
      )}
    </Page>
  );
}
