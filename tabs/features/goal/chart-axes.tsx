import { tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { useSession } from '../../shared/session';
import type { Frame, Scales } from './chart-scales';

export function ChartAxes({ scales, frame }: { readonly scales: Scales; readonly frame: Frame }) {
  const { language } = useSession();
  const bottom = frame.height - frame.bottom;
  return (
    <g
      fill={tokens.colorNeutralForeground2}
      fontSize="12"
      fontFamily={tokens.fontFamilyBase}
      aria-hidden="true"
    >
      {scales.valueTicks.map(({ at, value }) => (
        <g key={value}>
          <line
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={at}
            y2={at}
            stroke={tokens.colorNeutralStroke2}
          />
          <text x={frame.left - 8} y={at} dy="0.32em" textAnchor="end">
            {formatNumber(value, scales.tickDecimals, language)}
          </text>
        </g>
      ))}
      {scales.monthTicks.map(({ at, month, withYear }) => (
        <g key={month}>
          <line x1={at} x2={at} y1={bottom} y2={bottom + 4} stroke={tokens.colorNeutralStrokeAccessible} />
          <text x={at} y={bottom + 17} textAnchor="middle">
            {shortMonth(month, language)}
          </text>
          {withYear && (
            <text x={at} y={bottom + 32} textAnchor="middle" fontWeight="600">
              {month.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** `Mär`, `Mar`: the axis has no room for more. */
function shortMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
    .format(new Date(`${month}-01T00:00:00Z`))
    .slice(0, 3);
}
