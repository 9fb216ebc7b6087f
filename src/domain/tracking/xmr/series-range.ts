import { ANY_VALUE, type ValueRange, withinRange } from '../value-range';
import { compareFigures } from './last-bits';
import type { ProcessLimits } from './limits';
import type { SeriesBasis } from './process-series';

/**
 * How far the values of a series can reach: as far as the indicator's figures. Divided by their season only 0 stays what it
 * is. An end that a value lies beyond is none.
 */
export function seriesRange(
  { least, most }: ValueRange,
  basis: SeriesBasis,
  values: readonly (number | null)[],
): ValueRange {
  if (least === null && most === null) return ANY_VALUE;
  const isSeasonal = basis === 'deseasonalised' || basis === 'deseasonalised-increments';
  const low = isSeasonal && least !== 0 ? null : least;
  const high = isSeasonal ? null : most;
  const lies = (side: 1 | -1, bound: number | null): boolean =>
    bound !== null && values.some((value) => value !== null && compareFigures(value, bound) === side);
  return { least: lies(-1, low) ? null : low, most: lies(1, high) ? null : high };
}

/** What is drawn and told of limits: no further than a value can reach. Judged is by the limits as they are. */
export function reachableLimits(limits: Pick<ProcessLimits, Line | 'range'>): Pick<ProcessLimits, Line> {
  const { mean, lower, upper, nearLower, nearUpper, range } = limits;
  return {
    mean,
    lower: withinRange(lower, range),
    upper: withinRange(upper, range),
    nearLower: withinRange(nearLower, range),
    nearUpper: withinRange(nearUpper, range),
  };
}

type Line = 'mean' | 'lower' | 'upper' | 'nearLower' | 'nearUpper';
