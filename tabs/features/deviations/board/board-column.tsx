import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { Stage } from '../../../../src/domain/deviation/case/stage';
import { STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import type { Day } from '../../../../src/domain/shared/day';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { CaseCard } from './case-card';
import type { DescribedCase } from '../described-case';

/** Cards drawn at once; more come when they are asked for. */
const PAGE = 20;

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media print': { backgroundColor: 'transparent', paddingInline: 0 },
  },
  // Never narrower than its longest word: the columns go on in a second row before.
  wide: {
    flex: '1 1 13rem',
    minWidth: 'min-content',
    maxWidth: '24rem',
    '@media print': { maxWidth: 'none' },
  },
  slim: {
    flex: '0 0 auto',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    paddingInline: tokens.spacingHorizontalXS,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  upright: {
    writingMode: 'vertical-rl',
    columnGap: tokens.spacingVerticalM,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  summary: {
    margin: 0,
    breakAfter: 'avoid',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '@media print': {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: tokens.spacingHorizontalL,
    },
  },
});

export interface BoardColumnProps {
  readonly stage: Stage;
  readonly cases: readonly DescribedCase[];
  readonly today: Day;
  /** Stacked over the others instead of beside them. */
  readonly stacked: boolean;
  readonly query: string;
}

/** The cases at one step, the most urgent first. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { stage, cases, today, stacked, query } = props;
  const styles = useStyles();
  const { text, language } = useSession();
  const headId = useId();
  const [count, setCount] = useState(PAGE);
  const isPrinting = usePrinting();
  const words = text.deviations;
  const name = STAGE_WORDS[language][stage];
  const isEmpty = cases.length === 0;
  const isSlim = isEmpty && !stacked;
  const overdue = cases.filter(({ summary }) => summary.overdue).length;
  const left = cases.length - count;
  return (
    <section
      aria-labelledby={headId}
      className={mergeClasses(styles.column, !stacked && (isSlim ? styles.slim : styles.wide))}
    >
      <h2
        id={headId}
        aria-label={words.column(name, cases.length)}
        className={mergeClasses(styles.head, isSlim && styles.upright)}
      >
        <span>{name}</span>
        <span>{cases.length}</span>
      </h2>
      {overdue > 0 && (
        <p className={mergeClasses(styles.summary, styles.late)}>{words.overdueCount(overdue)}</p>
      )}
      {!isEmpty && (
        <ul className={styles.list}>
          {cases.slice(0, isPrinting ? Infinity : count).map(({ summary }) => (
            <CaseCard
              key={summary.id}
              summary={summary}
              today={today}
              heading="h3"
              namesStep={false}
              query={query}
            />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + PAGE);
          }}
        >
          {words.more(Math.min(left, PAGE))}
        </Button>
      )}
    </section>
  );
});
