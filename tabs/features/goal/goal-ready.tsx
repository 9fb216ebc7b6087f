import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../src/contracts/goal';
import { AsOfBar } from '../../shared/as-of-bar';
import { Empty } from '../../shared/empty';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { useLinkedPlace } from '../../shared/use-linked-place';
import { Breadcrumb } from './breadcrumb';
import { DeviationList } from './deviations/deviation-list';
import { GoalActions } from './goal-actions';
import { GoalHeader } from './goal-header';
import { IndicatorCard } from './indicator-card';
import { MeasureCard } from './measure-card';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  full: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  wide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 30rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

export function GoalReady({ view }: { readonly view: GoalView }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal;
  useLinkedPlace();
  const measureNames = new Map(view.measures.map(({ measure }) => [measure.id, measure.name]));
  return (
    <Page title={view.goal.name} subtitle={<Breadcrumb view={view} />} aside={<GoalActions view={view} />}>
      <AsOfBar asOf={view.asOf} />
      <GoalHeader view={view} />
      {view.deviations.length > 0 && (
        <section className={styles.section} aria-labelledby="deviations">
          <h2 id="deviations" className={styles.title}>
            {words.deviations}
          </h2>
          <DeviationList view={view} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="indicators">
        <h2 id="indicators" className={styles.title}>
          {words.indicators}
        </h2>
        {view.indicators.length === 0 ? (
          <Empty title={words.noIndicatorsTitle}>{words.noIndicators}</Empty>
        ) : (
          <div className={styles.full}>
            {view.indicators.map((indicator) => (
              <IndicatorCard
                key={indicator.indicator.id}
                view={indicator}
                goal={view}
                processName={measureNames.get(indicator.indicator.measureId ?? '') ?? null}
              />
            ))}
          </div>
        )}
      </section>
      <section className={styles.section} aria-labelledby="measures">
        <h2 id="measures" className={styles.title}>
          {words.measures}
        </h2>
        {view.measures.length === 0 ? (
          <p className={styles.note}>{words.noMeasures}</p>
        ) : (
          <div className={styles.wide}>
            {view.measures.map((measure) => (
              <MeasureCard
                key={measure.measure.id}
                view={measure}
                indicators={view.indicators.filter(
                  ({ indicator }) => indicator.measureId === measure.measure.id,
                )}
              />
            ))}
          </div>
        )}
      </section>
    </Page>
  );
}
