import { makeStyles, tokens } from '@fluentui/react-components';
import { type Light, LIGHTS } from '../../../src/domain/tracking/light';
import { LightIcon } from './light-icon';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  counts: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** How many show each light; those that none shows are left out. */
export function LightCounts({ counts }: { readonly counts: Readonly<Record<Light, number>> }) {
  const styles = useStyles();
  const { text } = useSession();
  const shown = LIGHTS.filter((light) => counts[light] > 0);
  if (shown.length === 0) return <span className={styles.counts}>{text.counts.nothing}</span>;
  const label = text.counts.label(shown.map((light) => `${counts[light]} ${text.lights[light]}`).join(', '));
  return (
    <span className={styles.counts} role="img" aria-label={label} title={label}>
      {shown.map((light) => (
        <span key={light} className={styles.count} aria-hidden="true">
          <LightIcon light={light} size={14} />
          {counts[light]}
        </span>
      ))}
    </span>
  );
}
