import { type FigureFormat, formatFigure, formatMonth } from '../shared/format';
import type { Language } from '../shared/language';
import type { Target } from '../tracking/forecast/target';
import { SENTENCES } from './wording/sentences';

/** `49.500 Personen bis Oktober 2030`, `5.400 Verfahren je Jahr`, `9,0 Tage ab Januar 2024`. */
export function explainTarget(
  { value, when, month }: Target,
  format: FigureFormat,
  language: Language,
): string {
  const figure = formatFigure(value, format, language);
  return SENTENCES[language].target[when](figure, month === null ? '' : formatMonth(month, language));
}
