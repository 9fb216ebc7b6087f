import { Link } from 'wouter';
import { type OfficeView, viewOffice } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Facts } from '../../shared/table/facts';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { CaseLines } from '../../shared/units/case-lines';
import { useLinkStyles } from '../../shared/look/link';
import { Panel } from '../../shared/units/panel';
import { ReportedBar } from '../../shared/units/reported-bar';
import { UnitLight } from '../../shared/units/unit-light';

/** Of its open deviations, as many as are seen at a glance. */
const MOST = 5;

export interface OfficeGlanceProps {
  readonly workspaceId: string;
  readonly officeId: string;
  readonly name: string;
}

/** For the head of an office: how it stands, and what is open with it. */
export function OfficeGlance({ workspaceId, officeId, name }: OfficeGlanceProps) {
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const query = useAnswer(viewOffice, { params: { workspaceId, officeId }, query: {} }, { live: true });
  return (
    <Panel
      title={text.start.office(name)}
      more={
        <Link href={to(viewPath.office(officeId))} className={links.link}>
          {text.start.toOffice(name)}
        </Link>
      }
    >
      <Loaded part query={query}>
        {(view) => <Ready view={view} />}
      </Loaded>
    </Panel>
  );
}

function Ready({ view }: { readonly view: OfficeView }) {
  const { text, language } = useSession();
  const words = text.office;
  const { office, cases } = view;
  return (
    <>
      <UnitLight light={office.light} counts={office.counts} />
      <Facts
        facts={[
          {
            name: words.reported(formatMonth(view.month, language)),
            value: <ReportedBar reported={office.reported} expected={office.expected} />,
          },
          { name: words.openDeviations, value: office.openDeviations },
          { name: words.overdueSteps, value: office.overdueSteps },
        ]}
      />
      {cases.length > 0 && <CaseLines cases={cases.slice(0, MOST)} />}
    </>
  );
}
