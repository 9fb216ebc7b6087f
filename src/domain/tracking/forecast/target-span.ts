import { type Month, monthAt } from '../../shared/month';

/** When the target would be met; null beyond what can be foreseen, or never. */
export interface TargetSpan {
  /** If every year went like the best of the past ones. */
  readonly earliest: Month | null;
  /** If every year went like the mean of the past ones. */
  readonly expected: Month | null;
  /** If every year went like the worst of the past ones. */
  readonly latest: Month | null;
}

const FORESEEABLE_MONTHS = 50 * 12;

/**
 * @param from index of the month of the latest figure
 * @param gap what is missing to the target, above 0
 * @param changes yearly changes towards the target, in the same unit, at least one
 */
export function targetSpan(from: number, gap: number, changes: readonly number[]): TargetSpan {
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return {
    earliest: metIn(from, gap, Math.max(...changes)),
    expected: metIn(from, gap, mean),
    latest: metIn(from, gap, Math.min(...changes)),
  };
}

function metIn(from: number, gap: number, yearly: number): Month | null {
  if (yearly <= 0) return null;
  // A whole number of months must not become one more by the last bits of the division.
  const months = Math.ceil(((gap * 12) / yearly) * (1 - 1e-12));
  return months <= FORESEEABLE_MONTHS ? monthAt(from + months) : null;
}
