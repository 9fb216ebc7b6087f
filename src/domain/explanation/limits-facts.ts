import type { ProcessLimits } from '../tracking/xmr/limits';
import type { SeriesBasis } from '../tracking/xmr/process-series';
import type { LimitsFacts } from './sentence-facts';
import type { Wording } from './wording';

export function limitsFacts(
  { lower, upper, points, provisional }: ProcessLimits,
  basis: SeriesBasis,
  { figures }: Wording,
): LimitsFacts {
  return { range: figures.range(lower, upper), points, provisional, basis };
}
