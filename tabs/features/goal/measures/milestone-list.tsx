import { makeStyles, tokens } from '@fluentui/react-components';
import { Circle16Regular } from '@fluentui/react-icons';
import { formatDay } from '../../../../src/domain/shared/format';
import type { Light } from '../../../../src/domain/tracking/light';
import { LightIcon } from '../../../shared/light/light-icon';
import { COLOURS } from '../../../shared/light/light-shape';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { type Milestone, type MilestoneState, stateOf } from '../timeline/milestone-state';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // The line between the marks makes it a timeline; the order of the list says the same.
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '1rem 1fr',
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
    '& > svg': { marginTop: tokens.spacingVerticalXXS },
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '7px',
      top: '1.5rem',
      bottom: 0,
      borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child': { paddingBottom: 0 },
  },
  name: { overflowWrap: 'break-word' },
  when: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  toCome: { color: tokens.colorNeutralForeground3 },
  late: { color: COLOURS.red, fontWeight: tokens.fontWeightSemibold },
});

export function MilestoneList({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.milestone;
  if (milestones.length === 0) return <p className={card.text}>{text.goal.noMilestones}</p>;
  const inOrder = [...milestones].sort((a, b) => a.due.localeCompare(b.due));
  return (
    <ol className={styles.list}>
      {inOrder.map((milestone) => (
        <li key={milestone.id} className={styles.item}>
          <Mark state={stateOf(milestone)} />
          <div>
            <div className={styles.name}>{milestone.name}</div>
            <div className={styles.when}>
              {milestone.late && <span className={styles.late}>{`${words.late} · `}</span>}
              {dates(milestone).join(' · ')}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );

  function dates({ due, forecast, done }: Milestone): string[] {
    if (done !== null) return [words.done(formatDay(done, language)), words.due(formatDay(due, language))];
    return [
      words.due(formatDay(due, language)),
      ...(forecast === null || forecast === due ? [] : [words.forecast(formatDay(forecast, language))]),
    ];
  }
}

/** Signs a reader knows from the lights; what is still to come is an empty circle, which is no light. */
function Mark({ state }: { readonly state: MilestoneState }) {
  const styles = useStyles();
  if (state === 'due') return <Circle16Regular className={styles.toCome} aria-hidden />;
  return <LightIcon light={LIGHT_OF[state]} />;
}

const LIGHT_OF = { done: 'green', late: 'red', expected: 'amber' } as const satisfies Record<
  Exclude<MilestoneState, 'due'>,
  Light
>;
