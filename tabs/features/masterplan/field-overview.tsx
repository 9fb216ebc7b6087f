import { makeStyles, tokens } from '@fluentui/react-components';
import { LightBadge } from '../../shared/light';
import { LightCounts } from '../../shared/light-counts';
import { useSession } from '../../shared/session';
import { fieldAnchor } from './field-section';
import type { Field } from './goal-filter';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 28rem)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (min-width: 42rem)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    '@media (min-width: 84rem)': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  link: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    height: '100%',
    padding: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', hyphens: 'auto', flexGrow: 1 },
});

/** The fields of action at a glance; each leads to its goals further down. */
export function FieldOverview({ fields }: { readonly fields: readonly Field[] }) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <nav aria-label={text.masterplan.fields}>
      <ul className={styles.list}>
        {fields.map((field) => (
          <li key={field.id}>
            <a className={styles.link} href={`#${fieldAnchor(field.id)}`}>
              <span className={styles.name}>{field.name}</span>
              <LightBadge light={field.light} />
              <LightCounts counts={field.counts} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
