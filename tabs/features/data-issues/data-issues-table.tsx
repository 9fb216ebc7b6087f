import { makeStyles, tokens } from '@fluentui/react-components';
import type { DataIssue } from '../../../src/contracts/administration/data-issues';
import { useSession } from '../../shared/service/session';
import { useTableStyles } from '../../shared/table/table';
import { issueInWords } from './issue-in-words';

const useStyles = makeStyles({
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  typed: { overflowWrap: 'anywhere' },
  row: { minWidth: '9rem', overflowWrap: 'anywhere' },
  todo: { minWidth: '14rem' },
});

export interface DataIssuesTableProps {
  readonly caption: string;
  readonly dataIssues: readonly DataIssue[];
}

/** List, row, column, what stands there and what it should say, as people see them in SharePoint. */
export function DataIssuesTable({ caption, dataIssues }: DataIssuesTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = useSession();
  const words = text.dataIssues;
  const heads = [words.list, words.item, words.column, words.found, words.problem];
  return (
    <div className={table.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={table.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dataIssues.map((issue) => (
            <tr key={keyOf(issue)}>
              <th scope="row" className={table.cellHead}>
                {issue.list}
              </th>
              <td className={table.cell}>
                <div className={styles.row}>
                  {issue.rowTitle !== '' && issue.rowTitle}
                  <span className={styles.about}>{aboutRow(issue, words.itemId)}</span>
                </div>
              </td>
              <td className={table.cell}>{issue.columnTitle}</td>
              <td className={table.cell}>
                <span className={styles.typed}>{issue.found ?? words.nothing}</span>
              </td>
              <td className={table.cell}>
                <div className={styles.todo}>{issueInWords(issue, words).join(' ')}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const aboutRow = ({ rowKey, itemId }: DataIssue, idOf: (id: string) => string): string =>
  [rowKey, itemId === '' ? '' : idOf(itemId)].filter((part) => part !== '').join(' · ');

const keyOf = ({ list, itemId, column, problem, found }: DataIssue): string =>
  [list, itemId, column, problem, found].join(' ');
