import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import type { Comparison } from './compared';
import type { Shown } from '../choosing/shown';

/** What each way to look at a comparison is given. */
export interface ComparisonProps {
  readonly answer: ComparisonView;
  readonly comparison: Comparison;
  /** Ids of all that are known by area. */
  readonly byArea: readonly string[];
  readonly onChoose: (ids: readonly string[], how?: Shown) => void;
}
