import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../src/contracts/goal';
import { formatMonth } from '../../../src/domain/shared/format';
import { formatFigure, formatPlan } from '../../shared/figure';
import { useSession } from '../../shared/session';
import { useCardStyles } from './card';
import { departureInWords } from './deviation-words';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The latest figure beside its plan. "Not reported", "no data" and zero read differently. */
export function LatestFigure({ view }: { readonly view: IndicatorView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { indicator, assessment, latestMonth, series } = view;
  const words = text.goal;
  if (latestMonth === null) return <p className={card.quiet}>{words.noValue}</p>;
  const reading = series.find(({ month }) => month === latestMonth)?.reading ?? null;
  const value = reading?.value ?? null;
  const measured = { ...indicator, language };
  const asOf = [
    words.asOf(formatMonth(latestMonth, language)),
    ...(reading === null ? [] : [words.readingStates[reading.state]]),
  ];
  if (assessment.type === 'none') {
    return (
      <div>
        <span className={styles.value}>
          {value === null ? words.noData : formatFigure(value, indicator, language)}
        </span>
        <p className={card.text}>{value === null ? reading?.noDataReason : words.noPlan}</p>
        <p className={card.quiet}>{asOf.join(' · ')}</p>
      </div>
    );
  }
  const { actual, plan, deviation, relative } = assessment;
  return (
    <div>
      <div className={styles.figures}>
        <span className={styles.value}>{formatFigure(actual, indicator, language)}</span>
        <span>{`${words.plan} ${formatPlan(plan, words, measured)}`}</span>
      </div>
      <p className={card.text}>
        {departureInWords({ deviation, relative, isRange: plan.type === 'range' }, words, measured)}
      </p>
      <p className={card.quiet}>{asOf.join(' · ')}</p>
    </div>
  );
}
