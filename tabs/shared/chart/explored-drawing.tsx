import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { formatNumber } from '../../../src/domain/shared/format';
import type { Month } from '../../../src/domain/shared/month';
import { useSession } from '../service/session';
import { useWidth } from '../look/use-width';
import { useCardStyles } from '../table/card';
import { Axes } from './axes';
import { type ChartMark, monthsWithMarks } from './mark';
import { MarkLines } from './mark-lines';
import { type Scales, scalesFor } from './scales';

const HEIGHT = 220;

const useStyles = makeStyles({
  // Absolute as the drawing is, the browser would cut it where a page ends.
  whole: { breakInside: 'avoid' },
  plot: { position: 'relative', minWidth: 0, height: `${HEIGHT}px` },
  // As wide as there is room even before its own width is known.
  drawing: { position: 'absolute', inset: 0, display: 'block', maxWidth: '100%', overflow: 'visible' },
  explorer: {
    position: 'absolute',
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  readout: { minHeight: tokens.lineHeightBase400, fontVariantNumeric: 'tabular-nums' },
});

export interface ExploredDrawingProps {
  readonly months: readonly Month[];
  /** All that has to fit in, in the unit; empty when there is nothing to draw. */
  readonly values: readonly number[];
  /** What the picture shows, in one or two sentences. */
  readonly summary: string;
  /** Names the walk through the months. */
  readonly exploreLabel: string;
  /** A month in words. */
  readonly said: (index: number) => string;
  /** Where the walk begins: the latest figure, when months still to come are drawn behind it; else the last month. */
  readonly start?: number | undefined;
  /** Told in words elsewhere too: those that are still to come lie beyond the walk. */
  readonly marks?: readonly ChartMark[] | undefined;
  readonly children: (scales: Scales) => ReactNode;
}

/**
 * A drawing over the months. One picture with a summary, and one tab stop over it: the arrow keys walk through the
 * months and speak each; pointing does the same for the eye.
 */
export function ExploredDrawing({
  months,
  values,
  summary,
  exploreLabel,
  said,
  start,
  marks = [],
  children,
}: ExploredDrawingProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const [plot, width] = useWidth();
  const [chosen, setChosen] = useState<number | null>(null);
  const last = months.length - 1;
  const at = Math.min(chosen ?? start ?? last, last);
  const drawn = monthsWithMarks(months, marks);
  const scales = scalesFor({
    months: drawn,
    values,
    width,
    height: HEIGHT,
    label: (value, decimals) => formatNumber(value, decimals, language),
  });
  if (scales === null || last < 0) return <p className={card.quiet}>{text.goal.chart.nothing}</p>;
  return (
    <div className={styles.whole}>
      <div ref={plot} className={styles.plot}>
        <svg
          className={styles.drawing}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={summary}
        >
          <Axes scales={scales} />
          {chosen !== null && (
            <line
              data-passing=""
              x1={scales.x(at)}
              x2={scales.x(at)}
              y1={scales.field.top}
              y2={scales.field.bottom}
              stroke={tokens.colorNeutralStrokeAccessible}
            />
          )}
          {children(scales)}
          <MarkLines marks={marks} months={drawn} scales={scales} />
        </svg>
        <div
          className={styles.explorer}
          role="slider"
          tabIndex={0}
          aria-label={exploreLabel}
          aria-valuemin={1}
          aria-valuemax={months.length}
          aria-valuenow={at + 1}
          aria-valuetext={inWords(at)}
          onKeyDown={walk}
          onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
            setChosen(scales.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
          }}
          onPointerLeave={() => {
            setChosen(null);
          }}
        />
      </div>
      <p className={`${card.quiet} ${styles.readout}`} aria-hidden="true">
        {inWords(at)}
      </p>
    </div>
  );

  function inWords(index: number): string {
    const within = marks.filter(({ month }) => month === months[index]);
    if (within.length === 0) return said(index);
    const names = within.map(({ sign, name }) => `${sign} ${name}`).join(', ');
    return `${said(index)}. ${text.deviationCase.marks.spoken(names)}`;
  }

  function walk(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(Math.min(Math.max(next, 0), last));
  }
}
