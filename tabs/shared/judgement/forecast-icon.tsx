import type { OutlookCode } from '../../../src/domain/explanation/facts/signs';
import { SIGN_COLOURS } from './colours';
import { Drawing, NothingToSay } from './drawing';

/** As a weather report: a target that is met but moves away is sun behind a cloud, as one narrowly missed. */
export function ForecastIcon({
  code,
  size,
}: {
  readonly code: OutlookCode;
  readonly size?: number | undefined;
}) {
  const weather = code === 'reached-but-worsening' ? 'partly-cloudy' : code;
  const sunny = weather === 'sun' || weather === 'partly-cloudy';
  return (
    <Drawing
      sign={`forecast-${weather}`}
      colour={sunny ? SIGN_COLOURS.sun : code === 'storm' ? SIGN_COLOURS.bad : SIGN_COLOURS.plain}
      size={size}
    >
      {DRAWINGS[weather]}
    </Drawing>
  );
}

const DRAWINGS = {
  sun: (
    <>
      <circle cx="12" cy="12" r="4.6" fill="currentColor" stroke="none" />
      <path d="M12 1.8V4M12 20V22.2M1.8 12H4M20 12H22.2M4.8 4.8L6.3 6.3M17.7 17.7L19.2 19.2M19.2 4.8L17.7 6.3M6.3 17.7L4.8 19.2" />
    </>
  ),
  'partly-cloudy': (
    <>
      <path d="M5.6 12.6A4.3 4.3 0 1 1 13.4 8.9" fill="currentColor" stroke="none" />
      <path d="M9.4 1.6V3M2.2 8.6H3.6M4.2 3.4L5.3 4.5M14.6 3.4L13.5 4.5" />
      <g style={{ color: SIGN_COLOURS.plain }}>
        <path d="M8.4 21.2a3.9 3.9 0 0 1-.2-7.8A5.2 5.2 0 0 1 18.1 13a4.1 4.1 0 0 1-.3 8.2Z" />
      </g>
    </>
  ),
  cloud: <path d="M7.2 19.2a4.8 4.8 0 0 1-.3-9.6A6.3 6.3 0 0 1 18.6 9.3a5 5 0 0 1-.4 9.9Z" />,
  storm: (
    <>
      <g style={{ color: SIGN_COLOURS.plain }}>
        <path d="M8.2 15.4H7a4.5 4.5 0 0 1-.3-9A5.9 5.9 0 0 1 17.8 6a4.7 4.7 0 0 1-.4 9.4H16.6" />
      </g>
      <path d="M13.4 10.6L10 16H14.2L11.2 22.4" strokeWidth="2.2" />
    </>
  ),
  none: <NothingToSay />,
} as const satisfies Record<Exclude<OutlookCode, 'reached-but-worsening'>, unknown>;
