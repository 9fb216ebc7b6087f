import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { Empty } from '../../../shared/page/empty';
import { useSession } from '../../../shared/service/session';
import { IndicatorCard } from './indicator-card';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** The goal's indicators, each with all that is said about it. */
export function IndicatorList({ view }: { readonly view: GoalView }) {
  const styles = useStyles();
  const { text } = useSession();
  if (view.indicators.length === 0)
    return <Empty title={text.goal.noIndicatorsTitle}>{text.goal.noIndicators}</Empty>;
  const measureNames = new Map(view.measures.map(({ measure }) => [measure.id, measure.name]));
  return (
    <div className={styles.list}>
      {view.indicators.map((indicator) => (
        <IndicatorCard
          key={indicator.indicator.id}
          view={indicator}
          goal={view}
          processName={measureNames.get(indicator.indicator.measureId ?? '') ?? null}
        />
      ))}
    </div>
  );
}
