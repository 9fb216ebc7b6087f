import { Legend } from '../../../shared/chart/legend';
import { useSession } from '../../../shared/service/session';
import { ExpectedMark, MilestoneMark } from './milestone-mark';
import { MILESTONE_STATES, type MilestoneState } from './milestone-state';

/** Explains the marks that are drawn. */
export function TimelineLegend({ states }: { readonly states: ReadonlySet<MilestoneState> }) {
  const { text } = useSession();
  const words = text.goal.story.timeline.marks;
  return (
    <Legend
      entries={MILESTONE_STATES.map((state) => ({
        name: words[state],
        shown: states.has(state),
        sign: (
          <g transform="translate(9 7)">
            {state === 'expected' ? <ExpectedMark late={false} /> : <MilestoneMark state={state} />}
          </g>
        ),
      }))}
    />
  );
}
