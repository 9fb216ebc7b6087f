import { type FigureFormat, formatFigure, formatNumber, formatPercent } from '../../shared/format';
import type { Language } from '../../shared/language';
import { singularOf } from '../../shared/unit-noun';
import type { Sentences } from '../de/sentences';

/** How the figures of one indicator are written in sentences. */
export interface FigureText {
  /** With the unit, where a noun stands in its plain form: `1.454 Personen`. */
  figure(value: number): string;
  /** Where the sentence would decline the unit (`dem Plan von 5 Tagen`): signs stay, nouns are left out. */
  inline(value: number): string;
  /** Without the unit. */
  number(value: number): string;
  /** How far apart, without sign; per cent are apart by percentage points. */
  amount(difference: number): string;
  /** As `amount`, but never "by 0" for what differs. */
  difference(difference: number): string;
  /** A ratio as per cent. */
  percent(ratio: number): string;
  /** As `percent`, but never "0 %" for what differs. */
  share(ratio: number): string;
  /** `1.310–1.720`, `71–78 %`. */
  range(low: number, high: number): string;
  /**
   * The same with as many more decimals as it takes to see that two figures differ, so that no sentence calls one above the
   * other and writes both alike. As it is for figures that are the same, or differ by less than anybody would write.
   */
  apart(one: number, other: number): FigureText;
}

export function figureText(
  format: FigureFormat,
  language: Language,
  say: Pick<Sentences, 'figures'>,
): FigureText {
  const { decimals } = format;
  const sign = { unit: isDeclined(format.unit) ? '' : format.unit, decimals };
  const number = (value: number): string => formatFigure(value, { unit: '', decimals }, language);
  const figure = (value: number): string => formatFigure(value, format, language);
  const amount = (difference: number): string => {
    const size = Math.abs(difference);
    if (format.unit.trim() === '%') return say.figures.percentagePoints(number(size));
    // Of a noun whose singular nobody told us: better the number alone than "1 Parkhäuser".
    return number(size) === '1' && isDeclined(format.unit) && singularOf(format.unit.trim()) === null
      ? number(size)
      : figure(size);
  };
  const percent = (ratio: number): string => formatPercent(ratio, language);
  // "Less than 1 Personen" would be neither singular nor plural.
  const smallest = isDeclined(format.unit) ? number(10 ** -decimals) : amount(10 ** -decimals);
  const figures: FigureText = {
    figure,
    inline: (value) => formatFigure(value, sign, language),
    number,
    amount,
    difference: (difference) =>
      difference !== 0 && number(Math.abs(difference)) === number(0)
        ? say.figures.lessThan(smallest)
        : amount(difference),
    percent,
    share: (ratio) =>
      ratio !== 0 && percent(ratio) === percent(0)
        ? say.figures.lessThan(percent(SMALLEST_SHARE))
        : percent(ratio),
    apart: (one, other) => {
      if (one === other || number(one) !== number(other)) return figures;
      const finer = MORE_DECIMALS.find(
        (more) =>
          formatNumber(one, decimals + more, language) !== formatNumber(other, decimals + more, language),
      );
      return finer === undefined
        ? figures
        : figureText({ ...format, decimals: decimals + finer }, language, say);
    },
    range: (low, high) => {
      const end = formatFigure(high, sign, language);
      if (number(low) === number(high)) return say.figures.at(end);
      return low < 0 ? say.figures.range(number(low), end) : `${number(low)}–${end}`;
    },
  };
  return figures;
}

const MORE_DECIMALS = [1, 2, 3];

/** The last decimal that `formatPercent` shows. */
const SMALLEST_SHARE = 0.001;

const NEVER_DECLINED = /^(Euro|Prozent)$/;

/** Nouns like `Tage` change with the sentence; `%`, `µg/m³`, `Tsd. Euro` do not. */
const isDeclined = (unit: string): boolean =>
  (unit.match(/\p{L}{4,}/gu) ?? []).some((word) => !NEVER_DECLINED.test(word));
