import type { IndicatorView } from '../../../src/contracts/tracking/goal';
import type { ProcessChart } from '../../../src/contracts/tracking/judgement';
import { reachableLimits } from '../../../src/domain/tracking/xmr/series-range';
import { formatMonth } from '../../../src/domain/shared/format';
import { useSession } from '../service/session';
import { useCardStyles } from '../table/card';
import { ExploredDrawing } from '../chart/explored-drawing';
import type { ChartMark } from '../chart/mark';
import { ProcessLegend } from './process-legend';
import { BaseMonths, Break, ProcessPoints, StretchLines, TargetLines } from './process-lines';
import { pointInWords } from './process-words';
import { placeStretches, stretchAt } from './stretch-range';

export interface ProcessDrawingProps {
  readonly indicator: IndicatorView['indicator'];
  readonly process: ProcessChart;
  /** What the variation says, in a sentence. */
  readonly variation: string;
  readonly marks?: readonly ChartMark[];
}

/** The XmR chart: figures between the limits of their usual variation, with the signals among them. */
export function ProcessDrawing({ indicator, process, variation, marks }: ProcessDrawingProps) {
  const card = useCardStyles();
  const session = useSession();
  const { text, language } = session;
  const { points } = process;
  const first = points.at(0);
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return <p className={card.quiet}>{text.goal.chart.nothing}</p>;
  }
  const stretches = placeStretches(process);
  const near = points.some(({ signal }) => signal?.rule === 'near-limit');
  return (
    <div>
      <ExploredDrawing
        months={points.map(({ month }) => month)}
        values={[...points.flatMap(valuesOf), ...stretches.flatMap(levelsOf)]}
        summary={text.process.summary({
          name: indicator.name,
          from: formatMonth(first.month, language),
          to: formatMonth(last.month, language),
          variation,
        })}
        exploreLabel={text.process.explore(indicator.name)}
        marks={marks}
        said={(index) =>
          pointInWords(points[index] ?? last, { indicator, stretch: stretchAt(stretches, index) }, session)
        }
      >
        {(scales) => (
          <>
            {stretches.map((stretch) => (
              <g key={stretch.from}>
                <StretchLines stretch={stretch} near={near} scales={scales} />
                <BaseMonths stretch={stretch} scales={scales} />
                <Break stretch={stretch} scales={scales} />
              </g>
            ))}
            <TargetLines points={points} scales={scales} />
            <ProcessPoints points={points} scales={scales} />
          </>
        )}
      </ExploredDrawing>
      <ProcessLegend process={process} stretches={stretches} near={near} />
    </div>
  );
}

const valuesOf = ({ value, target }: ProcessChart['points'][number]): number[] => [
  ...(value === null ? [] : [value]),
  ...(target.type === 'value' ? [target.value] : target.type === 'range' ? [target.low, target.high] : []),
];

const levelsOf = ({ limits }: ProcessChart['stretches'][number]): number[] =>
  limits === null ? [] : [reachableLimits(limits).lower, reachableLimits(limits).upper];
