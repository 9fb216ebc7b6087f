import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../src/contracts/administration/findings';
import { useSession } from '../../shared/service/session';
import { useTableStyles } from '../../shared/table/table';
import { findingInWords } from './finding-in-words';

const useStyles = makeStyles({
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  typed: { overflowWrap: 'anywhere' },
  row: { minWidth: '9rem', overflowWrap: 'anywhere' },
  todo: { minWidth: '14rem' },
});

export interface FindingsTableProps {
  readonly caption: string;
  readonly findings: readonly Finding[];
}

/** List, row, column, what stands there and what it should say, as people see them in SharePoint. */
export function FindingsTable({ caption, findings }: FindingsTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = useSession();
  const words = text.findings;
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
          {findings.map((finding) => (
            <tr key={keyOf(finding)}>
              <th scope="row" className={table.cellHead}>
                {finding.list}
              </th>
              <td className={table.cell}>
                <div className={styles.row}>
                  {finding.rowTitle !== '' && finding.rowTitle}
                  <span className={styles.about}>{aboutRow(finding, words.itemId)}</span>
                </div>
              </td>
              <td className={table.cell}>{finding.columnTitle}</td>
              <td className={table.cell}>
                <span className={styles.typed}>{finding.found ?? words.nothing}</span>
              </td>
              <td className={table.cell}>
                <div className={styles.todo}>{findingInWords(finding, words).join(' ')}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const aboutRow = ({ rowKey, itemId }: Finding, idOf: (id: string) => string): string =>
  [rowKey, itemId === '' ? '' : idOf(itemId)].filter((part) => part !== '').join(' · ');

const keyOf = ({ list, itemId, column, problem, found }: Finding): string =>
  [list, itemId, column, problem, found].join(' ');
