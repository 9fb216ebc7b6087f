import { type FigureFormat, formatFigure, formatMonth, formatNumber } from '../shared/format';
import type { Language } from '../shared/language';
import type { EntryFault } from '../tracking/reporting/entry-fault';
import type { ReadingFault } from '../tracking/reporting/reading-entry';
import { SENTENCES } from './wording/sentences';

/** What is wrong with an entry, as data. */
export interface EntryFaultData {
  readonly fault: EntryFault;
  readonly figures?: ReadingFault['figures'] | undefined;
  readonly than?: ReadingFault['than'] | undefined;
}

/** Says what is wrong with something typed and what to do about it, the same in card and tab. */
export function explainEntryFault(
  { fault, figures = [], than = null }: EntryFaultData,
  format: FigureFormat,
  language: Language,
): string {
  const written = (value: number | undefined): string =>
    value === undefined ? '' : formatFigure(value, shownWith(value, format), language);
  const [first, second] = figures;
  const isMeant = fault === 'whole-number';
  return SENTENCES[language].entry.faults[fault]({
    unit: format.unit.trim(),
    example: format.decimals === 0 ? formatNumber(52_374, 0, language) : formatNumber(8.6, 1, language),
    figure: isMeant ? '' : written(first),
    meant: written(isMeant ? first : second),
    than: than === null ? '' : written(than.value),
    month: than === null ? '' : formatMonth(than.month, language),
  });
}

/** The figures of a fault that can be meant, each with its words: what a surface offers as buttons. */
export function meantFigures({ fault, figures = [] }: EntryFaultData): readonly number[] {
  if (isQuestion(fault) || fault === 'whole-number') return figures;
  return fault === 'below-least' || fault === 'above-most' ? figures.slice(1) : [];
}

/** As many places as were typed, at least the usual ones: what is read back must not look rounded. */
export function shownWith(value: number, { unit, decimals }: FigureFormat): FigureFormat {
  const typed = String(value).split('.')[1]?.length ?? 0;
  return { unit, decimals: Math.min(Math.max(typed, decimals), 15) };
}

/** Not wrong for sure: saying it again is the answer. */
export const isQuestion = (fault: EntryFault): boolean =>
  fault === 'unlikely' || fault === 'unlikely-growth' || fault === 'ambiguous';
