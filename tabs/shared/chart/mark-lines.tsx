import { tokens } from '@fluentui/react-components';
import { groupBy } from '../../../src/domain/shared/group-by';
import type { Month } from '../../../src/domain/shared/month';
import type { ChartMark } from './mark';
import type { Scales } from './scales';

/** Of a mark's circle, in pixels. */
const RADIUS = 8;

export interface MarkLinesProps {
  readonly marks: readonly ChartMark[];
  /** As they are drawn; marks of other months are left out. */
  readonly months: readonly Month[];
  readonly scales: Scales;
}

/** A line through the month of each mark, with its letter on top; those of one month stand below each other. */
export function MarkLines({ marks, months, scales }: MarkLinesProps) {
  const { top, bottom } = scales.field;
  return [...groupBy(marks, ({ month }) => month)].map(([month, within]) => {
    const index = months.indexOf(month);
    if (index < 0) return null;
    const x = scales.x(index);
    return (
      <g key={month} data-mark={month}>
        <line
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
          stroke={tokens.colorNeutralForeground2}
          strokeDasharray="3 3"
        />
        {within.map(({ sign }, place) => (
          <g key={sign} transform={`translate(${x} ${top + place * (2 * RADIUS + 2)})`}>
            <circle
              r={RADIUS}
              fill={tokens.colorNeutralBackground1}
              stroke={tokens.colorNeutralForeground2}
              strokeWidth="1.4"
            />
            <text
              dy="0.34em"
              textAnchor="middle"
              fontSize="11"
              fontWeight="600"
              fontFamily={tokens.fontFamilyBase}
              fill={tokens.colorNeutralForeground1}
            >
              {sign}
            </text>
          </g>
        ))}
      </g>
    );
  });
}
