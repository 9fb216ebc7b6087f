import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTableStyles } from '../../../shared/table/table';

const useStyles = makeStyles({
  // Names are long and columns few: better two lines than a table that scrolls sideways.
  wrapping: { whiteSpace: 'normal', overflowWrap: 'break-word', hyphens: 'auto' },
});

export interface NameTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** As many cells as heads; the first one names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** A small table of nothing but names. */
export function NameTable({ caption, heads, rows }: NameTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <div className={table.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((name) => (
              <th key={name} scope="col" className={mergeClasses(table.head, styles.wrapping)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(table.cell, styles.wrapping)}>
                {first}
              </th>
              {others.map((name, index) => (
                <td key={heads[index + 1]} className={mergeClasses(table.cell, styles.wrapping)}>
                  {name}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
