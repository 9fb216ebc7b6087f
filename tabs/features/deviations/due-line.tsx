import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { CaseSummary } from '../../../src/contracts/tracking/case';
import type { Day } from '../../../src/domain/shared/day';
import { formatDay } from '../../../src/domain/shared/format';
import { useSession } from '../../shared/service/session';
import { daysLeft } from './days-left';

const useStyles = makeStyles({
  due: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    '& > svg': { flexShrink: 0 },
  },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface DueLineProps {
  readonly summary: Pick<CaseSummary, 'due' | 'overdue'>;
  readonly today: Day;
}

/** By when the step is to be taken; that it is late is said by sign and word. Nothing where nobody has to act. */
export function DueLine({ summary: { due, overdue }, today }: DueLineProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.deviations;
  if (due === null) return null;
  const day = words.due(formatDay(due, language), daysLeft(due, today));
  return (
    <span className={mergeClasses(styles.due, overdue && styles.overdue)}>
      {overdue && <Warning16Filled aria-hidden />}
      <span>{overdue ? `${words.overdue} ${day}` : day}</span>
    </span>
  );
}
