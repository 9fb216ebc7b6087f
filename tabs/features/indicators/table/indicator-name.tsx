import { makeStyles, tokens } from '@fluentui/react-components';
import { Link, useSearch } from 'wouter';
import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { indicatorLink } from './indicator-link';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    '@media print': { color: 'inherit', textDecorationLine: 'none' },
  },
});

/** Follows the address by itself, so that a row need not be drawn again for each letter of a search. */
export function IndicatorName({ row }: { readonly row: IndicatorRow }) {
  const styles = useStyles();
  return (
    <Link href={indicatorLink(row, useSearch())} className={styles.link}>
      {row.indicator.name}
    </Link>
  );
}
