import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Signs } from '../../../src/domain/explanation/facts/signs';
import { useSession } from '../service/session';
import { PARTS } from './parts';
import { PartBadge } from './part-badge';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  above: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface JudgementStripProps {
  readonly signs: Signs;
  /** Whether nothing else follows below. */
  readonly last?: boolean;
}

/** All five parts of a judgement side by side, each with its sign and its word. */
export function JudgementStrip({ signs, last = false }: JudgementStripProps) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <dl className={mergeClasses(styles.strip, !last && styles.above)}>
      {PARTS.map((part) => (
        <div key={part}>
          <dt className={styles.name}>{text.judgement.parts[part]}</dt>
          <dd className={styles.value}>
            <PartBadge part={part} signs={signs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
