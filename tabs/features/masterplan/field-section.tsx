import { makeStyles, tokens } from '@fluentui/react-components';
import { LightBadge } from '../../shared/light';
import { LightCounts } from '../../shared/light-counts';
import { useSession } from '../../shared/session';
import { GoalCard } from './goal-card';
import type { Field } from './goal-filter';

export const fieldAnchor = (fieldId: string): string => `field-${fieldId}`;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    scrollMarginTop: tokens.spacingVerticalL,
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
    overflowWrap: 'anywhere',
    hyphens: 'auto',
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

export function FieldSection({ field }: { readonly field: Field }) {
  const styles = useStyles();
  const { text } = useSession();
  const anchor = fieldAnchor(field.id);
  return (
    <section id={anchor} className={styles.section} aria-labelledby={`${anchor}-name`}>
      <div className={styles.head}>
        <h2 id={`${anchor}-name`} className={styles.title}>
          {field.name}
        </h2>
        <LightBadge light={field.light} />
        <LightCounts counts={field.counts} />
      </div>
      {field.description !== '' && <p className={styles.description}>{field.description}</p>}
      {field.goals.length === 0 ? (
        <p className={styles.description}>{text.masterplan.emptyField}</p>
      ) : (
        <ul className={styles.goals}>
          {field.goals.map((goal) => (
            <GoalCard key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
    </section>
  );
}
