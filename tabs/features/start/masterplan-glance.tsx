import { Link } from 'wouter';
import { viewDepartment } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Facts } from '../../shared/table/facts';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { useLinkStyles } from '../../shared/look/link';
import { Panel } from '../../shared/units/panel';
import { FieldLines } from './field-lines';
import { ReportedByAll } from './reported-by-all';

/** For everybody who has no part of their own: the fields of action, and how complete the reports are. */
export function MasterplanGlance({ workspaceId }: { readonly workspaceId: string }) {
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const query = useAnswer(viewDepartment, { params: { workspaceId }, query: {} }, { live: true });
  return (
    <Panel
      title={text.start.masterplan}
      more={
        <Link href={to(viewPath.masterplan())} className={links.link}>
          {text.start.toMasterplan}
        </Link>
      }
    >
      <Loaded part query={query}>
        {({ fields, offices, month }) => (
          <>
            <FieldLines fields={fields} />
            <Facts
              facts={[
                {
                  name: text.units.reportedFor(formatMonth(month, language)),
                  value: <ReportedByAll offices={offices} />,
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
