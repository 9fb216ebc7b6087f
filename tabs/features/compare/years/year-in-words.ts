import { formatFigure, formatMonthName, formatRatio } from '../../../../src/domain/shared/format';
import type { SessionTools } from '../../../shared/service/session';
import { changeRatio, type YearToDate } from './aligned-years';
import { differenceInWords } from '../compared/figure-in-words';
import type { Compared } from '../compared/compared';

type Words = Pick<SessionTools, 'text' | 'language'>;

/** @param month of the year, 0 for January */
export const monthNameAt = (month: number, { language }: Pick<Words, 'language'>): string =>
  formatMonthName(`2000-${String(month + 1).padStart(2, '0')}`, language);

/** More or less than the year before, in the unit and in per cent: `+12 Personen, +5,2 %`. */
function changeInWords(now: number, before: number, indicator: Compared['indicator'], words: Words): string {
  const ratio = changeRatio(now, before);
  return [
    differenceInWords(now - before, indicator, words),
    ...(ratio === null ? [] : [formatRatio(ratio, words.language)]),
  ].join(', ');
}

/** The year so far against the year before, in a sentence. */
export function yearToDateInWords(
  { how, months, now, before }: YearToDate,
  year: number,
  indicator: Compared['indicator'],
  words: Words,
): string {
  const { text, language } = words;
  const sentences = text.compare.years;
  const [first = 0, last = first] = [months.at(0), months.at(-1)];
  const said = {
    now: formatFigure(now, indicator, language),
    before: formatFigure(before, indicator, language),
    change: changeInWords(now, before, indicator, words),
  };
  if (how === 'same-month') {
    return sentences.sameMonth({ ...said, month: `${monthNameAt(first, words)} ${year}` });
  }
  const isGapless = first === 0 && last - first + 1 === months.length;
  return sentences.sum({
    ...said,
    months: isGapless
      ? sentences.span(monthNameAt(first, words), monthNameAt(last, words), year)
      : sentences.someMonths(months.length, year),
  });
}
