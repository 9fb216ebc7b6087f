import { scaleLinear } from 'd3-scale';
import type { SeriesPoint } from '../../../src/contracts/goal';
import { type Month, monthOfYear } from '../../../src/domain/shared/month';

export interface Tick {
  /** In pixels from the left or the top of the drawing. */
  readonly at: number;
  readonly value: number;
}

export interface MonthTick {
  readonly at: number;
  readonly month: Month;
  /** Also names the year: the first one, and each January. */
  readonly withYear: boolean;
}

export interface Scales {
  x(index: number): number;
  y(value: number): number;
  /** Month nearest to a place from the left. */
  indexAt(x: number): number;
  readonly valueTicks: readonly Tick[];
  /** Decimal places the ticks need to differ. */
  readonly tickDecimals: number;
  readonly monthTicks: readonly MonthTick[];
}

/** Of the drawing and its margins, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room a month's label needs, in pixels. */
const LABEL_WIDTH = 40;

/** @returns null when there is nothing to draw */
export function scalesFor(series: readonly SeriesPoint[], frame: Frame): Scales | null {
  const values = series.flatMap(valuesOf);
  if (values.length === 0) return null;
  const x = scaleLinear()
    .domain([0, Math.max(series.length - 1, 1)])
    .range([frame.left, frame.width - frame.right]);
  const y = scaleLinear()
    .domain(extent(values))
    .nice(4)
    .range([frame.height - frame.bottom, frame.top]);
  const ticks = y.ticks(4);
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return {
    x: (index) => x(index),
    y: (value) => y(value),
    indexAt: (at) => Math.min(Math.max(Math.round(x.invert(at)), 0), series.length - 1),
    valueTicks: ticks.map((value) => ({ at: y(value), value })),
    tickDecimals: Math.min(Math.max(0, -Math.floor(Math.log10(Math.abs(step) || 1))), 6),
    monthTicks: monthTicks(series, x, frame),
  };
}

const valuesOf = ({ plan, reading }: SeriesPoint): number[] => [
  ...(plan.type === 'value' ? [plan.value] : plan.type === 'range' ? [plan.low, plan.high] : []),
  ...(reading?.value == null ? [] : [reading.value]),
];

/** Starts at zero when that costs little height; otherwise leaves a little air on both sides. */
function extent(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.08;
  return [low >= 0 && low <= high * 0.4 ? 0 : low - air, high + air];
}

function monthTicks(series: readonly SeriesPoint[], x: (index: number) => number, frame: Frame): MonthTick[] {
  const room = frame.width - frame.left - frame.right;
  const fitting = [1, 2, 3, 6, 12, 24].find((step) => (series.length / step) * LABEL_WIDTH <= room) ?? 24;
  const chosen = series.flatMap(({ month }, index) =>
    (monthOfYear(month) - 1) % Math.min(fitting, 12) === 0 ? [{ month, at: x(index) }] : [],
  );
  const shown = chosen.length > 0 ? chosen : series.slice(0, 1).map(({ month }) => ({ month, at: x(0) }));
  return shown.map((tick, place) => ({ ...tick, withYear: place === 0 || monthOfYear(tick.month) === 1 }));
}
