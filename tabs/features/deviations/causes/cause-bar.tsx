import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSession } from '../../../shared/service/session';

const useStyles = makeStyles({
  bar: { display: 'flex', height: '0.875rem', minWidth: '5rem', columnGap: '2px' },
  piece: {
    boxSizing: 'border-box',
    minWidth: '3px',
    // Colours that are forced may be the same for all pieces: their frames and hatching remain.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground2}`,
    forcedColorAdjust: 'none',
  },
  overdue: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground1} 0 2px, ${tokens.colorNeutralBackground1} 2px 5px)`,
  },
  open: { backgroundColor: tokens.colorNeutralForeground3 },
  ended: { backgroundColor: tokens.colorNeutralBackground1 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '1.25rem', height: '0.875rem' },
});

type Piece = 'overdue' | 'open' | 'ended';

const PIECES: readonly Piece[] = ['overdue', 'open', 'ended'];

export interface CauseBarProps {
  readonly count: { readonly open: number; readonly overdue: number; readonly ended: number };
  /** The longest bar's number. */
  readonly longest: number;
}

/** The same numbers as beside it, drawn; told apart by hatching and frame, and silent for who listens. */
export function CauseBar({ count, longest }: CauseBarProps) {
  const styles = useStyles();
  const numbers: Record<Piece, number> = { ...count, open: count.open - count.overdue };
  return (
    <div className={styles.bar} aria-hidden="true">
      {PIECES.filter((piece) => numbers[piece] > 0).map((piece) => (
        <span
          key={piece}
          className={mergeClasses(styles.piece, styles[piece])}
          style={{ width: `${(100 * numbers[piece]) / Math.max(1, longest)}%` }}
        />
      ))}
    </div>
  );
}

/** What the pieces of the bars stand for. */
export function CauseBarLegend() {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviations.statistics;
  const names: Record<Piece, string> = { overdue: words.overdue, open: words.inTime, ended: words.ended };
  return (
    <ul className={styles.legend}>
      {PIECES.map((piece) => (
        <li key={piece} className={styles.entry}>
          <span className={mergeClasses(styles.piece, styles.swatch, styles[piece])} aria-hidden="true" />
          {names[piece]}
        </li>
      ))}
    </ul>
  );
}
