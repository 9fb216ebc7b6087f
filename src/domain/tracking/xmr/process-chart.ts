import type { Month } from '../../shared/month';
import type { Indicator } from '../indicator';
import type { Plan } from '../trajectory';
import { type ProcessLimits, processLimits } from './limits';
import { fixedLength, type LimitsBase } from './limits-base';
import type { ProcessPoint, ProcessSeries, SeriesBasis } from './process-series';
import type { Rebase } from './rebase';
import { seriesRange } from './series-range';
import { meaningOf, type SignalMeaning } from './signal-meaning';
import { type Signal, signalsOf } from './signals';

/** All that an XmR chart draws. */
export interface ProcessChart {
  readonly basis: SeriesBasis;
  readonly points: readonly ProcessChartPoint[];
  /** One stretch for each baseline, oldest first. */
  readonly stretches: readonly ProcessStretch[];
}

export interface ProcessChartPoint {
  readonly month: Month;
  readonly value: number | null;
  readonly target: Plan;
  readonly signal: (Signal & { readonly meaning: SignalMeaning }) | null;
}

export interface ProcessStretch {
  readonly from: Month;
  readonly to: Month;
  /** Null when there are too few figures, or the limits have no width while figures differ. */
  readonly limits: ProcessLimits | null;
  /** Why limits begin anew here; null for the first stretch. */
  readonly reason: string | null;
}

/**
 * The chart of a series: limits anew from each rebase on, and what each point signals. Moving ranges and runs never
 * cross a rebase.
 *
 * @param rebases that hold, in any order; one without a figure before it, or none yet from it on, begins nothing
 */
export function processChart(
  indicator: Indicator,
  series: ProcessSeries,
  rebases: readonly Rebase[],
): ProcessChart {
  const points: ProcessChartPoint[] = [];
  const stretches: ProcessStretch[] = [];
  for (const part of partsOf(series.points, rebases, indicator.limitsBase)) {
    const drawn = drawnPart(indicator, series.basis, part);
    points.push(...drawn.points);
    if (drawn.stretch !== null) stretches.push(drawn.stretch);
  }
  return { basis: series.basis, points, stretches };
}

interface DrawnPart {
  readonly points: readonly ProcessChartPoint[];
  /** Null when there is no point at all. */
  readonly stretch: ProcessStretch | null;
}

function drawnPart(indicator: Indicator, basis: SeriesBasis, { reason, base, part }: Part): DrawnPart {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return { points: [], stretch: null };
  const values = part.map(({ value }) => value);
  const fixed = fixedLength(values, base);
  const computed = processLimits(values, { screening: indicator.screening, using: fixed ?? values.length });
  const limits: ProcessLimits | null = computed.ok
    ? {
        ...computed.value,
        base: fixed === null ? null : monthsOf(part.slice(0, fixed)),
        range: seriesRange(indicator.range, basis, values),
      }
    : null;
  const signals = limits === null ? [] : signalsOf(values, limits);
  const points = part.map(({ month, value, target }, at) => {
    const signal = signals[at] ?? null;
    return {
      month,
      value,
      target,
      signal:
        signal === null ? null : { ...signal, meaning: meaningOf(signal.side, { value, target, indicator }) },
    };
  });
  return { points, stretch: { from: first.month, to: last.month, limits, reason } };
}

/** From the first to the last month with a figure. */
function monthsOf(points: readonly ProcessPoint[]): ProcessLimits['base'] {
  const first = points.find(({ value }) => value !== null);
  const last = points.findLast(({ value }) => value !== null);
  return first === undefined || last === undefined ? null : { from: first.month, to: last.month };
}

interface Part {
  readonly reason: string | null;
  readonly base: LimitsBase;
  readonly part: readonly ProcessPoint[];
}

function partsOf(points: readonly ProcessPoint[], rebases: readonly Rebase[], own: LimitsBase): Part[] {
  const parts: Part[] = [];
  let begin = 0;
  let reason: string | null = null;
  let base = own;
  for (const rebase of effective(points, rebases)) {
    const at = points.findIndex(({ month }) => month >= rebase.from);
    parts.push({ reason, base, part: points.slice(begin, at) });
    begin = at;
    reason = rebase.reason;
    base = rebase.limitsBase ?? own;
  }
  return [...parts, { reason, base, part: points.slice(begin) }];
}

/** Oldest month first; of several decisions on one month the latest. */
function effective(points: readonly ProcessPoint[], rebases: readonly Rebase[]): Rebase[] {
  if (rebases.length === 0) return [];
  const first = points.find(({ value }) => value !== null);
  const last = points.findLast(({ value }) => value !== null);
  if (first === undefined || last === undefined) return [];
  const byMonth = new Map<Month, Rebase>();
  for (const rebase of rebases) {
    const { from, at } = rebase;
    if (from <= first.month || from > last.month) continue;
    const other = byMonth.get(from);
    if (other === undefined || at > other.at) byMonth.set(from, rebase);
  }
  return [...byMonth.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
