import type { Day } from '../shared/day';
import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import type { Light } from '../tracking/light';

export const DEVIATION_STATUSES = ['open', 'closed', 'withdrawn'] as const;

/**
 * `closed`: the leadership confirmed that it is settled. `withdrawn`: the figures no longer say so since they were
 * corrected or handed in. Nothing is ever deleted.
 */
export type DeviationStatus = (typeof DEVIATION_STATUSES)[number];

/** Worst first. */
export const DEVIATION_RULES = [
  'red',
  'amber-twice',
  'concern',
  'assurance-fails',
  'forecast-storm',
  'milestone-late',
  'report-missing',
  'over-achievement',
] as const;

/** Why it opened. */
export type DeviationRule = (typeof DEVIATION_RULES)[number];

export type DeviationSubject =
  | { readonly type: 'indicator'; readonly indicatorId: string }
  | { readonly type: 'milestone'; readonly milestoneId: string; readonly measureId: string };

/** Who did something about a deviation, by function. */
export interface Acknowledgement {
  readonly postId: string;
  /** Name of the function at the time, so that the record stays readable. */
  readonly postName: string;
  readonly at: Instant;
}

/** A departure from plan that somebody has to answer for. At most one is open per indicator or milestone. */
export interface Deviation {
  readonly id: string;
  readonly subject: DeviationSubject;
  /** Month that opened it. */
  readonly openedFor: Month;
  readonly openedAt: Instant;
  readonly rule: DeviationRule;
  readonly status: DeviationStatus;
  /** What it now speaks of. */
  readonly latest: Trigger;
  /** Green again for two months, or the milestone done: the leadership may close it. */
  readonly proposesClosing: boolean;
  /** What the leadership still has to be told; null when they know. */
  readonly pendingAlert: 'opened' | 'worsened' | null;
  /** What the leadership was last told. */
  readonly alerted: (Trigger & { readonly at: Instant }) | null;
  readonly acknowledgement: Acknowledgement | null;
  readonly closure: (Acknowledgement & { readonly forMonth: Month }) | null;
}

/** What one month says about a deviation. */
export interface Trigger {
  readonly month: Month;
  /** Rules that speak for it in this month, worst first; empty when none does any more. */
  readonly rules: readonly DeviationRule[];
  readonly light: Light;
  /** Null where no figure was reported, and for milestones. */
  readonly figure: DeviationFigure | null;
  /** Day a milestone is due; null for indicators. */
  readonly due: Day | null;
}

/** A figure beside its plan; deviations oriented by goodness (negative is worse). */
export interface DeviationFigure {
  readonly actual: number;
  /** For a band the bound that was left. */
  readonly plan: number;
  readonly deviation: number;
  readonly relative: number | null;
}

/** Key of what it is about, the same for all deviations of an indicator or milestone. */
export const subjectId = (subject: DeviationSubject): string =>
  subject.type === 'indicator' ? subject.indicatorId : subject.milestoneId;

/** One per subject and month that opened it, so that a repeated review cannot open a second. */
export const deviationId = (subject: DeviationSubject, month: Month): string =>
  `${subjectId(subject)}|${month}`;
