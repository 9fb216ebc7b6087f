import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { DueReport } from '../../../src/contracts/reporting/monthly-report';
import { formatDay, formatMonth } from '../../../src/domain/shared/format';
import { addMonths, type Month } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { Empty } from '../../shared/page/empty';
import { MonthPicker } from '../../shared/form/month-picker';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { Absence } from './absence/absence';
import { draftFor, useDraftStore } from './draft-store';
import { ItemList } from './item-list';
import { LeftDrafts } from './left-drafts';
import { ReadOnlyItem } from './read-only-item';
import { ReportForm } from './report-form';
import { NAMES } from '../../shared/address/names';

/** How far back a report can be looked at, in months. */
const MONTHS_BACK = 24;

const useStyles = makeStyles({ phase: { maxWidth: '60rem' } });

export interface ReportReadyProps {
  readonly report: DueReport;
  readonly currentMonth: Month;
  /** As the answer was asked for, so that what is saved takes its place. */
  readonly query: { readonly month?: string };
}

export function ReportReady({ report, currentMonth, query }: ReportReadyProps) {
  const styles = useStyles();
  const { text, language, userId } = useSession();
  const address = useAddress();
  const store = useDraftStore(`zugkraft drafts ${userId} ${report.workspace.id} ${report.month}`);
  const words = text.report;
  const { days, phase, items } = report;
  const done = items.filter(({ current }) => current !== null).length;
  return (
    <Page
      title={words.title}
      subtitle={[
        words.intro(formatMonth(report.month, language)),
        ...(items.length > 0 ? [words.progress(done, items.length)] : []),
      ].join(' · ')}
      aside={
        <MonthPicker
          month={report.month}
          first={addMonths(currentMonth, -MONTHS_BACK)}
          last={currentMonth}
          onPick={(month) => {
            address.set({ [NAMES.month]: month === currentMonth ? null : month });
          }}
        />
      }
    >
      <Absence workspaceId={report.workspace.id} />
      <LeftDrafts report={report} store={store} />
      {items.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : (
        <>
          <MessageBar className={styles.phase} intent="info" layout="multiline">
            <MessageBarBody>
              {words.phases[phase]({
                card: formatDay(days.card, language),
                due: formatDay(days.due, language),
                close: formatDay(days.close, language),
              })}
            </MessageBarBody>
          </MessageBar>
          {phase === 'open' ? (
            <ReportForm report={report} store={store} query={query} />
          ) : (
            <ItemList
              items={items}
              render={(item) => <ReadOnlyItem item={item} draft={draftFor(store.drafts, item.id) ?? null} />}
            />
          )}
        </>
      )}
    </Page>
  );
}
