import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explain } from '../../../src/domain/explanation/explain';
import type { Part } from '../../shared/judgement/codes';
import { useSession } from '../../shared/session';
import type { DescribedRow } from './described-row';
import { IndicatorCards } from './indicator-cards';
import { IndicatorTable } from './indicator-table';
import { SignTips } from './sign-tips';

/** Rows drawn at once; more come when they are asked for. */
const PAGE = 100;

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
  },
});

export interface IndicatorRowsProps {
  /** All that pass the filter, in order. */
  readonly chosen: readonly DescribedRow[];
  readonly compact: boolean;
  readonly narrow: boolean;
  readonly query: string;
}

/** The first of the rows, as a table or as cards, and a way to more of them. */
export function IndicatorRows({ chosen, compact, narrow, query }: IndicatorRowsProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const [count, setCount] = useState(PAGE);
  const rows = useMemo(() => chosen.slice(0, count), [chosen, count]);
  const left = chosen.length - rows.length;
  const words = text.indicators;
  return (
    <div>
      {narrow ? (
        <IndicatorCards rows={rows} query={query} />
      ) : (
        <SignTips sentenceOf={sentenceOf}>
          <IndicatorTable rows={rows} compact={compact} query={query} />
        </SignTips>
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
          <Button
            appearance="subtle"
            onClick={() => {
              setCount(Infinity);
            }}
          >
            {words.allOf(chosen.length)}
          </Button>
        </div>
      )}
    </div>
  );

  function sentenceOf(rowId: string, part: Part): string {
    const found = rows.find(({ row }) => row.indicator.id === rowId)?.row;
    if (found === undefined) return '';
    return explain(found.judgement, found.indicator, language)[part];
  }
}
