import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { viewPath } from '../../../src/contracts/tab-address';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

export interface CaseLinkProps {
  readonly summary: CaseSummary;
  /** Of the address, so that the way back finds filters and order again. */
  readonly query: string;
}

export function CaseLink({ summary, query }: CaseLinkProps) {
  const styles = useStyles();
  return (
    <Link href={`${viewPath.case(summary.id)}${query === '' ? '' : `?${query}`}`} className={styles.link}>
      {summary.subjectName}
    </Link>
  );
}
