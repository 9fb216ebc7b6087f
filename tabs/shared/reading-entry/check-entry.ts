import { LONGEST_TEXT } from '../../../src/domain/shared/longest-text';
import { parseNumberText } from '../../../src/domain/shared/number-text';
import type { EntryField, EntryFault } from '../../text/entry-fault';
import type { ReadingEntry } from './entry';

/** What is wrong with something typed, by field. */
export type Faults = Readonly<Partial<Record<EntryField, EntryFault>>>;

/** Says at once what the service would say after sending; the service still decides. */
export function checkEntry({ value, noDataReason, comment }: ReadingEntry): Faults {
  const faults: Partial<Record<EntryField, EntryFault>> = {};
  if (comment.length > LONGEST_TEXT) faults.comment = 'too-long';
  if (noDataReason.trim().length > LONGEST_TEXT) faults.noDataReason = 'too-long';
  const number = parseNumberText(value);
  const hasReason = noDataReason.trim() !== '';
  if (number.ok) {
    if (hasReason) faults.value = 'value-and-reason';
  } else if (number.error.kind !== 'empty') faults.value = number.error.kind;
  else if (!hasReason) faults.value = 'value-missing';
  return faults;
}
