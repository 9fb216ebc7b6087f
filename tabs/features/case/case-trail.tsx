import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { CasePage } from '../../../src/contracts/tracking/case';
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
    '@media print': { display: 'none' },
  },
});

/** The way back to the board keeps its filters, as they stand in the address. */
export function CaseTrail({ page }: { readonly page: CasePage }) {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  return (
    <span className={styles.trail} role="navigation" aria-label={text.goal.breadcrumb}>
      <Link href={to(viewPath.deviations())} className={link}>
        {text.app.deviations}
      </Link>
      <span aria-hidden="true">›</span>
      <span>{page.case.summary.fieldName}</span>
    </span>
  );
}
