import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useMemo, useState } from 'react';
import type { Month } from '../../../../src/domain/shared/month';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { useAfterFirstPaint } from '../../../shared/look/use-after-first-paint';
import { type Column, isPart } from '../columns/columns';
import type { DescribedRow } from '../columns/described-row';
import { EndOfRows } from './end-of-rows';
import { IndicatorCards } from './indicator-cards';
import { IndicatorTable } from './indicator-table';
import { SignSentence } from '../signs/sign-sentence';
import { SignTips } from '../signs/sign-tips';
import type { PickedInUse } from './use-picked';

/** Rows drawn at once; more come when the reader nears their end or asks for them. */
const PAGE = 20;

/** Rows of the very first paint: more than fit on a screen. */
const FIRST = 12;

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
});

export interface IndicatorRowsProps extends Omit<PickedInUse, 'clear'> {
  readonly workspaceId: string;
  readonly month: Month;
  /** All that pass the filter, in order. */
  readonly chosen: readonly DescribedRow[];
  /** What they were chosen and ordered by: another one begins at the first rows again. */
  readonly chosenBy: string;
  readonly columns: readonly Column[];
  readonly compact: boolean;
  readonly narrow: boolean;
  /** By id. */
  readonly areaNames: ReadonlyMap<string, string>;
}

/** The first of the rows, as a table or as cards, and a way to more of them; on paper all. */
export function IndicatorRows(props: IndicatorRowsProps) {
  const { workspaceId, month, chosen, chosenBy, narrow, picked, pick, ...shown } = props;
  const styles = useStyles();
  const { text } = useSession();
  const printing = usePrinting();
  const [drawn, setDrawn] = useState({ of: chosenBy, count: PAGE });
  const isPainted = useAfterFirstPaint();
  const count = !isPainted ? FIRST : drawn.of === chosenBy ? drawn.count : PAGE;
  const rows = useMemo(() => (printing ? chosen : chosen.slice(0, count)), [chosen, count, printing]);
  const left = chosen.length - rows.length;
  const words = text.indicators;
  const draw = (more: number): void => {
    setDrawn({ of: chosenBy, count: more });
  };
  const end = useMemo(
    () =>
      isPainted && left > 0 ? (
        <EndOfRows
          key={`${chosenBy} ${count}`}
          onNear={() => {
            // In slices: the reader is scrolling meanwhile.
            startTransition(() => {
              setDrawn({ of: chosenBy, count: count + PAGE });
            });
          }}
        />
      ) : null,
    [isPainted, left, chosenBy, count],
  );
  return (
    <div>
      {narrow ? (
        <>
          <IndicatorCards rows={rows} picked={picked} onPick={pick} />
          {end}
        </>
      ) : (
        <SignTips
          sentence={(indicatorId, part) => <SignSentence {...{ workspaceId, month, indicatorId, part }} />}
          perRow={shown.columns.filter(isPart).length}
        >
          <IndicatorTable {...shown} rows={rows} picked={picked} onPick={pick} end={end} />
        </SignTips>
      )}
      {left > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              draw(count + PAGE);
            }}
          >
            {words.more(Math.min(left, PAGE))}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              draw(Infinity);
            }}
          >
            {words.allOf(chosen.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
