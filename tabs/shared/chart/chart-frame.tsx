import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { ChartTools, type ToolsOfChart } from './chart-tools';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  // The tools always below the heading: of two charts side by side the drawings begin at the same height.
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
  /** In a grid beside another chart: a table needs the room of both. */
  wide: { gridColumn: '1 / -1' },
});

export interface ChartFrameProps {
  readonly chart: ToolsOfChart;
  /** Above the tools, where the chart needs a heading of its own. */
  readonly heading?: ReactNode;
  readonly drawing: ReactNode;
  /** Says the same as the drawing. */
  readonly table: ReactNode;
  /** Below both, such as what can be done about the chart. */
  readonly children?: ReactNode;
}

/** A chart with its tools: the drawing, or in its place the table that agrees with it. */
export function ChartFrame({ chart, heading, drawing, table, children }: ChartFrameProps) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <div className={mergeClasses(styles.frame, asTable && styles.wide)}>
      <div className={styles.head}>
        {heading}
        <ChartTools
          chart={chart}
          drawing={() => drawn.current}
          table={{ shown: asTable, onChange: setAsTable }}
        />
      </div>
      {asTable ? table : <div ref={drawn}>{drawing}</div>}
      {children}
    </div>
  );
}
