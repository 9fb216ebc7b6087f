import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRight16Regular, ArrowUpRight16Regular } from '@fluentui/react-icons';
import type { GoalPart } from '../../../src/contracts/tracking/masterplan';
import { SIGN_COLOURS } from '../../shared/judgement/colours';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  moved: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  way: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  better: { color: SIGN_COLOURS.good },
  worse: { color: SIGN_COLOURS.bad },
});

export interface MovementProps {
  readonly parts: readonly Pick<GoalPart, 'trend'>[];
  /** Arrows and numbers only; the words are their name. */
  readonly compact?: boolean;
}

/** How many indicators got better and worse against the figure before; nothing where none did. */
export function Movement({ parts, compact = false }: MovementProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.masterplan;
  const count = (trend: GoalPart['trend']): number => parts.filter((part) => part.trend === trend).length;
  const moved = [
    { way: 'better' as const, count: count('better'), Arrow: ArrowUpRight16Regular },
    { way: 'worse' as const, count: count('worse'), Arrow: ArrowDownRight16Regular },
  ].filter((one) => one.count > 0);
  if (moved.length === 0) return null;
  const label = words.moved(moved.map((one) => words[one.way](one.count)).join(', '));
  return (
    <span className={styles.moved} title={label} {...(compact ? { role: 'img', 'aria-label': label } : {})}>
      {moved.map(({ way, count: many, Arrow }) => (
        <span key={way} className={styles.way}>
          <Arrow className={styles[way]} aria-hidden="true" />
          {compact ? many : words[way](many)}
        </span>
      ))}
    </span>
  );
}
