import { LONGEST_TEXT } from '../../domain/shared/longest-text';
import { parseNumberText } from '../../domain/shared/number-text';
import { err, ok, type Result } from '../../domain/shared/result';
import type { ReadingState } from '../../domain/tracking/reading';
import type { ProjectStatus } from '../../domain/tracking/status-report';
import type { Version } from '../ports/repository';

/** What somebody typed for an indicator, still as text. */
export interface ReadingEntry {
  readonly indicatorId: string;
  readonly value: string;
  /** Why there is no figure; empty when there is one. */
  readonly noDataReason: string;
  readonly state: ReadingState;
  readonly comment: string;
  /** Version of the reading they saw; null when there was none. */
  readonly basedOn: Version | null;
}

export interface StatusEntry {
  readonly measureId: string;
  /** Null while not chosen. */
  readonly status: ProjectStatus | null;
  readonly progress: string;
  readonly supportNeeded: string;
  readonly milestonesDone: readonly string[];
  readonly basedOn: Version | null;
}

export type EntryField =
  'value' | 'noDataReason' | 'comment' | 'status' | 'progress' | 'supportNeeded' | 'milestonesDone';

export type EntryFault =
  | 'not-a-number'
  | 'too-large'
  | 'value-and-reason'
  | 'value-missing'
  | 'status-missing'
  | 'too-long'
  | 'unknown-milestone';

export interface EntryProblem {
  /** Id of the indicator or measure. */
  readonly itemId: string;
  readonly field: EntryField;
  readonly fault: EntryFault;
}

export interface ParsedReading {
  readonly value: number | null;
  readonly noDataReason: string | null;
}

/** @returns null for an entry left untouched: the item stays open */
export function parseReadingEntry(entry: ReadingEntry): Result<ParsedReading | null, EntryProblem> {
  const problem = (field: EntryField, fault: EntryFault) => err({ itemId: entry.indicatorId, field, fault });
  const reason = entry.noDataReason.trim();
  if (entry.comment.length > LONGEST_TEXT) return problem('comment', 'too-long');
  if (reason.length > LONGEST_TEXT) return problem('noDataReason', 'too-long');
  const number = parseNumberText(entry.value);
  if (number.ok) {
    return reason === ''
      ? ok({ value: number.value, noDataReason: null })
      : problem('value', 'value-and-reason');
  }
  if (number.error.kind !== 'empty') return problem('value', number.error.kind);
  if (reason !== '') return ok({ value: null, noDataReason: reason });
  const untouched = entry.comment.trim() === '' && entry.basedOn === null;
  return untouched ? ok(null) : problem('value', 'value-missing');
}

/** @param milestoneIds the project's own milestones */
export function parseStatusEntry(
  entry: StatusEntry,
  milestoneIds: readonly string[],
): Result<(StatusEntry & { readonly status: ProjectStatus }) | null, EntryProblem> {
  const problem = (field: EntryField, fault: EntryFault) => err({ itemId: entry.measureId, field, fault });
  if (entry.progress.length > LONGEST_TEXT) return problem('progress', 'too-long');
  if (entry.supportNeeded.length > LONGEST_TEXT) return problem('supportNeeded', 'too-long');
  if (entry.milestonesDone.some((id) => !milestoneIds.includes(id)))
    return problem('milestonesDone', 'unknown-milestone');
  if (entry.status !== null) return ok({ ...entry, status: entry.status });
  const untouched =
    entry.progress.trim() === '' &&
    entry.supportNeeded.trim() === '' &&
    entry.milestonesDone.length === 0 &&
    entry.basedOn === null;
  return untouched ? ok(null) : problem('status', 'status-missing');
}
