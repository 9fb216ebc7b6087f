import { type FigureFormat, formatFigure } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { readFigure } from '../../../src/domain/shared/figure-text';
import type { Text } from '../../text/de/text';
import type { ReadingEntry } from './entry';

interface InLanguage {
  readonly text: Text;
  readonly language: Language;
}

/** An entry in one line: `52.374 Personen, vorläufig, „Kommentar“`. */
export function entryInWords(
  { value, language: written, noDataReason, state, comment }: ReadingEntry,
  measured: FigureFormat,
  { text, language }: InLanguage,
): string {
  const figure = readFigure(value, measured, written);
  const told = figure.ok ? formatFigure(figure.value.value, measured, language) : value;
  return listed([told, noDataReason, text.report.readingStates[state], quoted(comment, language)], text);
}

/** @returns the parts that say something, or that there is nothing */
export function listed(parts: readonly string[], text: Text): string {
  const said = parts.filter((part) => part.trim() !== '').join(', ');
  return said === '' ? text.report.none : said;
}

export function quoted(typed: string, language: Language): string {
  if (typed.trim() === '') return '';
  return language === 'de' ? `„${typed.trim()}“` : `“${typed.trim()}”`;
}
