import { makeStyles, tokens } from '@fluentui/react-components';
import type { Signs } from '../../../../src/domain/explanation/facts/signs';
import type { Part } from '../../../shared/judgement/parts';
import { PartIcon } from '../../../shared/judgement/part-icon';
import { partWord } from '../../../shared/judgement/part-word';
import { useSession } from '../../../shared/service/session';

const useStyles = makeStyles({
  sign: {
    display: 'inline-flex',
    padding: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface SignCellProps {
  readonly part: Part;
  readonly signs: Signs;
  /** Tells `SignTips` whose sign it is. */
  readonly rowId: string;
}

/** A sign alone; its name is its word, and `SignTips` around it shows the sentence. */
export function SignCell({ part, signs, rowId }: SignCellProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <span
      className={styles.sign}
      role="img"
      aria-label={partWord(part, signs, session)}
      tabIndex={-1}
      data-sign-of={rowId}
      data-part={part}
    >
      <PartIcon part={part} signs={signs} />
    </span>
  );
}
