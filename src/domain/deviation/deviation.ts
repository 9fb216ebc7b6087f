import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';

export const DEVIATION_STATUSES = ['open', 'withdrawn'] as const;

/** `withdrawn`: the figure that opened it was corrected before month close. Nothing is ever deleted. */
export type DeviationStatus = (typeof DEVIATION_STATUSES)[number];

export const DEVIATION_RULES = ['red', 'amber-twice'] as const;

/** Why it opened. */
export type DeviationRule = (typeof DEVIATION_RULES)[number];

export interface Acknowledgement {
  readonly postId: string;
  /** Name of the function at the time, so that the record stays readable. */
  readonly postName: string;
  readonly at: Instant;
}

/** A departure from plan that somebody has to answer for. At most one is open per indicator. */
export interface Deviation {
  readonly id: string;
  readonly indicatorId: string;
  /** Month whose reading opened it. */
  readonly openedFor: Month;
  readonly openedAt: Instant;
  readonly rule: DeviationRule;
  readonly status: DeviationStatus;
  /** The reading it now speaks of. */
  readonly latest: DeviationFigure;
  /** What the leadership still has to be told; null when they know. */
  readonly pendingAlert: 'opened' | 'worsened' | null;
  /** The figure the leadership was last told. */
  readonly alerted: (DeviationFigure & { readonly at: Instant }) | null;
  readonly acknowledgement: Acknowledgement | null;
}

/** A figure beside its plan; deviations oriented by goodness (negative is worse). */
export interface DeviationFigure {
  readonly month: Month;
  readonly actual: number;
  /** For a band the bound that was left. */
  readonly plan: number;
  readonly deviation: number;
  readonly relative: number | null;
  readonly light: 'amber' | 'red' | 'green';
}
