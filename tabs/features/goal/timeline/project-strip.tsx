import { makeStyles, tokens } from '@fluentui/react-components';
import { COLOURS } from '../../../shared/light/light-shape';
import { ExpectedMark, MilestoneMark } from './milestone-mark';
import { type Milestone, stateOf } from './milestone-state';
import type { SpanTick, TimeSpan } from './time-span';

const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;

const useStyles = makeStyles({
  strip: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
});

export interface ProjectStripProps {
  readonly milestones: readonly Milestone[];
  readonly span: TimeSpan;
  readonly ticks: readonly SpanTick[];
  /** Null where the page shows another day than today. */
  readonly today: string | null;
}

/** A project's milestones from left to right; a line leads to the day an open one is expected by now. */
export function ProjectStrip({ milestones, span, ticks, today }: ProjectStripProps) {
  const styles = useStyles();
  const place = (day: string): string => percent(span.at(day));
  return (
    <svg className={styles.strip} aria-hidden="true" focusable="false">
      {ticks.map(({ at }) => (
        <line
          key={at}
          x1={percent(at)}
          x2={percent(at)}
          y1="0"
          y2={HEIGHT}
          stroke={tokens.colorNeutralStroke2}
        />
      ))}
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke={tokens.colorNeutralStroke1} />
      {today !== null && (
        <line
          x1={place(today)}
          x2={place(today)}
          y1="0"
          y2={HEIGHT}
          stroke={tokens.colorBrandStroke1}
          strokeWidth="2"
        />
      )}
      {milestones.map((milestone) => {
        const { id, due, forecast, done } = milestone;
        const state = stateOf(milestone);
        const moved = done === null && forecast !== null && forecast > due ? forecast : null;
        return (
          <g key={id}>
            {moved !== null && (
              <>
                <line
                  x1={place(due)}
                  x2={place(moved)}
                  y1={MIDDLE}
                  y2={MIDDLE}
                  stroke={state === 'late' ? COLOURS.red : tokens.colorNeutralForeground1}
                  strokeWidth="2"
                  strokeDasharray="4 3"
                />
                <svg x={place(moved)} y={MIDDLE} overflow="visible">
                  <ExpectedMark late={state === 'late'} />
                </svg>
              </>
            )}
            <svg x={place(done ?? due)} y={MIDDLE} overflow="visible">
              <MilestoneMark state={state} />
            </svg>
          </g>
        );
      })}
    </svg>
  );
}

export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
