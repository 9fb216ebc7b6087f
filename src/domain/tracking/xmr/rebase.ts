import type { Instant } from '../../shared/instant';
import type { Month } from '../../shared/month';
import type { LimitsBase } from './limits-base';

/** A human's decision that a process runs differently from a month on, so that its limits are computed anew. */
export interface Rebase {
  readonly indicatorId: string;
  /** First month of the new limits. */
  readonly from: Month;
  readonly reason: string;
  /** What the new limits are computed from; null where the indicator says. */
  readonly limitsBase: LimitsBase | null;
  readonly postId: string;
  /** Name of the function at the time, so that the record stays readable. */
  readonly postName: string;
  readonly at: Instant;
  /** A decision taken back stays on record. */
  readonly withdrawnAt: Instant | null;
}

export const rebaseKey = (indicatorId: string, from: Month): string => `${indicatorId}|${from}`;
