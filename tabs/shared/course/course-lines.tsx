import { tokens } from '@fluentui/react-components';
import type { SeriesPoint } from '../../../src/contracts/tracking/goal';
import { monthsArea, monthsLine } from '../chart/months-line';
import type { Scales } from '../chart/scales';
import { FrozenMark, NoDataMark, PointMark } from './marks';

interface LinesProps {
  readonly series: readonly SeriesPoint[];
  readonly scales: Scales;
}

interface PlanLinesProps {
  /** One for each month drawn. */
  readonly plans: readonly SeriesPoint['plan'][];
  readonly scales: Scales;
}

/** A dashed line, or a band between two dashed lines where the plan is a range. */
export function PlanLines({ plans, scales }: PlanLinesProps) {
  const ranges = plans.map((plan) => (plan.type === 'range' ? plan : null));
  const edges = [
    plans.map((plan) => (plan.type === 'value' ? plan.value : null)),
    ranges.map((range) => range?.low ?? null),
    ranges.map((range) => range?.high ?? null),
  ];
  return (
    <>
      <path
        d={monthsArea(
          ranges.map((range) => range && { from: range.low, to: range.high }),
          scales,
        )}
        fill={tokens.colorNeutralBackground4}
      />
      {edges.map((edge, index) => (
        <path
          key={index}
          d={monthsLine(edge, scales)}
          fill="none"
          stroke={tokens.colorNeutralStrokeAccessible}
          strokeWidth="1.5"
          strokeDasharray="5 4"
        />
      ))}
    </>
  );
}

/** The line breaks where a month has no figure: nothing is drawn that was not reported. */
export function ActualLine({ series, scales }: LinesProps) {
  return (
    <path
      d={monthsLine(
        series.map(({ reading }) => reading?.value ?? null),
        scales,
      )}
      fill="none"
      stroke={tokens.colorCompoundBrandStroke}
      strokeWidth="2"
      strokeLinejoin="round"
    />
  );
}

/** A point has the outline of its light; it is hollow while provisional or estimated. */
export function Points({ series, scales }: LinesProps) {
  return series.map((point, index) => {
    const { reading, light, month, frozen } = point;
    const x = scales.x(index);
    return (
      <g key={month}>
        {frozen?.value != null && (
          <FrozenMark
            x={x}
            y={scales.y(frozen.value)}
            to={reading?.value == null ? null : scales.y(reading.value)}
          />
        )}
        {reading !== null &&
          (reading.value === null ? (
            <NoDataMark x={x} y={scales.field.bottom - 5} />
          ) : (
            <PointMark x={x} y={scales.y(reading.value)} light={light} hollow={reading.state !== 'final'} />
          ))}
      </g>
    );
  });
}
