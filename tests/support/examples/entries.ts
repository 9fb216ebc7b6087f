import type { ReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import type { StatusEntry } from '../../../src/domain/tracking/reporting/status-entry';

/** What somebody enters in a form they otherwise leave as it is. */
export const readingEntry = (own: Partial<ReadingEntry> = {}): ReadingEntry => ({
  indicatorId: 'wartezeit',
  value: '',
  noDataReason: '',
  state: 'final',
  comment: '',
  basedOn: null,
  ...own,
});

export const statusEntry = (own: Partial<StatusEntry> = {}): StatusEntry => ({
  measureId: 'neubau',
  status: null,
  progress: '',
  supportNeeded: '',
  milestonesDone: [],
  basedOn: null,
  ...own,
});
