import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { useAddress } from '../../shared/address/address';
import { ENTRIES, type ListedView, type Me, viewsOf } from '../../shared/house/house';
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
          {viewsFor(me, text).map(({ path, label, about }) => (
            <li key={path} className={styles.view}>
              <Link href={to(path)} className={links.link}>
                {label}
              </Link>
              <span className={styles.about}>{about}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** All but the one that is shown. */
const viewsFor = (me: Me, text: Text): ListedView[] =>
  [...ENTRIES, 'foot' as const]
    .flatMap((entry) => viewsOf(entry, me, text))
    .filter(({ name }) => name !== 'start');
