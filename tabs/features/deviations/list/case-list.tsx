import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../../../src/domain/shared/day';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { CaseCard } from '../board/case-card';
import { COLUMNS } from './case-order';
import { CaseRow } from './case-row';
import { ColumnHead } from './column-head';
import type { DescribedCase } from '../described-case';

/** Cases drawn at once; more come when they are asked for. */
const PAGE = 100;

const useStyles = makeStyles({
  scroll: { maxHeight: 'calc(100vh - 6rem)', '@media print': { maxHeight: 'none' } },
  cards: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  more: { paddingTop: tokens.spacingVerticalM },
});

export interface CaseListProps {
  /** All that pass the filter, in order. */
  readonly cases: readonly DescribedCase[];
  readonly today: Day;
  readonly narrow: boolean;
  readonly query: string;
}

/** One row a case, every column ordered by its head; cards where a table has no room. */
export function CaseList({ cases, today, narrow, query }: CaseListProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [count, setCount] = useState(PAGE);
  const shown = cases.slice(0, usePrinting() ? Infinity : count);
  const left = cases.length - shown.length;
  const words = text.deviations;
  return (
    <div>
      {narrow ? (
        <ul className={styles.cards}>
          {shown.map(({ summary }) => (
            <CaseCard key={summary.id} summary={summary} today={today} heading="h2" namesStep query={query} />
          ))}
        </ul>
      ) : (
        <div
          className={mergeClasses(table.scroll, styles.scroll)}
          role="region"
          aria-label={words.caption}
          tabIndex={0}
        >
          <table className={table.table}>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <ColumnHead key={column} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ summary }) => (
                <CaseRow key={summary.id} summary={summary} today={today} query={query} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              setCount(count + PAGE);
            }}
          >
            {words.more(Math.min(left, PAGE))}
          </Button>
        </div>
      )}
    </div>
  );
}
