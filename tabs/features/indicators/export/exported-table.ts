import type { Row } from '../../../shared/export/csv';
import type { Sheet, SheetCell } from '../../../shared/export/xlsx';
import { type CellValue, cellValue, type CellWords } from '../columns/cell-value';
import { type Column, isFigure } from '../columns/columns';
import type { DescribedRow } from '../columns/described-row';

/** What is on screen, for a file: the same rows in the same order under the same heads. */
export interface ExportedTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function exportedTable(
  rows: readonly DescribedRow[],
  columns: readonly Column[],
  words: CellWords,
): ExportedTable {
  const taken = withUnit(columns);
  return {
    heads: taken.map((column) => words.text.indicators.columns[column]),
    rows: rows.map(({ row }) => taken.map((column) => cellValue(row, column, words))),
  };
}

/** On screen figures carry their unit; as plain numbers they need it beside them. */
function withUnit(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex((column) => isFigure(column) && column !== 'share');
  if (first === -1 || columns.includes('unit')) return columns;
  return [...columns.slice(0, first), 'unit', ...columns.slice(first)];
}

/** Rows of a CSV file with their head: months as `2026-10`, shares in percent. */
export const csvRows = ({ heads, rows }: ExportedTable): Row[] => [
  heads,
  ...rows.map((row) => row.map(csvCell)),
];

function csvCell(value: CellValue): string | number | null {
  switch (value.type) {
    case 'none':
      return null;
    case 'text':
      return value.text;
    case 'month':
      return value.month;
    case 'figure':
      return exact(value.value);
    case 'ratio':
      return Math.round(value.ratio * 10_000) / 100;
  }
}

export const sheetOf = ({ heads, rows }: ExportedTable, name: string): Sheet => ({
  name,
  heads,
  rows: rows.map((row) => row.map(sheetCell)),
});

function sheetCell(value: CellValue): SheetCell {
  switch (value.type) {
    case 'none':
      return null;
    case 'text':
      return value.text;
    case 'month':
      return { month: value.month };
    case 'figure':
      return { number: exact(value.value), decimals: value.decimals, signed: value.signed };
    case 'ratio':
      return { ratio: value.ratio };
  }
}

/** Without the remainders that subtracting leaves: `0.1`, not `0.09999999999999964`. */
const exact = (value: number): number => Number(value.toPrecision(12));
