import { LONGEST_TEXT } from '../../shared/longest-text';
import { err, ok, type Result } from '../../shared/result';
import type { ProjectStatus } from '../status-report';
import type { EntryFault, EntryField } from './entry-fault';

/** What somebody typed for a project. */
export interface StatusEntry {
  readonly measureId: string;
  /** Null while not chosen. */
  readonly status: ProjectStatus | null;
  readonly progress: string;
  readonly supportNeeded: string;
  readonly milestonesDone: readonly string[];
  readonly basedOn: string | null;
}

export interface StatusFault {
  readonly field: Exclude<EntryField, 'value' | 'noDataReason' | 'comment'>;
  readonly fault: EntryFault;
}

/**
 * Names all that is wrong with what was typed for a project.
 *
 * @param milestoneIds the project's own milestones; null where only the service knows
 * @returns `untouched` for an entry in which nothing was said: the item stays open
 */
export function readStatusEntry(
  entry: StatusEntry,
  milestoneIds: readonly string[] | null,
): Result<(StatusEntry & { readonly status: ProjectStatus }) | 'untouched', readonly StatusFault[]> {
  const { status, milestonesDone, basedOn } = entry;
  const progress = entry.progress.trim();
  const supportNeeded = entry.supportNeeded.trim();
  const faults: StatusFault[] = [];
  if (progress.length > LONGEST_TEXT) faults.push({ field: 'progress', fault: 'too-long' });
  if (supportNeeded.length > LONGEST_TEXT) faults.push({ field: 'supportNeeded', fault: 'too-long' });
  if (milestoneIds !== null && milestonesDone.some((id) => !milestoneIds.includes(id)))
    faults.push({ field: 'milestonesDone', fault: 'unknown-milestone' });
  if (status === null) {
    const saysNothing = progress === '' && supportNeeded === '' && milestonesDone.length === 0;
    if (saysNothing && basedOn === null) return ok('untouched');
    faults.push({ field: 'status', fault: 'status-missing' });
    return err(faults);
  }
  return faults.length > 0 ? err(faults) : ok({ ...entry, progress, supportNeeded, status });
}
