import { explainEntryFault } from '../../../src/domain/explanation/explain-entry-fault';
import type { FigureFormat } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { readReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import type { EntryField, EntryFault, EntryProblem } from '../../text/entry-fault';
import type { ReadingEntry } from './entry';

/** What is wrong with something typed, and with what figures the sentence says so. */
export type ToldFault = Pick<EntryProblem, 'fault' | 'figures' | 'than'>;

/** By field. */
export type Faults = Readonly<Partial<Record<EntryField, ToldFault>>>;

/** Says at once what the service would say after sending; only the service knows what a figure usually is. */
export function checkEntry(entry: ReadingEntry, measured: FigureFormat): Faults {
  const read = readReadingEntry({ indicatorId: '', ...entry }, measured, null);
  if (!read.ok) return byField(read.error);
  return read.value === 'untouched' ? { value: { fault: 'value-missing' } } : {};
}

/** Of several about one field the first. */
export const byField = (faults: readonly (ToldFault & { readonly field: EntryField })[]): Faults =>
  Object.fromEntries(faults.toReversed().map((fault) => [fault.field, fault]));

/** What nobody has got to yet is not said before the first attempt to save. */
export const early = (faults: Faults, checked: boolean): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([, { fault }]) => checked || !isMissing(fault)));

const isMissing = (fault: EntryFault): boolean => fault === 'value-missing' || fault === 'status-missing';

/** What a Fluent `Field` needs to show it; nothing without a fault. */
export const faultMessage = (
  told: ToldFault | undefined,
  measured: FigureFormat,
  language: Language,
): { validationMessage: string; validationState: 'error' } | object =>
  told === undefined
    ? {}
    : { validationMessage: explainEntryFault(told, measured, language), validationState: 'error' };

export const NO_UNIT: FigureFormat = { unit: '', decimals: 0 };
