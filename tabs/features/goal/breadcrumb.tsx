import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { GoalView } from '../../../src/contracts/tracking/goal';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useLinkStyles } from '../../shared/look/link';

const useStyles = makeStyles({
  trail: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** The way back keeps month and filters, as they stand in the address. */
export function Breadcrumb({ view }: { readonly view: Pick<GoalView, 'fieldName'> }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  return (
    <span className={styles.trail} role="navigation" aria-label={text.goal.breadcrumb}>
      <Link href={to(viewPath.masterplan())} className={links.link}>
        {text.app.masterplan}
      </Link>
      <span aria-hidden="true">›</span>
      <span>{view.fieldName}</span>
    </span>
  );
}
