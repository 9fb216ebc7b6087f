import { LONGEST_TEXT } from '../../../src/domain/shared/longest-text';
import { checkEntry, type Faults } from '../../shared/reading-entry/check-entry';
import type { Draft, StatusDraft } from './draft';

/** Says at once what the service would say after sending; the service still decides. */
export const checkDraft = (draft: Draft): Faults =>
  draft.type === 'reading' ? checkEntry(draft) : checkStatus(draft);

function checkStatus({ status, progress, supportNeeded }: StatusDraft): Faults {
  return {
    ...(status === null ? { status: 'status-missing' } : {}),
    ...(progress.length > LONGEST_TEXT ? { progress: 'too-long' } : {}),
    ...(supportNeeded.length > LONGEST_TEXT ? { supportNeeded: 'too-long' } : {}),
  };
}
