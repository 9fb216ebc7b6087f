import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Day } from '../../../../src/domain/shared/day';
import { useSession } from '../../../shared/service/session';
import { BoardColumn } from './board-column';
import { isForInformation, OPEN_STAGES } from '../case-standing';
import type { DescribedCase } from '../described-case';
import { ForInformation } from './for-information';

const useStyles = makeStyles({
  board: {
    display: 'flex',
    // What does not fit goes on in a second row: a step out of sight would be taken for empty.
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'stretch',
    '@media print': { display: 'block' },
  },
  stacked: { flexDirection: 'column', flexWrap: 'nowrap', rowGap: tokens.spacingVerticalM },
});

export interface CaseBoardProps {
  /** Open ones that pass the filter, the most urgent first. */
  readonly cases: readonly DescribedCase[];
  readonly today: Day;
  readonly narrow: boolean;
  readonly query: string;
}

/** Open cases by the step they wait for; those that wait for nobody apart, so that nobody thinks they do. */
export function CaseBoard({ cases, today, narrow, query }: CaseBoardProps) {
  const styles = useStyles();
  const { text } = useSession();
  const columns = useMemo(
    () =>
      OPEN_STAGES.map((stage) => ({
        stage,
        cases: cases.filter(({ summary }) => summary.demanded && summary.stage === stage),
      })),
    [cases],
  );
  const apart = useMemo(() => cases.filter(({ summary }) => isForInformation(summary)), [cases]);
  return (
    <>
      {cases.length > apart.length && (
        <div
          className={mergeClasses(styles.board, narrow && styles.stacked)}
          role="region"
          aria-label={text.deviations.board}
        >
          {columns.map((column) => (
            <BoardColumn
              key={column.stage}
              stage={column.stage}
              cases={column.cases}
              today={today}
              stacked={narrow}
              query={query}
            />
          ))}
        </div>
      )}
      <ForInformation cases={apart} today={today} query={query} />
    </>
  );
}
