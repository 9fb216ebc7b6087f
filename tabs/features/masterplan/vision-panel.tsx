import { makeStyles, tokens } from '@fluentui/react-components';
import type { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    paddingInline: tokens.spacingHorizontalL,
  },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    '@media (max-width: 30rem)': {
      paddingBlock: tokens.spacingVerticalSNudge,
      fontSize: tokens.fontSizeBase300,
    },
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  vision: {
    marginBlock: `0 ${tokens.spacingVerticalL}`,
    maxWidth: '45rem',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-line',
  },
  principles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    marginBlock: `0 ${tokens.spacingVerticalL}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});

/** Folded away at first: it is read once, the goals every month. */
export function VisionPanel({
  vision,
  principles,
}: Pick<MasterplanView, 'principles'> & { readonly vision: string }) {
  const styles = useStyles();
  const { text } = useSession();
  if (vision === '' && principles.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>{text.masterplan.vision}</summary>
      {vision !== '' && <p className={styles.vision}>{vision}</p>}
      {principles.length > 0 && (
        <dl className={styles.principles}>
          {principles.map((principle) => (
            <div key={principle.id}>
              <dt className={styles.name}>{principle.name}</dt>
              <dd className={styles.text}>{principle.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
