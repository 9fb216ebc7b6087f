import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { viewPath } from '../../src/contracts/tab-address';
import { useAddress } from '../shared/address/address';
import { useSession } from '../shared/service/session';

const useStyles = makeStyles({
  footer: {
    marginTop: tokens.spacingVerticalXXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    maxWidth: '87.5rem',
    marginInline: 'auto',
    marginBlock: 0,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: {
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

/** What the law wants to be found from everywhere. */
export function Footer() {
  const styles = useStyles();
  const { text } = useSession();
  const { to } = useAddress();
  return (
    <footer className={styles.footer}>
      <ul className={styles.list}>
        <li>
          <Link href={to(viewPath.accessibility())} className={styles.link}>
            {text.about.accessibility}
          </Link>
        </li>
        <li>
          <Link href={to(viewPath.easyLanguage())} className={styles.link}>
            {text.about.easyLanguage}
          </Link>
        </li>
      </ul>
    </footer>
  );
}
