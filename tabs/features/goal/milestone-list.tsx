import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureView } from '../../../src/contracts/goal';
import { formatDay } from '../../../src/domain/shared/format';
import type { Light } from '../../../src/domain/tracking/light';
import { LightIcon } from '../../shared/light-icon';
import { COLOURS } from '../../shared/light-shape';
import { useSession } from '../../shared/session';
import { useCardStyles } from '../../shared/card';

type Milestone = MeasureView['milestones'][number];

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
  name: { overflowWrap: 'anywhere' },
  when: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
          <LightIcon light={markOf(milestone)} />
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

/** The marks of the lights, since a reader knows them: done, overdue, expected too late, still to come. */
function markOf({ done, late, due, forecast }: Milestone): Light {
  if (done !== null) return 'green';
  if (late) return 'red';
  return forecast !== null && forecast > due ? 'amber' : 'none';
}
