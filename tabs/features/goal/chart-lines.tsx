import { tokens } from '@fluentui/react-components';
import { area, line } from 'd3-shape';
import type { SeriesPoint } from '../../../src/contracts/goal';
import { COLOURS, OUTLINES } from '../../shared/light-shape';
import type { Scales } from './chart-scales';

interface LinesProps {
  readonly series: readonly SeriesPoint[];
  readonly scales: Scales;
}

interface Placed<T> {
  readonly index: number;
  readonly value: T;
}

const each = <T,>(
  series: readonly SeriesPoint[],
  pick: (point: SeriesPoint) => T | null,
): Placed<T | null>[] => series.map((point, index) => ({ index, value: pick(point) }));

/** A dashed line, or a band between two dashed lines where the plan is a range. */
export function PlanLines({ series, scales }: LinesProps) {
  const values = each(series, ({ plan }) => (plan.type === 'value' ? plan.value : null));
  const ranges = each(series, ({ plan }) => (plan.type === 'range' ? plan : null));
  const draw = line<Placed<number | null>>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => scales.x(index))
    .y(({ value }) => scales.y(value ?? 0));
  const band = area<(typeof ranges)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => scales.x(index))
    .y0(({ value }) => scales.y(value?.low ?? 0))
    .y1(({ value }) => scales.y(value?.high ?? 0));
  const edges = [
    draw(values),
    draw(ranges.map(({ index, value }) => ({ index, value: value?.low ?? null }))),
    draw(ranges.map(({ index, value }) => ({ index, value: value?.high ?? null }))),
  ];
  return (
    <>
      <path d={band(ranges) ?? ''} fill={tokens.colorNeutralBackground4} />
      {edges.map((edge, index) => (
        <path
          key={index}
          d={edge ?? ''}
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
  const values = each(series, ({ reading }) => reading?.value ?? null);
  const draw = line<Placed<number | null>>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => scales.x(index))
    .y(({ value }) => scales.y(value ?? 0));
  return (
    <path
      d={draw(values) ?? ''}
      fill="none"
      stroke={tokens.colorCompoundBrandStroke}
      strokeWidth="2"
      strokeLinejoin="round"
    />
  );
}

/** A point has the outline of its light; it is hollow while provisional or estimated. */
export function Points({ series, scales, floor }: LinesProps & { readonly floor: number }) {
  return series.map((point, index) => {
    const { reading, light, month } = point;
    if (reading === null) return null;
    const x = scales.x(index);
    if (reading.value === null) return <NoDataMark key={month} x={x} y={floor} />;
    return (
      <PointMark
        key={month}
        x={x}
        y={scales.y(reading.value)}
        light={light}
        hollow={reading.state !== 'final'}
      />
    );
  });
}

interface PointMarkProps {
  readonly x: number;
  readonly y: number;
  readonly light: SeriesPoint['light'];
  readonly hollow: boolean;
}

/** Diameter in pixels; figures on plan stay small, so that the others are found at once. */
const sizeOf = (light: SeriesPoint['light']): number => (light === 'amber' || light === 'red' ? 11 : 7);

export function PointMark({ x, y, light, hollow }: PointMarkProps) {
  const size = sizeOf(light);
  return (
    <path
      data-point={light}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`}
      d={OUTLINES[light]}
      fill={hollow ? tokens.colorNeutralBackground1 : COLOURS[light]}
      stroke={COLOURS[light]}
      strokeWidth={(1.6 * 16) / size}
    />
  );
}

export function NoDataMark({ x, y }: { readonly x: number; readonly y: number }) {
  const arm = 3.5;
  return (
    <path
      data-point="no-data"
      d={`M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`}
      stroke={tokens.colorNeutralForeground3}
      strokeWidth="1.6"
    />
  );
}
