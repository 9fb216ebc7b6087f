import { formatMonth, formatMonthName } from '../../shared/format';
import type { Language } from '../../shared/language';
import { type Month, monthsBetween, yearOf } from '../../shared/month';
import type { Sentences } from '../de/sentences';

/**
 * `April bis Oktober 2026`, `August und Oktober 2026`, `November 2025 bis Mai 2026`.
 *
 * @param months oldest first
 * @returns empty without a month
 */
export function monthsText(
  months: readonly Month[],
  language: Language,
  say: Pick<Sentences, 'figures'>,
): string {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  const written = (month: Month): string => monthBefore(month, last, language);
  const isRun = months.length > 2 && monthsBetween(first, last) === months.length - 1;
  if (isRun) return monthSpan(first, last, language, say);
  if (months.length === 1) return written(last);
  return say.figures.and(months.slice(0, -1).map(written).join(', '), written(last));
}

/** `Januar bis Dezember 2024`, whatever lies between; one month alone is only that. */
export function monthSpan(
  from: Month,
  to: Month,
  language: Language,
  say: Pick<Sentences, 'figures'>,
): string {
  const last = formatMonth(to, language);
  return from === to ? last : say.figures.range(monthBefore(from, to, language), last);
}

/** The year is named once. */
const monthBefore = (month: Month, last: Month, language: Language): string =>
  month !== last && yearOf(month) === yearOf(last)
    ? formatMonthName(month, language)
    : formatMonth(month, language);
