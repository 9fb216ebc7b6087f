import { makeStyles, tokens } from '@fluentui/react-components';
import { LightBadge } from '../../shared/light/light';
import { LightCounts } from '../../shared/light/light-counts';
import { useSession } from '../../shared/service/session';
import { GoalCard } from './goal-card';
import type { ChosenField } from './chosen-field';
import { Movement } from './movement';
import { Unreported } from './unreported';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  description: { margin: 0, maxWidth: '50rem', color: tokens.colorNeutralForeground2 },
  goals: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

export interface FieldSectionProps {
  readonly field: ChosenField;
  /** How many of its goals are drawn; the head speaks of all of them. */
  readonly first: number;
  /** By which the goals were chosen. */
  readonly query: string;
}

/** A field of action with its goals as cards. */
export function FieldSection({ field, first, query }: FieldSectionProps) {
  const styles = useStyles();
  const { text } = useSession();
  const nameId = `cards-${field.id}`;
  return (
    <section className={styles.section} aria-labelledby={nameId}>
      <div className={styles.head}>
        <h2 id={nameId} className={styles.title}>
          {field.name}
        </h2>
        <LightBadge light={field.light} />
        <div className={styles.facts}>
          <span>{text.masterplan.shown(field.goals.length, field.all)}</span>
          <LightCounts counts={field.counts} />
          <Movement parts={field.goals.flatMap(({ parts }) => parts)} />
          <Unreported counts={field.counts} />
        </div>
      </div>
      {field.description !== '' && <p className={styles.description}>{field.description}</p>}
      {field.goals.length === 0 ? (
        <p className={styles.description}>{text.masterplan.emptyField}</p>
      ) : (
        <ul className={styles.goals}>
          {field.goals.slice(0, first).map((goal) => (
            <GoalCard key={goal.id} goal={goal} query={query} />
          ))}
        </ul>
      )}
    </section>
  );
}
