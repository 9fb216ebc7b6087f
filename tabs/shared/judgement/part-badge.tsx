import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../../src/contracts/judgement';
import { useSession } from '../session';
import type { Part } from './codes';
import { PartIcon } from './part-icon';
import { partWord } from './part-word';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    color: tokens.colorNeutralForeground1,
    '& > svg': { flexShrink: 0 },
  },
  light: { fontWeight: tokens.fontWeightSemibold },
});

/** Sign and word of one part of a judgement. */
export function PartBadge({ part, judgement }: { readonly part: Part; readonly judgement: Judgement }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <span className={mergeClasses(styles.badge, part === 'light' && styles.light)}>
      <PartIcon part={part} judgement={judgement} />
      {partWord(part, judgement, session)}
    </span>
  );
}
