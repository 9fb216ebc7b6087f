import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Signs } from '../../../src/domain/explanation/facts/signs';
import { useSession } from '../service/session';
import type { Part } from './parts';
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
export function PartBadge({ part, signs }: { readonly part: Part; readonly signs: Signs }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <span className={mergeClasses(styles.badge, part === 'light' && styles.light)}>
      <PartIcon part={part} signs={signs} />
      {partWord(part, signs, session)}
    </span>
  );
}
