import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import { JudgementStrip } from '../../../shared/judgement/judgement-strip';
import { useSession } from '../../../shared/service/session';
import { CourseOfIndicator } from '../../../shared/small-course/course-place';
import { noFigureInWords } from '../../../shared/figures/withheld-in-words';
import type { DescribedRow } from '../columns/described-row';
import { DeviationMark } from './deviation-mark';
import { IndicatorName } from './indicator-name';
import { PickBox } from './pick-box';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'break-word',
    breakInside: 'avoid',
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

export interface IndicatorCardsProps {
  readonly rows: readonly DescribedRow[];
  /** Ids of indicators. */
  readonly picked: ReadonlySet<string>;
  readonly onPick: (indicatorId: string, picked: boolean) => void;
}

/** The same as the table where it has no room; each sign with its word, as there is no pointer to rest on it. */
export const IndicatorCards = memo(function IndicatorCards({ rows, picked, onPick }: IndicatorCardsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ row }) => (
        <Card key={row.indicator.id} row={row} picked={picked.has(row.indicator.id)} onPick={onPick} />
      ))}
    </ul>
  );
});

interface CardProps {
  readonly row: IndicatorRow;
  readonly picked: boolean;
  readonly onPick: (indicatorId: string, picked: boolean) => void;
}

const Card = memo(function Card({ row, picked, onPick }: CardProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const { indicator, reading, month, plan } = row;
  const words = text.goal;
  const figure =
    reading === null
      ? words.notReported
      : reading.value === null
        ? noFigureInWords(reading, { text })
        : formatFigure(reading.value, indicator, language);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <IndicatorName row={row} />
        </h2>
        <PickBox row={row} picked={picked} onPick={onPick} />
      </div>
      {row.hasOpenDeviation && (
        <div>
          <DeviationMark />
        </div>
      )}
      <p className={styles.about}>{`${row.fieldName} · ${row.goalName}`}</p>
      <p className={styles.figure}>
        <strong>{figure}</strong>
        {` · ${words.plan} ${formatPlan(plan, words, { ...indicator, language })}`}
        {month !== null && ` · ${words.asOf(formatMonth(month, language))}`}
      </p>
      <CourseOfIndicator id={indicator.id} />
      <JudgementStrip signs={row.signs} last />
    </li>
  );
});
