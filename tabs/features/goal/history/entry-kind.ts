import type { GoalHistory } from '../../../../src/contracts/tracking/goal-history';

export type HistoryEntry = GoalHistory['entries'][number];

export const ENTRY_KINDS = [
  'figures',
  'reports',
  'targets',
  'grades',
  'limits',
  'deviations',
  'closes',
] as const;

/** What the history can be narrowed to: a decision and its withdrawal belong together. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

const KINDS: Record<HistoryEntry['type'], EntryKind> = {
  'figure-corrected': 'figures',
  'status-corrected': 'reports',
  'target-changed': 'targets',
  'grade-overridden': 'grades',
  'grade-withdrawn': 'grades',
  'limits-rebased': 'limits',
  'limits-withdrawn': 'limits',
  'deviation-opened': 'deviations',
  'deviation-step': 'deviations',
  'deviation-closed': 'deviations',
  'month-closed': 'closes',
};

export const kindOf = ({ type }: HistoryEntry): EntryKind => KINDS[type];
