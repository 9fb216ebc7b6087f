import { tokens } from '@fluentui/react-components';
import type { Language } from '../../../src/domain/shared/language';
import { useSession } from '../service/session';
import type { Scales } from './scales';

export function Axes({ scales }: { readonly scales: Scales }) {
  const { language } = useSession();
  const { left, right, bottom } = scales.field;
  return (
    <g
      fill={tokens.colorNeutralForeground2}
      fontSize="12"
      fontFamily={tokens.fontFamilyBase}
      aria-hidden="true"
    >
      {scales.valueTicks.map(({ at, label }) => (
        <g key={at}>
          {/* Faint in high contrast too, where every stroke is white: the grid must not pass for a limit. */}
          <line x1={left} x2={right} y1={at} y2={at} stroke={tokens.colorNeutralStroke1} opacity="0.45" />
          <text x={left - 8} y={at} dy="0.32em" textAnchor="end">
            {label}
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
