import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { IndicatorRow as Row } from '../../../../src/contracts/tracking/indicators';
import { useSession } from '../../../shared/service/session';
import { CourseOfIndicator } from '../../../shared/small-course/course-place';
import { useTableStyles } from '../../../shared/table/table';
import { cellText, cellValue } from '../columns/cell-value';
import { type Column, isFigure, isPart } from '../columns/columns';
import { DeviationMark } from './deviation-mark';
import { IndicatorName } from './indicator-name';
import { GIVING_WAY, onlyWide } from '../columns/only-wide';
import { PickBox } from './pick-box';
import { PICK_WIDTH } from './pick-width';
import { SignCell } from '../signs/sign-cell';

const useStyles = makeStyles({
  onlyWide,
  // Rows stay whole on paper, and nothing sticks there.
  row: { '@media print': { breakInside: 'avoid' } },
  onPaper: { '@media print': { position: 'static' } },
  pick: { width: PICK_WIDTH, minWidth: PICK_WIDTH, padding: 0, '@media print': { display: 'none' } },
  name: {
    left: PICK_WIDTH,
    minWidth: '8rem',
    maxWidth: '20rem',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    whiteSpace: 'normal',
  },
  text: { minWidth: '6rem', maxWidth: '16rem', hyphens: 'auto', overflowWrap: 'break-word' },
  long: { minWidth: '12rem', maxWidth: '24rem', hyphens: 'auto', overflowWrap: 'break-word' },
  short: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
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
  course: { display: 'block' },
  densePick: { verticalAlign: 'middle' },
});

export interface IndicatorRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** Whether some columns are left out where there is little room. */
  readonly givesWay: boolean;
  readonly compact: boolean;
  /** By id. */
  readonly areaNames: ReadonlyMap<string, string>;
  readonly picked: boolean;
  readonly onPick: (indicatorId: string, picked: boolean) => void;
}

/** Drawn again only when it says something else. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { row, columns, compact, areaNames, picked, onPick } = props;
  const table = useTableStyles();
  const styles = useStyles();
  const session = useSession();
  const { indicator, signs } = row;
  const words = { ...session, areaNames };
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(table.cell, table.staying, styles.pick, compact && styles.densePick)}>
        <PickBox row={row} picked={picked} onPick={onPick} />
      </td>
      <th
        scope="row"
        className={mergeClasses(
          table.cellHead,
          table.staying,
          styles.onPaper,
          styles.name,
          compact && styles.dense,
        )}
      >
        <span className={styles.named}>
          <IndicatorName row={row} />
          {row.hasOpenDeviation && <DeviationMark />}
        </span>
      </th>
      {columns.filter((column) => column !== 'name').map(cell)}
    </tr>
  );

  function cell(column: Column) {
    if (isPart(column)) {
      return (
        <td key={column} className={mergeClasses(table.cell, styles.sign, compact && styles.dense)}>
          <SignCell part={column} signs={signs} rowId={indicator.id} />
        </td>
      );
    }
    const value = cellValue(row, column, words);
    const kind = isFigure(column)
      ? table.cellNumber
      : mergeClasses(
          table.cell,
          value.type === 'month' ? styles.short : isLong(column) ? styles.long : styles.text,
        );
    const quiet = isFigure(column) && value.type === 'text';
    return (
      <td
        key={column}
        className={mergeClasses(
          kind,
          quiet && styles.quiet,
          props.givesWay && GIVING_WAY.includes(column) && styles.onlyWide,
        )}
      >
        {cellText(value, session.language)}
        {column === 'value' && (
          <span className={styles.course}>
            <CourseOfIndicator id={indicator.id} />
          </span>
        )}
      </td>
    );
  }
});

const isLong = (column: Column): boolean => column === 'comment' || column === 'source' || column === 'goal';
