import { scaleLinear } from 'd3-scale';
import { type Month, monthOfYear } from '../../../src/domain/shared/month';

export interface Tick {
  /** In pixels from the left or the top of the drawing. */
  readonly at: number;
  readonly label: string;
}

export interface MonthTick {
  readonly at: number;
  readonly month: Month;
  /** Also names the year: the first one, and each January. */
  readonly withYear: boolean;
}

/** Edges of the field that is drawn in, in pixels. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scales {
  x(index: number): number;
  y(value: number): number;
  /** Month nearest to a place from the left. */
  indexAt(x: number): number;
  readonly field: Field;
  readonly valueTicks: readonly Tick[];
  readonly monthTicks: readonly MonthTick[];
}

export interface ToScale {
  readonly months: readonly Month[];
  /** All that has to fit in, in the unit. */
  readonly values: readonly number[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** @param decimals places the labels need to differ */
  readonly label: (value: number, decimals: number) => string;
}

/** Margins around the field, in pixels; the left one is as wide as the longest label. */
const MARGIN = { right: 16, top: 10, bottom: 38 };

/** Room a month's label needs, in pixels. */
const LABEL_WIDTH = 40;

/** Mean width of a character of the labels, in pixels. */
const CHARACTER_WIDTH = 7;

/** @returns null when there is nothing to draw */
export function scalesFor({ months, values, width, height, label }: ToScale): Scales | null {
  if (values.length === 0) return null;
  const y = scaleLinear()
    .domain(extent(values))
    .nice(4)
    .range([height - MARGIN.bottom, MARGIN.top]);
  const ticks = y.ticks(4);
  const decimals = decimalsOf(ticks);
  const valueTicks = ticks.map((value) => ({ at: y(value), label: label(value, decimals) }));
  const longest = Math.max(...valueTicks.map((tick) => tick.label.length));
  const field: Field = {
    left: 16 + CHARACTER_WIDTH * longest,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const x = scaleLinear()
    .domain([0, Math.max(months.length - 1, 1)])
    .range([field.left, field.right]);
  return {
    x: (index) => x(index),
    y: (value) => y(value),
    indexAt: (at) => Math.min(Math.max(Math.round(x.invert(at)), 0), months.length - 1),
    field,
    valueTicks,
    monthTicks: monthTicks(months, x, field),
  };
}

/** Starts at zero when that costs little height; otherwise leaves a little air on both sides. */
function extent(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.08;
  return [low >= 0 && low <= high * 0.4 ? 0 : low - air, high + air];
}

function decimalsOf(ticks: readonly number[]): number {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return Math.min(Math.max(0, -Math.floor(Math.log10(Math.abs(step) || 1))), 6);
}

function monthTicks(months: readonly Month[], x: (index: number) => number, field: Field): MonthTick[] {
  const room = field.right - field.left;
  const fitting = [1, 2, 3, 6, 12, 24].find((step) => (months.length / step) * LABEL_WIDTH <= room) ?? 24;
  const chosen = months.flatMap((month, index) =>
    (monthOfYear(month) - 1) % Math.min(fitting, 12) === 0 ? [{ month, at: x(index) }] : [],
  );
  const shown = chosen.length > 0 ? chosen : months.slice(0, 1).map((month) => ({ month, at: x(0) }));
  return shown.map((tick, place) => ({ ...tick, withYear: place === 0 || monthOfYear(tick.month) === 1 }));
}
