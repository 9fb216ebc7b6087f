import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

export interface LegendEntry {
  /** Drawn on a field of 18 × 14. */
  readonly sign: ReactNode;
  readonly name: string;
  readonly shown: boolean;
}

/** Explains only the signs that the drawing uses. A picture of the chart takes them along by `data-legend`. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend} data-legend="">
      {entries
        .filter(({ shown }) => shown)
        .map(({ sign, name }) => (
          <li key={name} className={styles.entry}>
            <svg width="18" height="14" aria-hidden="true" focusable="false">
              {sign}
            </svg>
            {name}
          </li>
        ))}
    </ul>
  );
}

export interface LegendLineProps {
  readonly stroke: string;
  readonly width: number;
  readonly dashes?: string | undefined;
}

export function LegendLine({ stroke, width, dashes }: LegendLineProps) {
  return <line x1="0" x2="18" y1="7" y2="7" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />;
}
