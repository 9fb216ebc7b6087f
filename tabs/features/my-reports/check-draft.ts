import { readStatusEntry } from '../../../src/domain/tracking/reporting/status-entry';
import { byField, checkEntry, type Faults } from '../../shared/reading-entry/check-entry';
import type { Draft, DueReading, DueStatus, StatusDraft } from './draft';

/** Says at once what the service would say after sending; the service still decides. */
export function checkDraft(draft: Draft, item: DueReading | DueStatus | undefined): Faults {
  if (draft.type === 'status') return checkStatus(draft);
  return checkEntry(draft, item?.type === 'reading' ? item : { unit: '', decimals: 15 });
}

function checkStatus(draft: StatusDraft): Faults {
  const read = readStatusEntry({ measureId: '', ...draft }, null);
  if (!read.ok) return byField(read.error);
  return read.value === 'untouched' ? { status: { fault: 'status-missing' } } : {};
}
