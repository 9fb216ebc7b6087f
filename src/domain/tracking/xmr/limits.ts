import type { Month } from '../../shared/month';
import { err, ok, type Result } from '../../shared/result';
import type { ValueRange } from '../value-range';
import { compareFigures } from './last-bits';

/** Fewer points than this make limits that are called provisional. */
export const SETTLED_POINTS = 12;

/** From the mean moving range to the natural process limits: 3 / 1.128, as NHS "Making Data Count" rounds it. */
const TO_LIMIT = 2.66;

/** Two thirds of the way to a limit. */
const TO_NEAR_LIMIT = (2 * TO_LIMIT) / 3;

/** A jump of so many mean moving ranges is beyond the upper limit of the range chart. */
export const UNUSUAL_JUMP = 3.267;

/** Limits of usual variation, in the unit of the series. */
export interface ProcessLimits extends ComputedLimits {
  /** First and last month of the figures that fix them; null while they move with every new one. */
  readonly base: { readonly from: Month; readonly to: Month } | null;
  /** How far values can reach at all, which limits know nothing of. */
  readonly range: ValueRange;
}

export interface ComputedLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  /** Mean moving range the width was made of. */
  readonly movingRange: number;
  /** How many points they were computed from. */
  readonly points: number;
  readonly provisional: boolean;
  /** How many jumps were left out as unusual. */
  readonly screened: number;
}

/** `no-width`: the limits would coincide while figures differ, so that every one of them would stand out. */
export type LimitsFault = 'no-figures' | 'too-few-figures' | 'no-width';

/**
 * Limits of the XmR chart as in NHS "Making Data Count": mean ± 2.66·mR̄, near limits mean ± (2·2.66/3)·mR̄. With
 * screening, moving ranges of 3.267·mR̄ and more are left out once (Nelson 1982); the mean is always of all figures.
 *
 * @param values of one stretch, month after month; null is a gap and breaks the moving range
 * @param using how many of them, from the first on, they are computed from; all unless it says otherwise
 * @errors `no-figures`; `too-few-figures` when no two months follow each other; `no-width`
 */
export function processLimits(
  values: readonly (number | null)[],
  { screening, using }: { readonly screening: boolean; readonly using?: number },
): Result<ComputedLimits, LimitsFault> {
  const used = using === undefined ? values : values.slice(0, using);
  const figures = used.filter((value) => value !== null);
  const [first] = figures;
  if (first === undefined) return err('no-figures');
  const ranges = movingRanges(used);
  if (ranges.length === 0) return err('too-few-figures');
  const kept = screening ? usualRanges(ranges) : ranges;
  const movingRange = averageOf(kept);
  if (movingRange === 0 && values.some((value) => value !== null && compareFigures(value, first) !== 0)) {
    return err('no-width');
  }
  // Around the first figure, so that a constant series has exactly its value as the mean.
  const mean = first + averageOf(figures.map((figure) => figure - first));
  return ok({
    mean,
    lower: mean - TO_LIMIT * movingRange,
    upper: mean + TO_LIMIT * movingRange,
    nearLower: mean - TO_NEAR_LIMIT * movingRange,
    nearUpper: mean + TO_NEAR_LIMIT * movingRange,
    movingRange,
    points: figures.length,
    provisional: figures.length < SETTLED_POINTS,
    screened: ranges.length - kept.length,
  });
}

/** Distance of each figure from that of the month before, where both are there. */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  let before: number | null = null;
  for (const value of values) {
    if (value !== null && before !== null) {
      ranges.push(compareFigures(value, before) === 0 ? 0 : Math.abs(value - before));
    }
    before = value;
  }
  return ranges;
}

/** Size of the figures that limits were computed from, for comparing with them. */
export const scaleOf = ({ lower, upper }: Pick<ComputedLimits, 'lower' | 'upper'>): number =>
  Math.max(Math.abs(lower), Math.abs(upper));

function usualRanges(ranges: readonly number[]): readonly number[] {
  const bound = UNUSUAL_JUMP * averageOf(ranges);
  return bound === 0 ? ranges : ranges.filter((range) => compareFigures(range, bound) < 0);
}

function averageOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
