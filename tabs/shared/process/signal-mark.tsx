import type { ProcessChart } from '../../../src/contracts/tracking/judgement';
import { SIGN_COLOURS } from '../judgement/colours';
import { SIGNAL_OUTLINES } from '../judgement/variation-icon';

type Meaning = NonNullable<ProcessChart['points'][number]['signal']>['meaning'];

const SIGNAL_COLOURS: Record<Meaning, string> = {
  improvement: SIGN_COLOURS.good,
  concern: SIGN_COLOURS.bad,
  neutral: SIGN_COLOURS.notable,
};

export interface SignalMarkProps {
  readonly x: number;
  readonly y: number;
  /** Null for a usual figure, which stays small. */
  readonly meaning: Meaning | null;
}

/** A usual figure is a dot; a signal has the outline of its meaning, as the sign beside the words has. */
export function SignalMark({ x, y, meaning }: SignalMarkProps) {
  if (meaning === null) return <circle data-signal="none" cx={x} cy={y} r="3" fill={SIGN_COLOURS.plain} />;
  return (
    <path
      data-signal={meaning}
      d={SIGNAL_OUTLINES[meaning]}
      transform={`translate(${x} ${y}) scale(1.2)`}
      fill={SIGNAL_COLOURS[meaning]}
    />
  );
}
