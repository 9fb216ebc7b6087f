import { makeStyles, tokens } from '@fluentui/react-components';
import { percent } from './project-strip';
import type { SpanTick } from './time-span';

const useStyles = makeStyles({
  axis: { display: 'block', width: '100%', height: '32px', overflow: 'visible' },
});

const text = { fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase };

export interface TimeAxisProps {
  readonly ticks: readonly SpanTick[];
  readonly today: { readonly at: number; readonly label: string } | null;
}

/** Names months or years, and today above them. */
export function TimeAxis({ ticks, today }: TimeAxisProps) {
  const styles = useStyles();
  return (
    <svg className={styles.axis} aria-hidden="true" focusable="false">
      {today !== null && (
        <text
          x={percent(today.at)}
          y="11"
          textAnchor={anchorAt(today.at)}
          fill={tokens.colorBrandForeground1}
          style={{ ...text, fontWeight: tokens.fontWeightSemibold }}
        >
          {today.label}
        </text>
      )}
      {ticks.map(({ at, label }) => (
        <text
          key={at}
          x={percent(at)}
          y="27"
          textAnchor={anchorAt(at)}
          fill={tokens.colorNeutralForeground2}
          style={text}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

/** Words at the edges stay inside. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.1) return 'start';
  return at > 0.9 ? 'end' : 'middle';
}
