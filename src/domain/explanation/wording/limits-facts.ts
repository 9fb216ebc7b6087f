import type { ProcessLimits } from '../../tracking/xmr/limits';
import type { SeriesBasis } from '../../tracking/xmr/process-series';
import { reachableLimits } from '../../tracking/xmr/series-range';
import type { LimitsFacts } from '../facts/sentence-facts';
import type { Wording } from './wording';

export function limitsFacts(limits: ProcessLimits, basis: SeriesBasis, wording: Wording): LimitsFacts {
  const { points, provisional, base } = limits;
  const { lower, upper } = reachableLimits(limits);
  return {
    range: wording.figures.range(lower, upper),
    points,
    provisional,
    basis,
    base: base === null ? '' : wording.span(base.from, base.to),
  };
}
