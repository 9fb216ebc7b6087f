import { type Indicator, orientation } from '../indicator';
import type { Plan } from '../trajectory';
import { compareFigures } from './last-bits';
import { type ProcessLimits, scaleOf } from './limits';
import type { ProcessSeries } from './process-series';
import type { Variation } from './variation';

/** Whether the process as it stands can be relied on to meet what the plan asks. */
export type Assurance =
  | {
      readonly type: 'passes' | 'fails' | 'hit-or-miss';
      readonly target: Exclude<Plan, { type: 'none' }>;
      readonly limits: ProcessLimits;
    }
  | {
      readonly type: 'none';
      /** `undetermined`: variation is, so this is. */
      readonly because: 'no-target' | 'neutral-direction' | 'undetermined';
    };

/**
 * Holds the limits of the latest figure against what the plan asks of it.
 * Higher is better: target below the lower limit passes, above the upper one fails; reversed when lower is better. A
 * range passes when it encloses the limits, fails when it lies wholly beside them. Touching a limit is hit or miss.
 *
 * @param variation of the same series
 */
export function assuranceOf(indicator: Indicator, series: ProcessSeries, variation: Variation): Assurance {
  if (variation.type === 'undetermined') return { type: 'none', because: 'undetermined' };
  const target = series.points.findLast(({ value }) => value !== null)?.target;
  if (target === undefined || target.type === 'none') return { type: 'none', because: 'no-target' };
  const { limits } = variation;
  if (target.type === 'range') return { type: againstRange(target, limits), target, limits };
  const good = orientation(indicator.direction);
  if (good === 0) return { type: 'none', because: 'neutral-direction' };
  return { type: verdict(sideOf(target.value, limits) * good), target, limits };
}

type Verdict = 'passes' | 'fails' | 'hit-or-miss';

/** @param side of the limits on which the target lies, oriented by goodness: −1 is on the worse one */
function verdict(side: number): Verdict {
  if (side === 0) return 'hit-or-miss';
  return side < 0 ? 'passes' : 'fails';
}

/** −1 below both limits, 1 above both, 0 between or on them. */
function sideOf(bound: number, limits: ProcessLimits): -1 | 0 | 1 {
  const scale = scaleOf(limits);
  if (compareFigures(bound, limits.lower, scale) < 0) return -1;
  return compareFigures(bound, limits.upper, scale) > 0 ? 1 : 0;
}

function againstRange({ low, high }: { low: number; high: number }, limits: ProcessLimits): Verdict {
  const [below, above] = [sideOf(low, limits), sideOf(high, limits)];
  if (below === -1 && above === 1) return 'passes';
  return below === 1 || above === -1 ? 'fails' : 'hit-or-miss';
}
