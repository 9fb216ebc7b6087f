import { SIGN_COLOURS } from './colours';
import type { Signs } from '../../../src/domain/explanation/facts/signs';
import { Drawing } from './drawing';

const COLOURS: Record<Signs['assurance'], string> = {
  passes: SIGN_COLOURS.good,
  fails: SIGN_COLOURS.bad,
  'hit-or-miss': SIGN_COLOURS.plain,
  none: SIGN_COLOURS.plain,
};

/** The box is what the process usually does, the line what the plan asks: beyond it, short of it, or across it. */
export function AssuranceIcon({
  code,
  size,
}: {
  readonly code: Signs['assurance'];
  readonly size?: number | undefined;
}) {
  return (
    <Drawing sign={`assurance-${code}`} colour={COLOURS[code]} size={size}>
      {DRAWINGS[code]}
    </Drawing>
  );
}

const DRAWINGS = {
  passes: (
    <>
      <rect x="5" y="2.5" width="14" height="13" rx="2.5" />
      <path d="M8.8 9.2L11.2 11.5L15.4 6.6" strokeWidth="2" />
      <path d="M1.5 20.5H22.5" strokeWidth="2.2" />
    </>
  ),
  fails: (
    <>
      <path d="M1.5 3.5H22.5" strokeWidth="2.2" />
      <rect x="5" y="8.5" width="14" height="13" rx="2.5" />
      <path d="M9.6 12.6L14.4 17.4M14.4 12.6L9.6 17.4" strokeWidth="2" />
    </>
  ),
  'hit-or-miss': (
    <>
      <rect x="5" y="4" width="14" height="16" rx="2.5" />
      <path d="M1.5 12H22.5" strokeWidth="2.2" />
    </>
  ),
  none: (
    <>
      <rect x="5" y="4" width="14" height="16" rx="2.5" strokeDasharray="2.8 2.5" strokeLinecap="butt" />
      <path d="M9.5 12H14.5" />
    </>
  ),
} as const satisfies Record<Signs['assurance'], unknown>;
