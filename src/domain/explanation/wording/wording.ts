import { formatMonth } from '../../shared/format';
import type { Language } from '../../shared/language';
import type { Month } from '../../shared/month';
import type { Sentences } from '../de/sentences';
import type { ExplainedIndicator } from '../facts/explanation';
import { type FigureText, figureText } from './figure-text';
import { monthSpan, monthsText } from './months-text';
import { SENTENCES } from './sentences';

/** What every sentence about one indicator is made with. */
export interface Wording {
  readonly language: Language;
  readonly indicator: ExplainedIndicator;
  readonly say: Sentences;
  readonly figures: FigureText;
  month(month: Month): string;
  months(months: readonly Month[]): string;
  span(from: Month, to: Month): string;
}

export function wordingFor(indicator: ExplainedIndicator, language: Language): Wording {
  const say = SENTENCES[language];
  return {
    language,
    indicator,
    say,
    figures: figureText(indicator, language, say),
    month: (month) => formatMonth(month, language),
    months: (months) => monthsText(months, language, say),
    span: (from, to) => monthSpan(from, to, language, say),
  };
}
