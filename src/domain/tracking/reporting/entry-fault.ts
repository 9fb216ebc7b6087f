/** What can be wrong with something typed into a monthly report. */
export const ENTRY_FAULTS = [
  'not-a-number',
  'no-figure',
  'whole-number',
  'other-unit',
  'too-large',
  'below-least',
  'above-most',
  'falls-within-year',
  'unlikely',
  'unlikely-growth',
  'ambiguous',
  'value-and-reason',
  'value-missing',
  'status-missing',
  'too-long',
  'unknown-milestone',
] as const;

export type EntryFault = (typeof ENTRY_FAULTS)[number];

export const ENTRY_FIELDS = [
  'value',
  'noDataReason',
  'comment',
  'status',
  'progress',
  'supportNeeded',
  'milestonesDone',
] as const;

export type EntryField = (typeof ENTRY_FIELDS)[number];
