import type { IndicatorView, SeriesPoint } from '../../../src/contracts/goal';
import { formatFigure, formatMonth } from '../../../src/domain/shared/format';
import { formatPlan } from '../figure';
import { useSession } from '../session';
import { useCardStyles } from '../card';
import { ExploredDrawing } from '../chart/explored-drawing';
import type { ChartMark } from '../chart/mark';
import { CourseLegend } from './course-legend';
import { ActualLine, PlanLines, Points } from './course-lines';
import { type ToleranceEdges, toleranceEdges } from './tolerance-edges';
import { ToleranceZone } from './tolerance-zone';

export interface CourseChartProps {
  readonly view: IndicatorView;
  readonly marks?: readonly ChartMark[];
}

/** Plan and actual over the months, with the tolerances around the plan. */
export function CourseChart({ view, marks }: CourseChartProps) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const { series, indicator } = view;
  const words = text.goal;
  const first = series.at(0);
  const last = series.at(-1);
  if (first === undefined || last === undefined) return <p className={card.quiet}>{words.chart.nothing}</p>;
  const tolerances = series.map((point) => toleranceEdges(point, indicator.direction));
  const latest = series.findLast(({ reading }) => reading !== null) ?? last;
  return (
    <div>
      <ExploredDrawing
        months={series.map(({ month }) => month)}
        values={[...series.flatMap(valuesOf), ...tolerances.flatMap(edgesOf)]}
        summary={words.chart.summary({
          name: indicator.name,
          from: formatMonth(first.month, language),
          to: formatMonth(last.month, language),
          latest: said(latest),
        })}
        exploreLabel={words.chart.explore(indicator.name)}
        said={(index) => said(series[index] ?? last)}
        marks={marks}
      >
        {(scales) => (
          <>
            <ToleranceZone tolerances={tolerances} scales={scales} />
            <PlanLines series={series} scales={scales} />
            <ActualLine series={series} scales={scales} />
            <Points series={series} scales={scales} />
          </>
        )}
      </ExploredDrawing>
      <CourseLegend series={series} />
    </div>
  );

  function said(point: SeriesPoint): string {
    const { month, plan, reading, light, frozen } = point;
    const parts = [`${words.plan} ${formatPlan(plan, words, { ...indicator, language })}`];
    if (reading === null) parts.unshift(words.notReported);
    else if (reading.value === null) parts.unshift(words.noData, reading.noDataReason ?? '');
    else {
      parts.unshift(`${words.value} ${formatFigure(reading.value, indicator, language)}`);
      parts.push(text.lights[light]);
      if (reading.state !== 'final') parts.push(words.readingStates[reading.state]);
    }
    if (frozen !== null) {
      parts.push(
        words.frozenAs(
          frozen.value === null ? words.withoutFigure : formatFigure(frozen.value, indicator, language),
        ),
      );
    }
    return `${formatMonth(month, language)}: ${parts.filter((part) => part !== '').join(', ')}`;
  }
}

const valuesOf = ({ plan, reading, frozen }: SeriesPoint): number[] => [
  ...(plan.type === 'value' ? [plan.value] : plan.type === 'range' ? [plan.low, plan.high] : []),
  ...(reading?.value == null ? [] : [reading.value]),
  ...(frozen?.value == null ? [] : [frozen.value]),
];

const edgesOf = ({ above, below }: ToleranceEdges): number[] =>
  [above, below].flatMap((edges) => (edges === null ? [] : [edges.green, edges.red]));
