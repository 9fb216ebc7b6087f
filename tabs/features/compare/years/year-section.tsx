import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import { useCardStyles } from '../../../shared/table/card';
import { ChartFrame } from '../../../shared/chart/chart-frame';
import { useSession } from '../../../shared/service/session';
import { alignedYears, yearToDate } from './aligned-years';
import type { Compared } from '../compared/compared';
import { ComparedHead, comparedHeadingId } from '../compared/compared-head';
import { comparedAnchor, useChartOf } from '../compared/use-chart-of';
import { YearDrawing } from './year-drawing';
import { yearToDateInWords } from './year-in-words';
import { yearRows } from './year-rows';
import { YearTable } from './year-table';

const useStyles = makeStyles({ card: { breakInside: 'avoid' } });

export interface YearSectionProps {
  readonly answer: ComparisonView;
  readonly compared: Compared;
}

export function YearSection({ answer, compared }: YearSectionProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const session = useSession();
  const { text } = session;
  const chartOf = useChartOf(answer);
  const years = useMemo(() => alignedYears(compared), [compared]);
  const { indicator } = compared;
  const [now, before] = years;
  const toDate = now === undefined ? null : yearToDate(now, before, indicator.kind);
  const change =
    now === undefined || toDate === null
      ? text.compare.years.none
      : yearToDateInWords(toDate, now.year, indicator, session);
  return (
    <article
      id={comparedAnchor(indicator.id)}
      className={mergeClasses(card.card, styles.card)}
      aria-labelledby={comparedHeadingId(indicator.id)}
    >
      <ComparedHead compared={compared} />
      <p className={card.text}>{change}</p>
      <ChartFrame
        chart={chartOf({
          compared,
          title: text.compare.years.title(indicator.name),
          month: answer.month,
          rows: () => yearRows(years, indicator, session),
        })}
        drawing={<YearDrawing indicator={indicator} years={years} change={change} />}
        table={<YearTable indicator={indicator} years={years} />}
      />
      {compared.series.some(({ withheld }) => withheld !== null) && (
        <p className={card.quiet}>{text.withheld.hint}</p>
      )}
    </article>
  );
}
