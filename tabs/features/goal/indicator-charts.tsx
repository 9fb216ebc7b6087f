import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalView, IndicatorView } from '../../../src/contracts/goal';
import type { Explanation } from '../../../src/domain/explanation/explanation';
import { useSession } from '../../shared/session';
import { useWidth } from '../../shared/use-width';
import { useCardStyles } from '../../shared/card';
import { CourseChart } from '../../shared/course/course-chart';
import { ProcessPanel } from './process/process-panel';
import { ProcessTable } from './process/process-table';
import { SeriesTable } from './series-table';
import { Switcher } from './switcher';

/** From this width of a card on, in pixels, both charts stand side by side. */
const WIDE = 860;

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

export interface IndicatorChartsProps {
  readonly view: IndicatorView;
  readonly explanation: Explanation;
  readonly goal: GoalView;
}

type Shown = 'course' | 'process' | 'table';

/** The ways to look at the figures: their course against the plan, the process behind them, and both as tables. */
export function IndicatorCharts({ view, explanation, goal }: IndicatorChartsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [frame, width] = useWidth();
  const [chosen, setChosen] = useState<Shown>('course');
  const words = text.goal;
  const process = (
    <ProcessPanel
      view={view}
      explanation={explanation}
      workspaceId={goal.workspace.id}
      maySteer={goal.me.maySteer}
    />
  );
  const isWide = width >= WIDE;
  const charts = isWide
    ? [{ value: 'course' as const, name: words.asCharts }]
    : [
        { value: 'course' as const, name: words.asCourse },
        { value: 'process' as const, name: words.asProcess },
      ];
  const shown = isWide && chosen === 'process' ? 'course' : chosen;
  return (
    <div ref={frame} className={styles.all}>
      <Switcher<Shown>
        label={`${words.show}: ${view.indicator.name}`}
        options={[...charts, { value: 'table', name: words.asTable }]}
        value={shown}
        onChange={setChosen}
      />
      {shown === 'table' && (
        <>
          <SeriesTable view={view} goal={goal} />
          <ProcessTable view={view} />
        </>
      )}
      {shown !== 'table' &&
        (isWide ? (
          <div className={styles.sideBySide}>
            <div className={styles.part}>
              <h4 className={card.subtitle}>{words.asCourse}</h4>
              <CourseChart view={view} />
            </div>
            <div className={styles.part}>
              <h4 className={card.subtitle}>{words.asProcess}</h4>
              {process}
            </div>
          </div>
        ) : shown === 'course' ? (
          <CourseChart view={view} />
        ) : (
          <div className={styles.part}>{process}</div>
        ))}
    </div>
  );
}
