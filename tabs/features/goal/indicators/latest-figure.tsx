import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import { useSession } from '../../../shared/service/session';
import { noFigureInWords } from '../../../shared/figures/withheld-in-words';
import { useCardStyles } from '../../../shared/table/card';

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
  const { indicator, judgement } = view;
  const { reading, assessment } = judgement;
  const words = text.goal;
  if (reading === null) return <p className={card.quiet}>{words.noValue}</p>;
  const asOf = [words.asOf(formatMonth(reading.month, language)), words.readingStates[reading.state]];
  return (
    <div>
      <div className={styles.figures}>
        <span className={styles.value}>
          {reading.value === null
            ? noFigureInWords(reading, { text })
            : formatFigure(reading.value, indicator, language)}
        </span>
        {reading.value !== null && (
          <span>
            {assessment.type === 'none'
              ? words.noPlan
              : `${words.plan} ${formatPlan(assessment.plan, words, { ...indicator, language })}`}
          </span>
        )}
        <span className={card.quiet}>{asOf.join(' · ')}</span>
      </div>
      {reading.withheld !== undefined && <p className={card.text}>{text.withheld.hint}</p>}
      {reading.noDataReason !== null && <p className={card.text}>{reading.noDataReason}</p>}
    </div>
  );
}
