import { type FigureTextFault, readFigure } from '../../shared/figure-text';
import type { FigureFormat } from '../../shared/format';
import type { Language } from '../../shared/language';
import { LONGEST_TEXT } from '../../shared/longest-text';
import { err, ok, type Result } from '../../shared/result';
import type { ReadingState } from '../reading';
import { doubtAbout, type ExpectedFigure, type MonthFigure } from './expected-figure';
import type { EntryFault } from './entry-fault';

/** What somebody typed for an indicator, still as text. */
export interface ReadingEntry {
  readonly indicatorId: string;
  readonly value: string;
  /** How the figure is written, as the page or card did that it was typed on; German unless it says otherwise. */
  readonly language?: Language;
  /** The figure that was asked back and is meant; null while none was. */
  readonly confirmed?: number | null;
  /** Why there is no figure; empty when there is one. */
  readonly noDataReason: string;
  readonly state: ReadingState;
  readonly comment: string;
  /** Version of the reading they saw; null when there was none. */
  readonly basedOn: string | null;
}

export interface ReadingFault {
  readonly field: 'value' | 'noDataReason' | 'comment';
  readonly fault: EntryFault;
  /** Figures the sentence names: what may be meant, or the end that was passed. */
  readonly figures: readonly number[];
  /** What the figure was compared with. */
  readonly than: MonthFigure | null;
}

export interface ReadReading {
  readonly value: number | null;
  readonly noDataReason: string | null;
}

/** `untouched`: nothing was said, so the item stays open. */
export type EntryReading = ReadReading | 'untouched';

/**
 * Reads an entry and names all that is wrong with it; surfaces choose when to say what.
 *
 * @param expected what the figure may be; null where only the service knows
 */
export function readReadingEntry(
  entry: ReadingEntry,
  format: FigureFormat,
  expected: ExpectedFigure | null,
): Result<EntryReading, readonly ReadingFault[]> {
  const reason = entry.noDataReason.trim();
  const typed = readFigure(entry.value, format, entry.language ?? 'de');
  const faults: ReadingFault[] = [];
  if (entry.comment.trim().length > LONGEST_TEXT) faults.push(plainly('comment', 'too-long'));
  if (reason.length > LONGEST_TEXT) faults.push(plainly('noDataReason', 'too-long'));
  if (typed.ok) {
    if (reason !== '') faults.push(plainly('value', 'value-and-reason'));
    const doubt = expected === null ? null : doubtIn(typed.value, entry, expected);
    if (doubt !== null) faults.push(doubt);
    return faults.length > 0 ? err(faults) : ok({ value: typed.value.value, noDataReason: null });
  }
  const { error } = typed;
  const saysNothing = error.kind === 'empty' || (error.kind === 'no-figure' && reason !== '');
  if (!saysNothing) faults.push(textFault(error));
  else if (reason === '') {
    if (entry.comment.trim() === '' && entry.basedOn === null) return ok('untouched');
    faults.push(plainly('value', 'value-missing'));
  }
  return faults.length > 0 ? err(faults) : ok({ value: null, noDataReason: reason });
}

const plainly = (field: ReadingFault['field'], fault: EntryFault): ReadingFault => ({
  field,
  fault,
  figures: [],
  than: null,
});

const textFault = (error: Exclude<FigureTextFault, { kind: 'empty' }>): ReadingFault => ({
  ...plainly('value', error.kind),
  figures: error.kind === 'whole-number' && error.meant !== null ? [error.meant] : [],
});

/** A figure that is asked back names what else its characters may mean; whoever says it is meant is believed. */
function doubtIn(
  { value, other }: { readonly value: number; readonly other: number | null },
  { confirmed }: ReadingEntry,
  expected: ExpectedFigure,
): ReadingFault | null {
  const doubt = doubtAbout(value, expected);
  const isOtherLikely = other !== null && doubtAbout(other, expected) === null;
  const others = other === null ? [] : [other];
  if (doubt === null) {
    // Nothing to compare with, and two ways to read it.
    const unknown = expected.usual === null && isOtherLikely && confirmed !== value;
    return unknown ? { ...plainly('value', 'ambiguous'), figures: [value, ...others] } : null;
  }
  switch (doubt.kind) {
    case 'unlikely':
    case 'unlikely-growth':
      return confirmed === value
        ? null
        : { ...plainly('value', doubt.kind), figures: [value, ...others], than: doubt.than };
    case 'below-least':
    case 'above-most':
      return {
        ...plainly('value', doubt.kind),
        figures: isOtherLikely ? [doubt.bound, ...others] : [doubt.bound],
      };
    case 'falls-within-year':
      return { ...plainly('value', doubt.kind), than: doubt.than };
  }
}
