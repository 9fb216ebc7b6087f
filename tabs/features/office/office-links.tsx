import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useWorkspaceStatus } from '../../shared/service/status';
import { useLinkStyles } from '../../shared/look/link';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '@media print': { display: 'none' },
  },
  label: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  current: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

export interface OfficeLinksProps {
  readonly workspaceId: string;
  readonly officeId: string;
}

/** Between the offices of whoever belongs to several, or back to the own one; nothing where there is nowhere to go. */
export function OfficeLinks({ workspaceId, officeId }: OfficeLinksProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const offices = useWorkspaceStatus(workspaceId).data?.me.offices ?? [];
  if (offices.every(({ id }) => id === officeId)) return null;
  return (
    <nav aria-label={text.office.own(offices.length)} className={styles.nav}>
      <span className={styles.label} aria-hidden="true">{`${text.office.own(offices.length)}:`}</span>
      <ul className={styles.list}>
        {offices.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={to(viewPath.office(id))}
              className={mergeClasses(links.link, id === officeId && styles.current)}
              {...(id === officeId ? { 'aria-current': 'page' as const } : {})}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
