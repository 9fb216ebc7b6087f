import { tokens } from '@fluentui/react-components';
import type { SeriesPoint } from '../../../src/contracts/tracking/goal';
import { useSession } from '../service/session';
import { Legend, LegendLine } from '../chart/legend';
import { FORECAST, SpreadSign } from './forecast-zone';
import { FrozenMark, NoDataMark, PointMark } from './marks';
import { GREEN_EDGE, RED_EDGE } from './tolerance-zone';

export interface CourseLegendProps {
  readonly series: readonly SeriesPoint[];
  /** Whether a forecast is drawn. */
  readonly foreseen: boolean;
}

export function CourseLegend({ series, foreseen }: CourseLegendProps) {
  const { text } = useSession();
  const words = text.goal;
  const figures = series.flatMap(({ reading, light }) =>
    reading?.value == null ? [] : [{ reading, light }],
  );
  const bounded = series.some(({ bounds }) => bounds !== null);
  const lights = (['green', 'amber', 'red'] as const).map((light) => ({
    sign: <PointMark x={7} y={7} light={light} hollow={false} />,
    name: text.lights[light],
    shown: figures.some((figure) => figure.light === light),
  }));
  return (
    <Legend
      entries={[
        {
          sign: <LegendLine stroke={tokens.colorCompoundBrandStroke} width={2} />,
          name: words.value,
          shown: figures.length > 0,
        },
        {
          sign: <LegendLine stroke={tokens.colorNeutralStrokeAccessible} width={1.5} dashes="5 4" />,
          name: series.some(({ plan }) => plan.type === 'range') ? words.chart.band : words.plan,
          shown: series.some(({ plan }) => plan.type !== 'none'),
        },
        { sign: <LegendLine {...FORECAST} />, name: text.chart.forecast.line, shown: foreseen },
        { sign: <SpreadSign />, name: text.chart.forecast.spread, shown: foreseen },
        { sign: <LegendLine {...GREEN_EDGE} />, name: words.chart.greenEdge, shown: bounded },
        { sign: <LegendLine {...RED_EDGE} />, name: words.chart.redEdge, shown: bounded },
        ...lights,
        {
          sign: <PointMark x={7} y={7} light="none" hollow />,
          name: words.chart.open,
          shown: figures.some(({ reading }) => reading.state !== 'final'),
        },
        {
          sign: <NoDataMark x={7} y={7} />,
          name: words.chart.noData,
          shown: series.some(({ reading }) => reading?.value === null),
        },
        {
          sign: <FrozenMark x={7} y={7} to={null} />,
          name: words.chart.frozen,
          shown: series.some(({ frozen }) => frozen?.value != null),
        },
      ]}
    />
  );
}
