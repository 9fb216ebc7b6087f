import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import { formatMonth } from '../../../../src/domain/shared/format';
import { useAddress } from '../../../shared/address/address';
import { useCardStyles } from '../../../shared/table/card';
import { ChartFrame } from '../../../shared/chart/chart-frame';
import { useSession } from '../../../shared/service/session';
import { AreaDrawings } from './area-drawings';
import { type AreaFigures, areaFigures } from './area-figures';
import { areaInWords, wholeInWords } from './area-in-words';
import { areaRows } from './area-rows';
import { AreaTable } from './area-table';
import type { Compared } from '../compared/compared';
import { ComparedHead, comparedHeadingId } from '../compared/compared-head';
import { comparedAnchor, useChartOf } from '../compared/use-chart-of';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({
  // Longer than what a page has left below its title; map and bars stay whole.
  card: { breakInside: 'auto' },
  chosen: { paddingTop: tokens.spacingVerticalS },
});

export interface AreaSectionProps {
  readonly answer: ComparisonView;
  readonly whole: Compared;
  readonly parts: readonly Compared[];
}

/** An indicator by area. */
export function AreaSection({ answer, whole, parts }: AreaSectionProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const areas = useMemo(() => areaFigures(whole, parts, answer.areas), [whole, parts, answer.areas]);
  return (
    <article
      id={comparedAnchor(whole.indicator.id)}
      className={mergeClasses(card.card, styles.card)}
      aria-labelledby={comparedHeadingId(whole.indicator.id)}
    >
      <ComparedHead compared={whole} />
      {areas === null ? (
        <p className={card.quiet}>{text.compare.area.noFigures}</p>
      ) : (
        <Figures answer={answer} whole={whole} areas={areas} />
      )}
    </article>
  );
}

interface FiguresProps {
  readonly answer: ComparisonView;
  readonly whole: Compared;
  readonly areas: AreaFigures;
}

function Figures({ answer, whole, areas }: FiguresProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const address = useAddress();
  const chartOf = useChartOf(answer);
  const words = text.compare.area;
  const { indicator } = whole;
  const place = address.get(NAMES.comparison.place);
  const selected = areas.figures.find(({ name }) => name === place) ?? null;
  return (
    <>
      <p className={card.text}>
        {[words.asOf(formatMonth(areas.month, language)), wholeInWords(areas, indicator, session)].join(
          ' · ',
        )}
      </p>
      <ChartFrame
        chart={chartOf({
          compared: whole,
          title: words.title(indicator.name),
          month: areas.month,
          rows: () => areaRows(areas, indicator, session),
        })}
        drawing={
          <>
            <AreaDrawings
              whole={whole}
              areas={areas}
              selected={selected}
              onSelect={(figure) => {
                address.set({ [NAMES.comparison.place]: figure?.name ?? null });
              }}
            />
            <p
              className={mergeClasses(card.text, styles.chosen)}
              aria-hidden={selected === null ? undefined : true}
              data-paper={selected === null ? 'none' : undefined}
            >
              {selected === null ? words.hint : areaInWords(selected, indicator, session)}
            </p>
          </>
        }
        table={<AreaTable whole={whole} areas={areas} />}
      >
        {areas.figures.some(({ point }) => point?.withheld != null) && (
          <p className={card.quiet}>{text.withheld.hint}</p>
        )}
      </ChartFrame>
    </>
  );
}
