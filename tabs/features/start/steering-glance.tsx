import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { viewDepartment } from '../../../src/contracts/tracking/department';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { useCardStyles } from '../../shared/table/card';
import { Facts } from '../../shared/table/facts';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { useLinkStyles } from '../../shared/look/link';
import { Panel } from '../../shared/units/panel';
import { NextDates } from './next-dates';
import { ReportedByAll } from './reported-by-all';
import { undeliveredIn, useDeliveries } from './undelivered';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** For the steering support: how complete the month is, whether data and messages are in order, and what comes next. */
export function SteeringGlance({ status }: { readonly status: WorkspaceStatus }) {
  const styles = useStyles();
  const card = useCardStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.start;
  const workspaceId = status.workspace.id;
  const department = useAnswer(viewDepartment, { params: { workspaceId }, query: {} }, { live: true });
  const deliveries = useDeliveries(status);
  const dataIssues = status.me.dataIssues ?? 0;
  return (
    <Panel
      title={words.steering}
      more={
        <Link href={to(viewPath.department())} className={links.link}>
          {words.toReporting}
        </Link>
      }
    >
      <Facts
        facts={[
          {
            name: words.reportedBy(formatMonth(status.currentMonth, language)),
            value: (
              <Loaded part query={department}>
                {({ offices }) => <ReportedByAll offices={offices} />}
              </Loaded>
            ),
          },
          {
            name: words.quality,
            value: (
              <Link href={to(viewPath.dataIssues())} className={links.link}>
                {dataIssues === 0 ? words.allReadable : words.dataIssues(dataIssues)}
              </Link>
            ),
          },
          {
            name: words.delivery,
            value: (
              <Loaded part query={deliveries}>
                {(view) => (
                  <Link href={to(viewPath.deliveries())} className={links.link}>
                    {undeliveredIn(view) === 0 ? words.allDelivered : words.undelivered(undeliveredIn(view))}
                  </Link>
                )}
              </Loaded>
            ),
          },
        ]}
      />
      <div className={styles.part}>
        <h3 className={card.subtitle}>{words.dates}</h3>
        <NextDates status={status} />
      </div>
    </Panel>
  );
}
