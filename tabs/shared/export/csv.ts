import type { Language } from '../../../src/domain/shared/language';

/** Null is an empty cell. Texts are somebody's words, numbers are in the unit that the head names. */
export type Cell = string | number | null;

export type Row = readonly Cell[];

interface Dialect {
  readonly separator: string;
  readonly decimalMark: string;
}

/** As the spreadsheets of these languages read a file that is opened by a double click. */
const DIALECTS: Record<Language, Dialect> = {
  de: { separator: ';', decimalMark: ',' },
  en: { separator: ',', decimalMark: '.' },
};

/** Without it spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula when a text begins with it. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Rows as a spreadsheet opens them: lines end with CRLF, fields with a separator, quote or line break in them are
 * quoted. A text that would be a formula begins with an apostrophe; numbers stay numbers, negative ones too.
 * Source of the form: RFC 4180; of the apostrophe: OWASP, "CSV Injection".
 *
 * @param rows with their head as the first one
 */
export function toCsv(rows: readonly Row[], language: Language): string {
  const dialect = DIALECTS[language];
  const line = (row: Row): string => row.map((cell) => fieldOf(cell, dialect)).join(dialect.separator);
  return BYTE_ORDER_MARK + rows.map((row) => `${line(row)}\r\n`).join('');
}

function fieldOf(cell: Cell, { separator, decimalMark }: Dialect): string {
  if (cell === null) return '';
  const field =
    typeof cell === 'number'
      ? String(cell === 0 ? 0 : cell).replace('.', decimalMark)
      : cell.replace(FORMULA, (first) => `'${first}`);
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
