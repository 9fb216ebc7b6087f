import type { ProcessLimits } from '../../tracking/xmr/limits';
import type { SeriesBasis } from '../../tracking/xmr/process-series';
import { reachableLimits } from '../../tracking/xmr/series-range';
import type { LimitsFacts } from '../facts/sentence-facts';
import type { Wording } from './wording';

/** @param value what is held against the limits; null where none is named */
export function limitsFacts(
  limits: ProcessLimits,
  basis: SeriesBasis,
  wording: Wording,
  value: number | null = null,
): LimitsFacts {
  const { points, provisional, base } = limits;
  const { lower, upper } = reachableLimits(limits);
  return {
    range: wording.figures.range(lower, upper),
    points,
    provisional,
    basis,
    // A figure as it was reported stands in the sentence already.
    value: value === null || basis === 'figures' ? null : wording.figures.inline(value),
    base: base === null ? '' : wording.span(base.from, base.to),
  };
}
