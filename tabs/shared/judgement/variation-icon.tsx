import type { VariationCode } from '../../../src/domain/explanation/facts/signs';
import type { SignalSide } from '../../../src/domain/tracking/xmr/signals';
import { SIGN_COLOURS } from './colours';
import { Drawing } from './drawing';

const COLOURS: Record<VariationCode, string> = {
  concern: SIGN_COLOURS.bad,
  improvement: SIGN_COLOURS.good,
  neutral: SIGN_COLOURS.notable,
  'common-cause': SIGN_COLOURS.plain,
  undetermined: SIGN_COLOURS.plain,
};

/** Marks of a signal, around 0 | 0; XmR charts draw the same ones. */
export const SIGNAL_OUTLINES = {
  improvement: 'M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z',
  concern: 'M0-5L5 0L0 5L-5 0Z',
  neutral: 'M-3.7-3.7H3.7V3.7H-3.7Z',
} as const;

export interface VariationIconProps {
  readonly code: VariationCode;
  /** On which side of the usual the signal lies; only drawn for signals. */
  readonly side: SignalSide;
  readonly size?: number | undefined;
}

/** A course between two limits; a signal leaves it upwards or downwards, with a mark that says what it means. */
export function VariationIcon({ code, side, size }: VariationIconProps) {
  const isSignal = code === 'concern' || code === 'improvement' || code === 'neutral';
  return (
    <Drawing
      sign={isSignal ? `variation-${code}-${side}` : `variation-${code}`}
      colour={COLOURS[code]}
      size={size}
    >
      {isSignal ? (
        <g {...(side === 'low' ? { transform: 'matrix(1 0 0 -1 0 24)' } : {})}>
          <path d="M1.5 10H12M1.5 21H22.5" strokeWidth="1.4" />
          <path d="M2 16.5L6 13.6L10 17.4L13.6 13.2L16 9.4" />
          <path d={SIGNAL_OUTLINES[code]} transform="translate(18 5.6)" fill="currentColor" stroke="none" />
        </g>
      ) : (
        <>
          <path
            d="M1.5 5H22.5M1.5 19H22.5"
            strokeWidth="1.4"
            {...(code === 'undetermined' ? { strokeDasharray: '2.6 2.6', strokeLinecap: 'butt' } : {})}
          />
          {code === 'common-cause' ? (
            <path d="M2 13.2L6 9.6L10 14.6L14 9.4L18 14.4L22 11" />
          ) : (
            <path d="M9.9 10.2a2.2 2.2 0 1 1 3.5 1.8c-.9.6-1.3 1-1.3 1.8M12.1 16.3V16.4" />
          )}
        </>
      )}
    </Drawing>
  );
}
