import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { type DepartmentView, viewDepartment } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { useCardStyles } from '../../shared/table/card';
import { Facts } from '../../shared/table/facts';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { CaseLines } from '../../shared/units/case-lines';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';
import { Panel } from '../../shared/units/panel';
import { FieldLines } from './field-lines';
import { ReportedByAll } from './reported-by-all';

/** Of what is urgent, as much as is seen at a glance. */
const MOST = 5;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** For the head of the department: the fields, how complete the reports are, and what is urgent. */
export function DepartmentGlance({ workspaceId }: { readonly workspaceId: string }) {
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const words = text.start;
  const query = useAnswer(viewDepartment, { params: { workspaceId }, query: {} }, { live: true });
  return (
    <Panel
      title={words.department}
      more={
        <Link href={to(viewPath.department())} className={links.link}>
          {words.toDepartment}
        </Link>
      }
    >
      <Loaded part query={query}>
        {(view) => <Ready view={view} />}
      </Loaded>
    </Panel>
  );
}

function Ready({ view }: { readonly view: DepartmentView }) {
  const styles = useStyles();
  const card = useCardStyles();
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.start;
  const { fields, offices, urgent, month } = view;
  return (
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
      <div className={styles.part}>
        <h3 className={card.subtitle}>{words.urgent}</h3>
        {urgent.length === 0 ? (
          <p className={lines.none}>{text.department.noUrgent}</p>
        ) : (
          <CaseLines cases={urgent.slice(0, MOST)} />
        )}
        {urgent.length > MOST && (
          <Link href={to(viewPath.department())} className={links.link}>
            {words.allUrgent}
          </Link>
        )}
      </div>
    </>
  );
}
