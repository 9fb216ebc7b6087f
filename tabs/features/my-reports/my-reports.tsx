import { viewMyReport } from '../../../src/contracts/reporting/monthly-report';
import { isMonth, type Month } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { ReportReady } from './report-ready';
import { NAMES } from '../../shared/address/names';

/** What is due from the reader, as a form: the same items and fields as the card in chat. */
export function MyReports() {
  return <WithWorkspace>{(workspaceId) => <OfWorkspace workspaceId={workspaceId} />}</WithWorkspace>;
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const address = useAddress();
  const asked = address.get(NAMES.month) ?? '';
  // Without a month the service says which one is reported on now; it bounds the choice.
  const now = useAnswer(viewMyReport, { params: { workspaceId } });
  return (
    <Loaded query={now}>
      {(report) =>
        isMonth(asked) && asked !== report.month ? (
          <OfMonth workspaceId={workspaceId} month={asked} currentMonth={report.month} />
        ) : (
          <ReportReady key={report.month} report={report} currentMonth={report.month} query={{}} />
        )
      }
    </Loaded>
  );
}

interface OfMonthProps {
  readonly workspaceId: string;
  readonly month: Month;
  readonly currentMonth: Month;
}

function OfMonth({ workspaceId, month, currentMonth }: OfMonthProps) {
  const query = useAnswer(viewMyReport, { params: { workspaceId }, query: { month } });
  return (
    <Loaded query={query}>
      {(report) => (
        <ReportReady key={report.month} report={report} currentMonth={currentMonth} query={{ month }} />
      )}
    </Loaded>
  );
}
