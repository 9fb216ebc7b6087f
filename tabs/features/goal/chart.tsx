import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { IndicatorView, SeriesPoint } from '../../../src/contracts/goal';
import { formatMonth, formatNumber } from '../../../src/domain/shared/format';
import { formatFigure, formatPlan } from '../../shared/figure';
import { useSession } from '../../shared/session';
import { useCardStyles } from './card';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { ActualLine, PlanLines, Points } from './chart-lines';
import { type Frame, scalesFor } from './chart-scales';
import { useWidth } from './use-width';

const HEIGHT = 220;

const useStyles = makeStyles({
  plot: { position: 'relative', minWidth: 0, height: `${HEIGHT}px` },
  drawing: { position: 'absolute', inset: 0, display: 'block', overflow: 'visible' },
  explorer: {
    position: 'absolute',
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  readout: { minHeight: tokens.lineHeightBase400, fontVariantNumeric: 'tabular-nums' },
});

/**
 * Plan and actual over the months. One picture with a summary, and one tab stop over it: the arrow keys walk through
 * the months and speak each; pointing does the same for the eye.
 */
export function Chart({ view }: { readonly view: IndicatorView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const [plot, width] = useWidth();
  const [chosen, setChosen] = useState<number | null>(null);
  const { series, indicator } = view;
  const words = text.goal;
  const last = series.length - 1;
  const at = Math.min(chosen ?? last, last);
  const current = series[at];
  const frame: Frame = { width, height: HEIGHT, left: leftMargin(view), right: 16, top: 10, bottom: 38 };
  const scales = scalesFor(series, frame);
  const [first] = series;
  if (scales === null || current === undefined || first === undefined) {
    return <p className={card.quiet}>{words.chart.nothing}</p>;
  }
  const latest = series.findLast(({ reading }) => reading !== null) ?? current;
  return (
    <div>
      <div ref={plot} className={styles.plot}>
        <svg
          className={styles.drawing}
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={words.chart.summary({
            name: indicator.name,
            from: formatMonth(first.month, language),
            to: formatMonth(series[last]?.month ?? first.month, language),
            latest: said(latest),
          })}
        >
          <ChartAxes scales={scales} frame={frame} />
          <PlanLines series={series} scales={scales} />
          {chosen !== null && (
            <line
              x1={scales.x(at)}
              x2={scales.x(at)}
              y1={frame.top}
              y2={HEIGHT - frame.bottom}
              stroke={tokens.colorNeutralStrokeAccessible}
            />
          )}
          <ActualLine series={series} scales={scales} />
          <Points series={series} scales={scales} floor={HEIGHT - frame.bottom - 5} />
        </svg>
        <div
          className={styles.explorer}
          role="slider"
          tabIndex={0}
          aria-label={words.chart.explore(indicator.name)}
          aria-valuemin={1}
          aria-valuemax={series.length}
          aria-valuenow={at + 1}
          aria-valuetext={said(current)}
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
        {said(current)}
      </p>
      <ChartLegend series={series} />
    </div>
  );

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

  function said({ month, plan, reading, light }: SeriesPoint): string {
    const parts = [`${words.plan} ${formatPlan(plan, words, { ...indicator, language })}`];
    if (reading === null) parts.unshift(words.notReported);
    else if (reading.value === null) parts.unshift(words.noData, reading.noDataReason ?? '');
    else {
      parts.unshift(`${words.value} ${formatFigure(reading.value, indicator, language)}`);
      parts.push(text.lights[light]);
      if (reading.state !== 'final') parts.push(words.readingStates[reading.state]);
    }
    return `${formatMonth(month, language)}: ${parts.filter((part) => part !== '').join(', ')}`;
  }

  /** As wide as the longest label on the axis of values. */
  function leftMargin({ series: points }: IndicatorView): number {
    const labels = points.flatMap(({ plan, reading }) =>
      [reading?.value ?? 0, plan.type === 'value' ? plan.value : plan.type === 'range' ? plan.high : 0].map(
        (value) => formatNumber(value, Math.abs(value) < 10 ? 1 : 0, language).length,
      ),
    );
    return 16 + 7 * Math.max(...labels, 1);
  }
}
