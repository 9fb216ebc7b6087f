import type { Day } from '../../shared/day';
import type { Instant } from '../../shared/instant';
import type { Month } from '../../shared/month';
import type { Cause } from './cause';

export const STEP_TYPES = [
  'statement',
  'cause',
  'countermeasure',
  'decision',
  'implementation',
  'effect-check',
  'closing',
  'reopening',
  'worsening',
  'note',
] as const;

export type StepType = (typeof STEP_TYPES)[number];

export const DECISION_OPTIONS = [
  'approve',
  'send-back',
  'refer',
  'change-conditions',
  'change-target',
  'accept',
] as const;

/**
 * `refer` hands it to the next higher level; `change-conditions` makes it the leadership's own task; `accept` lives with
 * it, for a reason.
 */
export type DecisionOption = (typeof DECISION_OPTIONS)[number];

/** What is done, by when, and how it will be seen whether it worked: set before anything is done. */
export interface Countermeasure {
  readonly name: string;
  readonly text: string;
  /** Day it is to be done by. */
  readonly due: Day;
  /** What has to be seen for it to count as effective. */
  readonly criterion: string;
  /** Day on which that is looked at; not before `due`. */
  readonly checkOn: Day;
}

/** The target an indicator has from a month on. */
export interface NewTarget {
  /** In the indicator's unit. */
  readonly value: number;
  readonly from: Month;
  /** The council's decision; required where the goal was decided by it. */
  readonly decisionReference: string | null;
}

export type StepContent =
  | { readonly type: 'statement'; readonly text: string }
  | { readonly type: 'cause'; readonly cause: Cause; readonly text: string }
  | { readonly type: 'countermeasure'; readonly countermeasure: Countermeasure }
  | { readonly type: 'decision'; readonly decision: Decision }
  | { readonly type: 'implementation'; readonly text: string }
  | { readonly type: 'effect-check'; readonly effective: boolean; readonly text: string }
  | { readonly type: 'closing'; readonly text: string }
  | { readonly type: 'reopening'; readonly text: string }
  /** Noted by the system: what was accepted got worse. */
  | { readonly type: 'worsening' }
  | { readonly type: 'note'; readonly text: string };

export type Decision =
  | { readonly option: 'approve' | 'send-back' | 'refer' | 'accept'; readonly reason: string }
  | { readonly option: 'change-conditions'; readonly reason: string; readonly task: Countermeasure }
  | { readonly option: 'change-target'; readonly reason: string; readonly target: NewTarget };

export const SIDES = ['operating-unit', 'office', 'department', 'support', 'system'] as const;

/** In which part of the loop somebody acted. */
export type Side = (typeof SIDES)[number];

/** One step of a case. Steps are only ever added: the history is the record itself. */
export interface CaseStep {
  readonly deviationId: string;
  /** Counted from 1 without gaps: whoever comes second with the same number is refused. */
  readonly position: number;
  readonly content: StepContent;
  readonly side: Side;
  readonly postId: string;
  /** Name of the function at the time. */
  readonly postName: string;
  readonly at: Instant;
}

export const stepKey = (deviationId: string, position: number): string => `${deviationId}|${position}`;
