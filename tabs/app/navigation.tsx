import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'wouter';
import { useAddress } from '../shared/address/address';
import { useSession } from '../shared/service/session';
import { WorkspaceChoice } from './workspace-choice';

const useStyles = makeStyles({
  header: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    maxWidth: '87.5rem',
    marginInline: 'auto',
    marginBlock: 0,
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalS,
  },
  link: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `inset 0 0 0 transparent`,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
  },
});

/** The views everybody has. Data issues and delivery concern few and are linked on the Masterplan. */
export function Navigation() {
  const styles = useStyles();
  const { text } = useSession();
  const [path] = useLocation();
  const { to } = useAddress();
  const views = [
    { target: '/start', name: text.app.start, current: path === '/start' },
    { target: '/', name: text.app.masterplan, current: path === '/' || path.startsWith('/goal/') },
    { target: '/indicators', name: text.app.indicators, current: path === '/indicators' },
    { target: '/compare', name: text.app.compare, current: path === '/compare' },
    {
      target: '/department',
      name: text.app.department,
      current: path === '/department' || path.startsWith('/office/'),
    },
    {
      target: '/deviations',
      name: text.app.deviations,
      current: path === '/deviations' || path === '/meeting' || path.startsWith('/deviation/'),
    },
    { target: '/my-reports', name: text.app.myReports, current: path === '/my-reports' },
  ];
  return (
    <header className={styles.header}>
      <nav aria-label={text.app.navigation}>
        <ul className={styles.list}>
          {views.map(({ target, name, current }) => (
            <li key={target}>
              <Link
                href={to(target)}
                className={mergeClasses(styles.link, current && styles.current)}
                {...(current ? { 'aria-current': 'page' as const } : {})}
              >
                {name}
              </Link>
            </li>
          ))}
          <WorkspaceChoice />
        </ul>
      </nav>
    </header>
  );
}
