import { tokens } from '@fluentui/react-components';
import type { SeriesPoint } from '../../../src/contracts/tracking/goal';
import { COLOURS, OUTLINES } from '../light/light-shape';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface PointMarkProps extends Place {
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

export function NoDataMark({ x, y }: Place) {
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

/** The figure a month was closed with: an open square, tied to what was corrected since. */
export function FrozenMark({ x, y, to }: Place & { readonly to: number | null }) {
  const half = 4;
  return (
    <g data-point="frozen" stroke={tokens.colorNeutralForeground2} strokeWidth="1.4" fill="none">
      {to !== null && <path d={`M${x} ${y}V${to}`} strokeDasharray="2 2" />}
      <path
        d={`M${x - half} ${y - half}H${x + half}V${y + half}H${x - half}Z`}
        fill={tokens.colorNeutralBackground1}
      />
    </g>
  );
}
