import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { MeasureCard } from './measure-card';
import { MilestoneTimeline } from '../timeline/milestone-timeline';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 30rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

/** The goal's projects on one time line, then each project and process by itself. */
export function MeasureList({ view }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  if (view.measures.length === 0) return <p className={card.quiet}>{text.goal.noMeasures}</p>;
  return (
    <>
      <MilestoneTimeline view={view} />
      <div className={styles.list}>
        {view.measures.map((measure) => (
          <MeasureCard
            key={measure.measure.id}
            view={measure}
            indicators={view.indicators.filter(({ indicator }) => indicator.measureId === measure.measure.id)}
          />
        ))}
      </div>
    </>
  );
}
