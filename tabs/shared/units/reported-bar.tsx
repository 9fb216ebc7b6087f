import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  reported: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: '8rem',
    maxWidth: '20rem',
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
});

export interface ReportedBarProps {
  readonly reported: number;
  readonly expected: number;
}

/** How complete the reports of a month are; the words say what the bar shows. */
export function ReportedBar({ reported, expected }: ReportedBarProps) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <span className={styles.reported}>
      {expected > 0 && (
        <ProgressBar
          className={styles.bar}
          value={reported}
          max={expected}
          thickness="large"
          aria-hidden="true"
        />
      )}
      <span>{text.units.reported(reported, expected)}</span>
    </span>
  );
}
