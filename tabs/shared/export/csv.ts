import type { CsvFormat } from './csv-format';
import { isMistaken } from './mistaken';

/** Null is an empty cell. Texts are somebody's words, numbers are in the unit that the head names. */
export type Cell = string | number | null;

export type Row = readonly Cell[];

interface Dialect {
  readonly separator: string;
  readonly decimalMark: string;
}

/** As the spreadsheets of these languages read a file that is opened by a double click. */
const DIALECTS: Record<CsvFormat, Dialect> = {
  german: { separator: ';', decimalMark: ',' },
  english: { separator: ',', decimalMark: '.' },
};

/** Without it spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Behind a text that would become a date or a number: the sheet then leaves it as it is and shows no more than that text.
 * Whoever reads the file with a programme takes it off as they do with blanks.
 */
const KEPT_AS_TEXT = '\t';

/** What a spreadsheet would take for a formula when a text begins with it. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Rows as a spreadsheet opens them: lines end with CRLF, fields with a separator, quote or line break in them are
 * quoted. A text that would be a formula begins with an apostrophe, one that would be a date or a number ends with a tab;
 * numbers stay numbers, negative ones too.
 * Source of the form: RFC 4180; of the apostrophe: OWASP, "CSV Injection".
 *
 * @param rows with their head as the first one
 */
export function toCsv(rows: readonly Row[], format: CsvFormat): string {
  const dialect = DIALECTS[format];
  const line = (row: Row): string => row.map((cell) => fieldOf(cell, dialect)).join(dialect.separator);
  return BYTE_ORDER_MARK + rows.map((row) => `${line(row)}\r\n`).join('');
}

function asText(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return isMistaken(text) ? text + KEPT_AS_TEXT : text;
}

function fieldOf(cell: Cell, { separator, decimalMark }: Dialect): string {
  if (cell === null) return '';
  const field =
    typeof cell === 'number' ? String(cell === 0 ? 0 : cell).replace('.', decimalMark) : asText(cell);
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
