import { LARGEST_FIGURE } from './figure';
import type { FigureFormat } from './format';
import type { Language } from './language';
import { err, ok, type Result } from './result';
import { singularOf } from './unit-noun';

/** A figure that was typed, and what else the same characters may mean; null when nothing. */
export interface TypedFigure {
  readonly value: number;
  readonly other: number | null;
}

export type FigureTextFault =
  | { readonly kind: 'empty' }
  /** `k. A.`, `-`: somebody says that there is none, and has to say why elsewhere. */
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-large' }
  /** Decimals where the indicator has none; what it would be without the decimal point, where that is a figure. */
  | { readonly kind: 'whole-number'; readonly meant: number | null }
  /** Something else than the indicator's unit stands behind the number. */
  | { readonly kind: 'other-unit' };

const GROUPING: Record<Language, '.' | ','> = { de: '.', en: ',' };

const NOTHING =
  /^(k\.? ?a\.?|keine angaben?|keine daten|n\.? ?a\.?|n\/a|no data|unbekannt|unknown|[-–—.x*/?]+)$/i;

const NUMBER = /^([+-]?\d(?:[\d.,' ]*\d)?)\s*(\D*)$/;

/**
 * Reads a figure as the page or card it is typed on writes it: `1.234,5` in German, `1,234.5` in English, with the
 * indicator's unit, in words or short, behind it or not. One separator before exactly three digits may be either: it
 * separates thousands if the language writes it so, and the other reading is given beside it.
 */
export function readFigure(
  text: string,
  { unit, decimals }: FigureFormat,
  language: Language,
): Result<TypedFigure, FigureTextFault> {
  const typed = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .trim()
    .replace(/^[\u2212–—] ?(?=\d)/, '-');
  if (typed === '' || isUnit(typed, unit)) return err({ kind: 'empty' });
  if (NOTHING.test(typed)) return err({ kind: 'no-figure' });
  const [, digits, behind = ''] = NUMBER.exec(typed) ?? [];
  const readings = digits === undefined ? null : readingsOf(digits, language);
  if (readings === null) return err({ kind: 'not-a-number' });
  if (behind.trim() !== '' && !isUnit(behind, unit)) return err({ kind: 'other-unit' });
  if (readings.some((value) => Math.abs(value) > LARGEST_FIGURE)) return err({ kind: 'too-large' });
  const [value = 0, other = null] = readings;
  if (decimals > 0 || Number.isInteger(value)) {
    return ok({ value, other: other !== null && decimals === 0 && !Number.isInteger(other) ? null : other });
  }
  return err({ kind: 'whole-number', meant: other });
}

/** What an input field is filled with so that `readFigure` reads the same figure back: no grouping. */
export function fieldText(value: number, language: Language): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15 }).format(
    value === 0 ? 0 : value,
  );
}

/** @returns the likelier reading first; null for what is no number */
function readingsOf(digits: string, language: Language): readonly number[] | null {
  const plain = /[' ]/.test(digits) ? withoutGroups(digits) : digits;
  if (plain === null) return null;
  const separators = plain.match(/[.,]/g) ?? [];
  const [first] = separators;
  const last = separators.at(-1);
  if (first === undefined || last === undefined) return [numberOf(plain)];
  if (first !== last) return isGrouped(plain, first, last) ? [decimal(grouped(plain, first), last)] : null;
  if (separators.length > 1) return isGrouped(plain, first, null) ? [numberOf(grouped(plain, first))] : null;
  const asDecimal = decimal(plain, first);
  if (!isGrouped(plain, first, null)) return [asDecimal];
  const asGroups = numberOf(grouped(plain, first));
  return first === GROUPING[language] ? [asGroups, asDecimal] : [asDecimal, asGroups];
}

/** `52 374,5`, `52'374`: what such groups separate is never a decimal. */
const withoutGroups = (digits: string): string | null =>
  /^[+-]?\d{1,3}([' ]\d{3})+([.,]\d+)?$/.test(digits) ? digits.replace(/[' ]/g, '') : null;

const GROUPED = {
  '.': { alone: /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/, before: /^[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+$/ },
  ',': { alone: /^[+-]?[1-9]\d{0,2}(,\d{3})+$/, before: /^[+-]?[1-9]\d{0,2}(,\d{3})+\.\d+$/ },
} as const;

const isGrouped = (text: string, by: string, decimalPoint: string | null): boolean =>
  (by === '.' || by === ',') && GROUPED[by][decimalPoint === null ? 'alone' : 'before'].test(text);

const grouped = (text: string, by: string): string => text.replaceAll(by, '');

const decimal = (text: string, point: string): number => numberOf(text.replace(point, '.'));

const numberOf = (text: string): number => {
  const value = Number(text);
  return value === 0 ? 0 : value;
};

const SHORT: readonly (readonly string[])[] = [
  ['%', 'prozent', 'percent', 'v. h.', 'v.h.'],
  ['€', 'euro', 'eur'],
  ['tsd. euro', 'tsd. €', 't€', 'teur', 'tausend euro'],
  ['mio. euro', 'mio. €', 'mio. eur', 'millionen euro'],
  ['m²', 'qm', 'm2', 'quadratmeter'],
  ['std.', 'stunden', 'stunde', 'h'],
];

/** Whether it is the unit, one of it, another way to write it or its beginning with a full stop (`Pers.`). */
function isUnit(typed: string, unit: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const [said, known] = [plain(typed), plain(unit)];
  if (said === known || said === plain(singularOf(unit.trim()) ?? unit)) return true;
  if (SHORT.some((words) => words.includes(said) && words.includes(known))) return true;
  const stem = said.replace(/\.$/, '');
  return said.endsWith('.') && stem.length > 1 && known.startsWith(stem);
}
