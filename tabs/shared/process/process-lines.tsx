import { tokens } from '@fluentui/react-components';
import type { ProcessChart } from '../../../src/contracts/tracking/judgement';
import { reachableLimits } from '../../../src/domain/tracking/xmr/series-range';
import { monthsLine } from '../chart/months-line';
import type { Scales } from '../chart/scales';
import { SignalMark } from './signal-mark';
import type { PlacedStretch } from './stretch-range';

export const MEAN = { stroke: tokens.colorNeutralForeground2, width: 1.4 };
export const LIMIT = { stroke: tokens.colorNeutralForeground3, width: 1.4, dashes: '6 3' };
export const NEAR_LIMIT = { stroke: tokens.colorNeutralForeground3, width: 1, dashes: '1 4' };
export const BASE = { stroke: tokens.colorNeutralForeground2, width: 5 };
export const TARGET = { stroke: tokens.colorCompoundBrandStroke, width: 1.6, dashes: '10 3 2 3' };

interface LineStyle {
  readonly stroke: string;
  readonly width: number;
  readonly dashes?: string;
}

export interface StretchLinesProps {
  readonly stretch: PlacedStretch;
  /** Whether near limits are drawn: they only help where a signal comes from them. */
  readonly near: boolean;
  readonly scales: Scales;
}

/** Mean and limits, as far as they hold and as a figure can reach. */
export function StretchLines({ stretch, near, scales }: StretchLinesProps) {
  const { limits, first, last } = stretch;
  if (limits === null) return null;
  const reached = reachableLimits(limits);
  const { left, right } = scales.field;
  const from = Math.max(scales.x(first - 0.45), left);
  const to = Math.min(scales.x(last + 0.45), right);
  const level = (value: number, style: LineStyle) => (
    <path d={`M${from} ${scales.y(value)}H${to}`} {...strokeOf(style)} />
  );
  return (
    <g data-limits={limits.provisional ? 'provisional' : 'settled'}>
      {level(reached.mean, MEAN)}
      {level(reached.upper, LIMIT)}
      {level(reached.lower, LIMIT)}
      {near && level(reached.nearUpper, NEAR_LIMIT)}
      {near && level(reached.nearLower, NEAR_LIMIT)}
    </g>
  );
}

/** The months whose figures fix the limits: a bar at the foot of the picture. */
export function BaseMonths({
  stretch,
  scales,
}: {
  readonly stretch: PlacedStretch;
  readonly scales: Scales;
}) {
  if (stretch.base === null) return null;
  const { left, right, bottom } = scales.field;
  const from = Math.max(scales.x(stretch.base.first - 0.45), left);
  const to = Math.min(scales.x(stretch.base.last + 0.45), right);
  return <path data-base={stretch.from} d={`M${from} ${bottom - 3}H${to}`} {...strokeOf(BASE)} />;
}

const strokeOf = ({ stroke, width, dashes }: LineStyle) => ({
  stroke,
  strokeWidth: width,
  strokeDasharray: dashes,
});

/** Where limits begin anew: a line across with the number under which the reason is given below. */
export function Break({ stretch, scales }: { readonly stretch: PlacedStretch; readonly scales: Scales }) {
  if (stretch.anew === null) return null;
  const x = scales.x(stretch.first - 0.5);
  const { top, bottom } = scales.field;
  return (
    <g data-break={stretch.from}>
      <path d={`M${x} ${top + 8}V${bottom}`} stroke={tokens.colorNeutralStrokeAccessible} strokeWidth="1" />
      <circle
        cx={x}
        cy={top}
        r="8"
        fill={tokens.colorNeutralBackground1}
        stroke={tokens.colorNeutralStrokeAccessible}
      />
      <text
        x={x}
        y={top}
        dy="0.35em"
        textAnchor="middle"
        fontSize="11"
        fontWeight="600"
        fontFamily={tokens.fontFamilyBase}
        fill={tokens.colorNeutralForeground1}
      >
        {stretch.anew}
      </text>
    </g>
  );
}

interface PointsProps {
  readonly points: ProcessChart['points'];
  readonly scales: Scales;
}

/** What the plan asks of such a value, month by month; a corridor has two lines. */
export function TargetLines({ points, scales }: PointsProps) {
  const lines = [
    points.map(({ target }) => (target.type === 'value' ? target.value : null)),
    points.map(({ target }) => (target.type === 'range' ? target.low : null)),
    points.map(({ target }) => (target.type === 'range' ? target.high : null)),
  ];
  return lines.map((values, index) => (
    <path
      key={index}
      d={monthsLine(values, scales, 'steps')}
      fill="none"
      stroke={TARGET.stroke}
      strokeWidth={TARGET.width}
      strokeDasharray={TARGET.dashes}
    />
  ));
}

/** The course breaks where a month has no figure that can be compared. */
export function ProcessPoints({ points, scales }: PointsProps) {
  return (
    <>
      <path
        d={monthsLine(
          points.map(({ value }) => value),
          scales,
        )}
        fill="none"
        stroke={tokens.colorNeutralForeground3}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      {points.map(({ month, value, signal }, index) =>
        value === null ? null : (
          <SignalMark key={month} x={scales.x(index)} y={scales.y(value)} meaning={signal?.meaning ?? null} />
        ),
      )}
    </>
  );
}
