import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DeviationsView } from '../../../../src/contracts/tracking/case';
import { viewPath } from '../../../../src/contracts/tab-address';
import { LEVEL_OF_CAUSE } from '../../../../src/domain/deviation/case/cause';
import { CAUSE_WORDS, SIDE_WORDS } from '../../../../src/domain/deviation/case/words';
import { useAddress } from '../../../shared/address/address';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { addressOf, withoutFilter } from '../case-filter';
import { CauseBar } from './cause-bar';
import { sumOf } from './cause-sentences';
import { NAMES } from '../../../shared/address/names';
import { useLinkStyles } from '../../../shared/look/link';

const useStyles = makeStyles({
  bar: { verticalAlign: 'middle', width: '30%' },
  // The sentence above the table says it, too.
  level: { '@media (max-width: 48rem)': { display: 'none' } },
  total: { fontWeight: tokens.fontWeightSemibold },
});

const NUMBERS = ['open', 'overdue', 'ended', 'effective', 'ineffective'] as const;

/** Numbers by cause, each cause leading to its cases. */
export function CauseTable({ causes }: Pick<DeviationsView, 'causes'>) {
  const table = useTableStyles();
  const styles = useStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const words = text.deviations.statistics;
  const longest = Math.max(...causes.map(({ open, ended }) => open + ended));
  const casesOf = (cause: DeviationsView['causes'][number]['cause']): string =>
    address.to(viewPath.deviations(), {
      ...withoutFilter(),
      ...addressOf({ cause: cause ?? 'none', status: 'all' }, ''),
      [NAMES.deviations.way]: 'list',
    });
  return (
    <div className={table.scroll} role="region" aria-label={words.caption} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.stayingHead)}>
              {words.columns.cause}
            </th>
            <th scope="col" className={mergeClasses(table.head, styles.level)}>
              {words.columns.level}
            </th>
            <th scope="col" className={table.head}>
              {words.columns.share}
            </th>
            {NUMBERS.map((column) => (
              <th key={column} scope="col" className={table.headNumber}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {causes.map((count) => (
            <tr key={count.cause}>
              <th scope="row" className={mergeClasses(table.cellHead, table.staying)}>
                <Link href={casesOf(count.cause)} className={links.link}>
                  {count.cause === null ? text.deviations.noCause : CAUSE_WORDS[language][count.cause]}
                </Link>
              </th>
              <td className={mergeClasses(table.cell, styles.level)}>
                {count.cause === null ? '–' : SIDE_WORDS[language][LEVEL_OF_CAUSE[count.cause]]}
              </td>
              <td className={mergeClasses(table.cell, styles.bar)}>
                <CauseBar count={count} longest={longest} />
              </td>
              {NUMBERS.map((column) => (
                <td key={column} className={table.cellNumber}>
                  {count[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(table.cellHead, table.staying, styles.total)}>
              {words.total}
            </th>
            <td className={mergeClasses(table.cell, styles.level)} />
            <td className={table.cell} />
            {NUMBERS.map((column) => (
              <td key={column} className={mergeClasses(table.cellNumber, styles.total)}>
                {sumOf(causes, column)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
