const MONTHS =
  'jan(?:uar|uary)?|feb(?:ruar|ruary)?|mär(?:z)?|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?';

/** Day, month and year in any order, at least one of them a number: `3. März`, `Okt 26`, `MAR3`. */
const WITH_MONTH = new RegExp(
  String.raw`^(?=.*\d)(?:\d{1,4}\.?[\s./-]*)?(?:${MONTHS})\.?(?:[\s,./-]*\d{1,4}){0,2}$`,
  'iu',
);

/** Digits and the marks between them: `2026-03`, `1-3`, `03/26`, `3.2`, `007`, `12:30`, `5 %`, `(5)`, `1 €`. */
const FIGURES = /^(?=.*\d)[\d\s.,:/()%€$£'’-]+(?:\s?[ap]m)?$/iu;

const POWER_OF_TEN = /^\d+(?:[.,]\d*)?e[+-]?\d+$/iu;

const TRUTH = /^(?:wahr|falsch|true|false)$/iu;

/** What every spreadsheet shows as it was written. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,9})$/u;

/**
 * Whether a spreadsheet that opens a file by a double click takes a text for a date, a time, a number or a truth and shows
 * something else than what was written, in a German or an English one.
 */
export function isMistaken(text: string): boolean {
  const read = text.trim();
  if (PLAIN_NUMBER.test(read)) return false;
  return [FIGURES, WITH_MONTH, POWER_OF_TEN, TRUTH].some((pattern) => pattern.test(read));
}
