import { formatNumber, formatShortMonth } from '../../../src/domain/shared/format';
import { isMonth } from '../../../src/domain/shared/month';
import type { Cell, Row } from '../export/csv';
import { useSession } from '../service/session';
import { useTableStyles } from '../table/table';

export interface RowsTableProps {
  /** Names the table. */
  readonly caption: string;
  /** With their head as the first one, as a file would hold them. */
  readonly rows: readonly Row[];
  /** Places of the figures on screen. */
  readonly decimals: number;
}

/** The figures behind a drawing, newest month first; empty columns are left out. */
export function RowsTable({ caption, rows: [head = [], ...rows], decimals }: RowsTableProps) {
  const table = useTableStyles();
  const { language } = useSession();
  const columns = head.flatMap((name, at) =>
    rows.some((row) => (row[at] ?? '') !== '') ? [{ name: String(name), at }] : [],
  );
  const isNumber = (at: number): boolean => rows.some((row) => typeof row[at] === 'number');
  const written = (cell: Cell | undefined): string => {
    if (typeof cell === 'number') return formatNumber(cell, decimals, language);
    if (cell == null || cell === '') return '–';
    return isMonth(cell) ? formatShortMonth(cell, language) : cell;
  };
  return (
    <div className={table.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, at }) => (
              <th key={at} scope="col" className={isNumber(at) ? table.headNumber : table.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows].reverse().map((row) => (
            <tr key={String(row[0])}>
              {columns.map(({ at }, place) =>
                place === 0 ? (
                  <th key={at} scope="row" className={table.cellHead}>
                    {written(row[at])}
                  </th>
                ) : (
                  <td key={at} className={isNumber(at) ? table.cellNumber : table.cell}>
                    {written(row[at])}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
