import { useMemo } from 'react';
import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';
import { formatMonth } from '../../../src/domain/shared/format';
import { addMonths } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { MonthPicker } from '../../shared/form/month-picker';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { AlertList } from './alert-list';
import { AllMessages } from './all/all-messages';
import { countsOf } from './delivery-counts';
import { NotReached } from './not-reached';
import { SetAsideList } from './set-aside-list';
import { UnaddressedList } from './unaddressed-list';
import { NAMES } from '../../shared/address/names';

/** How far back a delivery can be looked up, in months; how long it is known is a setting of the service. */
const MONTHS_BACK = 24;

export interface DeliveriesReadyProps {
  readonly view: DeliveriesView;
  readonly workspaceId: string;
}

export function DeliveriesReady({ view, workspaceId }: DeliveriesReadyProps) {
  const { text, language } = useSession();
  const address = useAddress();
  const words = text.deliveries;
  const { month, latestMonth, messages, alerts } = view;
  const everything = useMemo(() => [...messages, ...alerts], [messages, alerts]);
  const counts = countsOf(everything);
  return (
    <Page
      title={words.title}
      subtitle={[
        words.summary(formatMonth(month, language)),
        words.counts.sent(counts.sent),
        words.counts.answered(counts.answered),
        words.counts.waiting(counts.waiting),
        words.counts.failed(counts.failed),
      ].join(' · ')}
      aside={
        <MonthPicker
          month={month}
          first={addMonths(latestMonth, -MONTHS_BACK)}
          last={latestMonth}
          onPick={(picked) => {
            address.set({ [NAMES.month]: picked === latestMonth ? null : picked });
          }}
        />
      }
    >
      {everything.length > 0 && (
        <NotReached deliveries={everything} workspaceId={workspaceId} month={month} />
      )}
      <UnaddressedList unaddressed={view.unaddressed} />
      <AllMessages messages={messages} />
      <AlertList alerts={alerts} />
      <SetAsideList jobs={view.setAside} workspaceId={workspaceId} />
    </Page>
  );
}
