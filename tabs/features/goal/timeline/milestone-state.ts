import type { MeasureView } from '../../../../src/contracts/tracking/goal';

export type Milestone = MeasureView['milestones'][number];

export const MILESTONE_STATES = ['due', 'done', 'late', 'expected'] as const;

/** `expected`: still to come, and later than it is due. */
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export function stateOf({ done, late, due, forecast }: Milestone): MilestoneState {
  if (done !== null) return 'done';
  if (late) return 'late';
  return forecast !== null && forecast > due ? 'expected' : 'due';
}

/** Days a milestone is drawn at. */
export const daysOf = ({ due, forecast, done }: Milestone): string[] =>
  [due, forecast, done].filter((day) => day !== null);
