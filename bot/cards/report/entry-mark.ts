import { createHash } from 'node:crypto';
import type { ReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import type { StatusEntry } from '../../../src/domain/tracking/reporting/status-entry';

type ReadingFields = Omit<ReadingEntry, 'indicatorId' | 'basedOn'>;
type StatusFields = Omit<StatusEntry, 'measureId' | 'basedOn'>;

/** Short for what the fields of an item say; the same for what a client posts back untouched. */
export const markOfReading = ({ value, noDataReason, state, comment }: ReadingFields): string =>
  markOf([value, noDataReason, state, comment]);

export const markOfStatus = ({ status, progress, supportNeeded, milestonesDone }: StatusFields): string =>
  markOf([status ?? '', progress, supportNeeded, [...milestonesDone].sort().join(',')]);

/** Clients trim what is typed, and write line ends their own way. */
const markOf = (fields: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(fields.map((field) => field.replace(/\r\n?/g, '\n').trim())))
    .digest('base64url')
    .slice(0, 11);
