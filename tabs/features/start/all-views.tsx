import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useLinkStyles } from '../../shared/look/link';
import { Panel } from '../../shared/units/panel';
import type { Text } from '../../text/de/text';

const useStyles = makeStyles({
  views: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface View {
  readonly path: string;
  readonly name: string;
  readonly about: string;
}

/** For newcomers: every view they may look at, with what it is good for. */
export function AllViews({ me }: Pick<WorkspaceStatus, 'me'>) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  return (
    <div data-paper="none">
      <Panel title={text.start.views}>
        <ul className={styles.views}>
          {viewsFor(me, text).map(({ path, name, about }) => (
            <li key={path} className={styles.view}>
              <Link href={to(path)} className={links.link}>
                {name}
              </Link>
              <span className={styles.about}>{about}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function viewsFor(me: WorkspaceStatus['me'], text: Text): View[] {
  const { app } = text;
  const { about, meeting } = text.start;
  return [
    { path: viewPath.masterplan(), name: app.masterplan, about: about.masterplan },
    { path: viewPath.indicators(), name: app.indicators, about: about.indicators },
    { path: viewPath.compare(), name: app.compare, about: about.compare },
    { path: viewPath.department(), name: app.department, about: about.department },
    ...me.offices.map(({ id, name }) => ({ path: viewPath.office(id), name, about: about.office })),
    { path: viewPath.deviations(), name: app.deviations, about: about.deviations },
    ...(me.maySteer ? [{ path: viewPath.meeting(), name: meeting, about: about.meeting }] : []),
    { path: viewPath.myReports(), name: app.myReports, about: about.myReports },
    ...(me.mayKeepPlan
      ? [
          { path: viewPath.dataIssues(), name: text.dataIssues.title, about: about.dataIssues },
          { path: viewPath.deliveries(), name: text.deliveries.title, about: about.deliveries },
        ]
      : []),
    { path: viewPath.easyLanguage(), name: text.about.easyLanguage, about: about.easyLanguage },
    { path: viewPath.accessibility(), name: text.about.accessibility, about: about.accessibility },
  ];
}
