import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Link } from 'wouter';
import type { IndicatorRow as Row } from '../../../src/contracts/indicators';
import { formatFigure, formatSigned } from '../../../src/domain/shared/format';
import { formatPlan } from '../../shared/figure';
import { PARTS } from '../../shared/judgement/codes';
import { useSession } from '../../shared/session';
import { shortMonth } from '../../shared/short-month';
import { useTableStyles } from '../../shared/table';
import { differenceOf } from './described-row';
import { DeviationMark } from './deviation-mark';
import { onlyWide } from './only-wide';
import { SignCell } from './sign-cell';

const useStyles = makeStyles({
  onlyWide,
  name: {
    minWidth: '10rem',
    maxWidth: '20rem',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    whiteSpace: 'normal',
  },
  text: { minWidth: '6rem', hyphens: 'auto' },
  month: { whiteSpace: 'nowrap' },
  goal: { minWidth: '8rem', hyphens: 'auto' },
  named: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  sign: {
    textAlign: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
  },
  dense: { paddingBlock: tokens.spacingVerticalXXS, verticalAlign: 'middle' },
  none: { color: tokens.colorNeutralForeground3 },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

export interface IndicatorRowProps {
  readonly row: Row;
  /** Of the goal, at the indicator. */
  readonly href: string;
  readonly compact: boolean;
}

/** Drawn again only when it says something else. */
export const IndicatorRow = memo(function IndicatorRow({ row, href, compact }: IndicatorRowProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { indicator, judgement } = row;
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(table.cellHead, table.staying, styles.name, compact && styles.dense)}
      >
        <span className={styles.named}>
          <Link href={href} className={styles.link}>
            {indicator.name}
          </Link>
          {row.hasOpenDeviation && <DeviationMark />}
        </span>
      </th>
      {!compact && <Figures row={row} />}
      {PARTS.map((part) => (
        <td key={part} className={mergeClasses(table.cell, styles.sign, compact && styles.dense)}>
          <SignCell part={part} judgement={judgement} rowId={indicator.id} />
        </td>
      ))}
    </tr>
  );
});

function Figures({ row }: { readonly row: Row }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { indicator, judgement, plan } = row;
  const { reading } = judgement;
  const difference = differenceOf(row);
  return (
    <>
      <td className={mergeClasses(table.cell, styles.text, styles.onlyWide)}>{row.fieldName}</td>
      <td className={mergeClasses(table.cell, styles.goal, styles.onlyWide)}>{row.goalName}</td>
      <td className={mergeClasses(table.cell, styles.month)}>
        {judgement.month === null ? '–' : shortMonth(judgement.month, language)}
      </td>
      <td className={table.cellNumber}>
        {reading?.value == null ? (
          <span className={styles.none}>{reading === null ? text.goal.notReported : text.goal.noData}</span>
        ) : (
          formatFigure(reading.value, indicator, language)
        )}
      </td>
      <td className={table.cellNumber}>{formatPlan(plan, text.goal, { ...indicator, language })}</td>
      <td className={mergeClasses(table.cellNumber, styles.onlyWide)}>
        {difference === null ? '–' : formatSigned(difference, indicator.decimals, language)}
      </td>
    </>
  );
}
