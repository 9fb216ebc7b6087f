import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView, MeasureView } from '../../../../src/contracts/tracking/goal';
import { formatDay, formatPercent } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { dayOf } from '../../../shared/figures/day-of';
import { LightIcon } from '../../../shared/light/light-icon';
import { COLOURS } from '../../../shared/light/light-shape';
import { useSession } from '../../../shared/service/session';
import { daysOf, stateOf } from './milestone-state';
import { ProjectStrip } from './project-strip';
import { TimeAxis } from './time-axis';
import { spanOf, ticksOf } from './time-span';
import { TimelineLegend } from './timeline-legend';

const useStyles = makeStyles({
  // The marks at both edges need the room.
  drawing: { paddingInline: tokens.spacingHorizontalS, overflow: 'hidden' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    alignItems: 'center',
    breakInside: 'avoid',
    '@media (min-width: 48rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)' },
  },
  // Without a project's name the axis keeps to the column of the drawings.
  axis: { '@media (min-width: 48rem)': { gridColumnStart: 2 } },
  name: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'break-word' },
  late: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: COLOURS.red,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** All projects' milestones on one axis; the lists below say the same, day by day. */
export function MilestoneTimeline({ view }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.story.timeline;
  const projects = view.measures.filter(({ milestones }) => milestones.length > 0);
  const milestones = projects.flatMap((project) => project.milestones);
  const today = view.month === view.currentMonth ? dayOf(view.dataStatus.syncedAt) : null;
  const days = milestones.flatMap(daysOf).sort();
  const span = spanOf(today === null ? days : [...days, today]);
  const [first, last] = [days[0], days.at(-1)];
  if (span === null || first === undefined || last === undefined) return null;
  const ticks = ticksOf(span, language);
  const states = milestones.map(stateOf);
  const count = (state: (typeof states)[number]): number => states.filter((of) => of === state).length;
  const summary = words.summary({
    projects: projects.length,
    milestones: milestones.length,
    from: formatDay(first, language),
    to: formatDay(last, language),
    done: count('done'),
    late: count('late'),
    postponed: count('expected'),
  });
  return (
    <div className={card.card}>
      <h3 className={card.subtitle}>{words.title}</h3>
      <div role="img" aria-label={summary} className={styles.drawing}>
        {projects.map((project) => (
          <div key={project.measure.id} className={styles.row}>
            <ProjectName project={project} />
            <ProjectStrip milestones={project.milestones} span={span} ticks={ticks} today={today} />
          </div>
        ))}
        <div className={styles.row}>
          <div className={styles.axis}>
            <TimeAxis
              ticks={ticks}
              today={today === null ? null : { at: span.at(today), label: words.today }}
            />
          </div>
        </div>
      </div>
      <TimelineLegend states={new Set(states)} />
      <p className={card.quiet}>{words.hint}</p>
    </div>
  );
}

function ProjectName({ project: { measure, progress, milestones } }: { readonly project: MeasureView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.story.timeline;
  const late = milestones.filter((milestone) => stateOf(milestone) === 'late').length;
  return (
    <div className={styles.name}>
      <span>{measure.name}</span>
      <span className={styles.facts}>
        {progress !== null && (
          <span className={card.quiet}>{words.done(formatPercent(progress.done, language))}</span>
        )}
        {late > 0 && (
          <span className={styles.late}>
            <LightIcon light="red" size={14} />
            {words.late(late)}
          </span>
        )}
      </span>
    </div>
  );
}
