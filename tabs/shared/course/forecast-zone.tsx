import { tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Month } from '../../../src/domain/shared/month';
import type { Scales } from '../chart/scales';
import type { ForecastPart } from './course-months';

export const FORECAST = { stroke: tokens.colorCompoundBrandStroke, width: 2, dashes: '3 3' };

export interface ForecastZoneProps {
  readonly forecast: ForecastPart;
  /** As they are drawn. */
  readonly months: readonly Month[];
  readonly scales: Scales;
}

/** What is expected if it goes on as before, as a line from the latest figure on, and how far that may be wrong. */
export function ForecastZone({ forecast: { from, months: ahead }, months, scales }: ForecastZoneProps) {
  const hatch = useId();
  const place = (month: Month, value: number): string =>
    `${scales.x(months.indexOf(month))} ${scales.y(value)}`;
  const way = (name: 'expected' | 'low' | 'high'): string[] => [
    place(from.month, from.value),
    ...ahead.map((point) => place(point.month, point[name])),
  ];
  return (
    <g data-zone="forecast">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <path d={`M${[...way('high'), ...way('low').reverse()].join('L')}Z`} fill={`url(#${hatch})`} />
      <path
        d={`M${way('expected').join('L')}`}
        fill="none"
        stroke={FORECAST.stroke}
        strokeWidth={FORECAST.width}
        strokeDasharray={FORECAST.dashes}
      />
    </g>
  );
}

/** Lines at a slant, which stay visible without colour and in high contrast. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={tokens.colorNeutralBackground4} opacity="0.6" />
      <line y2="6" stroke={tokens.colorNeutralForeground3} strokeWidth="1.2" />
    </pattern>
  );
}

/** Of the spread, on the field of the legend. */
export function SpreadSign() {
  const hatch = useId();
  return (
    <>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect width="18" height="14" fill={`url(#${hatch})`} />
    </>
  );
}
