import { tokens } from '@fluentui/react-components';
import type { Light } from '../../../src/domain/tracking/light';
import { COLOURS, OUTLINES } from './light-shape';

/** What is drawn inside the outline. */
const GLYPHS: Record<Light, string> = {
  green: 'M4.8 8.2L7.1 10.5L11.3 5.8',
  amber: 'M8 6V9.8M8 11.6V12.2',
  red: 'M6 6L10 10M10 6L6 10',
  none: 'M5.4 8H10.6',
  stale: 'M8 4.6V8.2L10.4 9.8',
};

const HOLLOW: readonly Light[] = ['none', 'stale'];

/** Without a name of its own: the word stands beside it. */
export function LightIcon({ light, size = 16 }: { readonly light: Light; readonly size?: number }) {
  const hollow = HOLLOW.includes(light);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-light={light}
    >
      <path
        d={OUTLINES[light]}
        fill={hollow ? 'none' : COLOURS[light]}
        stroke={hollow ? COLOURS[light] : 'none'}
        strokeWidth="1.6"
        {...(light === 'none' ? { strokeDasharray: '2.6 2.3' } : {})}
      />
      <path
        d={GLYPHS[light]}
        fill="none"
        stroke={hollow ? COLOURS[light] : tokens.colorNeutralBackground1}
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
