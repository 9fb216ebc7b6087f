import type { Cell, Sheet as WrittenSheet } from 'write-excel-file/browser';
import type { Language } from '../../../src/domain/shared/language';
import { type Month, monthOfYear, yearOf } from '../../../src/domain/shared/month';
import { err, ok, type Result } from '../../../src/domain/shared/result';

/** Null is an empty cell. A text is somebody's words and stays one, whatever it begins with. */
export type SheetCell =
  | null
  | string
  /** A text in bold, at the beginning of a row. */
  | { readonly heading: string }
  /** `signed` also for gains. */
  | { readonly number: number; readonly decimals: number; readonly signed: boolean }
  /** 0.052 for `+5,2 %`. */
  | { readonly ratio: number }
  | { readonly month: Month };

export interface Sheet {
  /** At most 31 characters, none of `[]/\:*?`. */
  readonly name: string;
  /** The first row, which stays while scrolling; none where there is nothing to head. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a cell of a spreadsheet holds at most, in characters. */
const LONGEST_TEXT = 32_767;

/** Of a column, in characters. */
const NARROWEST = 8;
const WIDEST = 60;

/** Reads as `10.2026` and `10/2026`; decimal and thousands marks are those of whoever opens the file. */
const MONTH_FORMATS: Record<Language, string> = { de: 'mm.yyyy', en: 'mm/yyyy' };

const RATIO_FORMAT = '+0.0%;-0.0%;0.0%';

/**
 * Sheets as an Excel file, made in the browser: numbers as numbers, months as dates of their first day, texts as texts.
 *
 * @errors `not-made` when the part that makes it cannot be loaded or gives up: some managed browsers forbid it workers or memory
 */
export async function xlsxOf(
  sheets: readonly Sheet[],
  language: Language,
): Promise<Result<Blob, { readonly kind: 'not-made' }>> {
  try {
    const library = await import('write-excel-file/browser');
    return ok(await library.default(sheets.map((sheet) => written(sheet, language))).toBlob());
  } catch {
    return err({ kind: 'not-made' });
  }
}

function written({ name, heads, rows }: Sheet, language: Language): WrittenSheet<Blob> {
  const headed = heads.length > 0;
  return {
    sheet: name,
    data: [
      ...(headed ? [heads.map((head) => headCell(head))] : []),
      ...rows.map((row) => row.map((cell) => writtenCell(cell, language))),
    ],
    columns: widthsOf([heads, ...rows]).map((width) => ({ width })),
    ...(headed ? { stickyRowsCount: 1, stickyColumnsCount: 1 } : {}),
    orientation: 'landscape',
  };
}

const headCell = (text: string): Cell => ({ ...textCell(text), fontWeight: 'bold' });

/** The format keeps a text from becoming a formula even when somebody edits the cell. */
const textCell = (text: string) => ({ value: text.slice(0, LONGEST_TEXT), type: String, format: '@' });

function writtenCell(cell: SheetCell, language: Language): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if ('heading' in cell) return cell.heading === '' ? null : headCell(cell.heading);
  if ('number' in cell) return { value: cell.number, type: Number, format: numberFormat(cell) };
  if ('ratio' in cell) return { value: cell.ratio, type: Number, format: RATIO_FORMAT };
  const day = new Date(Date.UTC(yearOf(cell.month), monthOfYear(cell.month) - 1, 1));
  return { value: day, type: Date, format: MONTH_FORMATS[language] };
}

function numberFormat({ decimals, signed }: { readonly decimals: number; readonly signed: boolean }): string {
  const plain = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return signed ? `+${plain};-${plain};${plain}` : plain;
}

/** As wide as the longest cell, within bounds. */
function widthsOf(rows: readonly (readonly SheetCell[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((so, row) => Math.max(so, lengthOf(row[column] ?? null)), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  if ('heading' in cell) return cell.heading.length;
  // With marks and sign.
  return 'number' in cell ? cell.number.toFixed(cell.decimals).length + 4 : NARROWEST;
}
