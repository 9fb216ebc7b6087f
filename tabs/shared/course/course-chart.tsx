import type { IndicatorView, SeriesPoint } from '../../../src/contracts/tracking/goal';
import { formatMonth } from '../../../src/domain/shared/format';
import { useSession } from '../service/session';
import { useCardStyles } from '../table/card';
import { ExploredDrawing } from '../chart/explored-drawing';
import type { ChartMark } from '../chart/mark';
import { CourseLegend } from './course-legend';
import { ActualLine, PlanLines, Points } from './course-lines';
import { courseMonths, coursePlans, forecastPart } from './course-months';
import { forecastInShort, forecastInWords, monthInWords } from './course-words';
import { ForecastZone } from './forecast-zone';
import { type ToleranceEdges, toleranceEdges } from '../../../src/domain/tracking/tolerance-edges';
import { ToleranceZone } from './tolerance-zone';

export interface CourseChartProps {
  readonly view: IndicatorView;
  readonly marks?: readonly ChartMark[];
}

/** Plan and actual over the months, with the tolerances around the plan, and where it leads if it goes on like this. */
export function CourseChart({ view, marks }: CourseChartProps) {
  const card = useCardStyles();
  const session = useSession();
  const { text, language } = session;
  const { series, indicator } = view;
  const words = text.goal;
  const first = series.at(0);
  const last = series.at(-1);
  if (first === undefined || last === undefined) return <p className={card.quiet}>{words.chart.nothing}</p>;
  const months = courseMonths(view);
  const plans = coursePlans(view, months);
  const tolerances = series.map((point) => toleranceEdges(point, indicator.direction));
  const forecast = forecastPart(view);
  const foreseen = forecast?.months.at(-1);
  const latest = series.findLast(({ reading }) => reading !== null) ?? last;
  const summary = words.chart.summary({
    name: indicator.name,
    from: formatMonth(first.month, language),
    to: formatMonth(last.month, language),
    latest: monthInWords(latest, indicator, session),
  });
  const said = (index: number): string => {
    const point = series[index];
    if (point !== undefined) return monthInWords(point, indicator, session);
    const month = months[index] ?? last.month;
    const ahead = forecast?.months.find((known) => known.month === month);
    return ahead === undefined ? formatMonth(month, language) : forecastInWords(ahead, indicator, session);
  };
  return (
    <div>
      <ExploredDrawing
        months={months}
        values={[
          ...plans.flatMap(planValuesOf),
          ...series.flatMap(figuresOf),
          ...tolerances.flatMap(edgesOf),
          ...(forecast?.months ?? []).flatMap(({ expected, low, high }) => [expected, low, high]),
        ]}
        summary={
          foreseen === undefined ? summary : `${summary}. ${forecastInShort(foreseen, indicator, session)}`
        }
        exploreLabel={words.chart.explore(indicator.name)}
        said={said}
        start={series.length - 1}
        marks={marks}
      >
        {(scales) => (
          <>
            <ToleranceZone tolerances={tolerances} scales={scales} />
            {forecast !== null && <ForecastZone forecast={forecast} months={months} scales={scales} />}
            <PlanLines plans={plans} scales={scales} />
            <ActualLine series={series} scales={scales} />
            <Points series={series} scales={scales} />
          </>
        )}
      </ExploredDrawing>
      <CourseLegend series={series} foreseen={forecast !== null} />
    </div>
  );
}

const planValuesOf = (plan: SeriesPoint['plan']): number[] =>
  plan.type === 'value' ? [plan.value] : plan.type === 'range' ? [plan.low, plan.high] : [];

const figuresOf = ({ reading, frozen }: SeriesPoint): number[] => [
  ...(reading?.value == null ? [] : [reading.value]),
  ...(frozen?.value == null ? [] : [frozen.value]),
];

const edgesOf = ({ above, below }: ToleranceEdges): number[] =>
  [above, below].flatMap((edges) => (edges === null ? [] : [edges.green, edges.red]));
