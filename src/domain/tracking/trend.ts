import type { Month } from '../shared/month';
import { type Indicator, orientation } from './indicator';
import { roundingSlack } from './rounding-slack';
import type { Plan } from './trajectory';
import type { ProcessPoint, ProcessSeries, SeriesBasis } from './xmr/process-series';

/** How the latest figure moved against the one before it, in the series that makes months comparable. */
export type Trend =
  | {
      readonly type: 'rising' | 'falling' | 'steady';
      readonly meaning: 'better' | 'worse' | 'neutral';
      /** In the unit, not oriented. */
      readonly change: number;
      readonly from: Month;
      readonly to: Month;
      readonly basis: SeriesBasis;
    }
  | { readonly type: 'none' };

type Trended = Extract<Trend, { meaning: unknown }>;

/**
 * Compares the latest value of the series with the nearest earlier one. A change of less than half a step of
 * the last decimal shown is none.
 */
export function trendOf(indicator: Indicator, series: ProcessSeries): Trend {
  const to = lastValueBefore(series.points, series.points.length);
  const from = to === null ? null : lastValueBefore(series.points, to.at);
  if (to === null || from === null) return { type: 'none' };
  const change = to.value - from.value;
  const type = typeOf(change, 0.5 * 10 ** -indicator.decimals, roundingSlack(to.value, from.value));
  return {
    type,
    meaning: type === 'steady' ? 'neutral' : meaningOf(indicator, to.point.target, from.value, to.value),
    change,
    from: from.point.month,
    to: to.point.month,
    basis: series.basis,
  };
}

interface Value {
  readonly point: ProcessPoint;
  readonly value: number;
  readonly at: number;
}

function lastValueBefore(points: readonly ProcessPoint[], end: number): Value | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const point = points[at];
    if (point !== undefined && point.value !== null) return { point, value: point.value, at };
  }
  return null;
}

function typeOf(change: number, visible: number, slack: number): Trended['type'] {
  const size = Math.abs(change);
  if (size <= slack || size < visible - slack) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}

/** A band says itself what is better; its increments have none to be held against. */
function meaningOf(indicator: Indicator, asked: Plan, from: number, to: number): Trended['meaning'] {
  if (asked.type === 'range') {
    const slack = roundingSlack(from, to, asked.low, asked.high);
    return meaningOfGain(outside(asked, from) - outside(asked, to), slack);
  }
  if (indicator.trajectory.type === 'band') return 'neutral';
  return meaningOfGain(orientation(indicator.direction) * (to - from), 0);
}

function meaningOfGain(gain: number, slack: number): Trended['meaning'] {
  if (Math.abs(gain) <= slack) return 'neutral';
  return gain > 0 ? 'better' : 'worse';
}

const outside = ({ low, high }: { low: number; high: number }, value: number): number =>
  Math.max(low - value, value - high, 0);
