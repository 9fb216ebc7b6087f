import { type Indicator, orientation } from '../indicator';
import type { Plan } from '../trajectory';
import { compareFigures } from './last-bits';
import type { SignalSide } from './signals';

/** What a signal means: by the indicator's direction, or by the corridor where one is asked for. */
export type SignalMeaning = 'improvement' | 'concern' | 'neutral';

export interface Signalled {
  readonly value: number | null;
  /** What the plan asks of such a value. */
  readonly target: Plan;
  readonly indicator: Pick<Indicator, 'direction' | 'trajectory'>;
}

/** In a corridor no way is better; beside it, the way back is. Increments of a corridor have none to be held against. */
export function meaningOf(side: SignalSide, { value, target, indicator }: Signalled): SignalMeaning {
  if (target.type === 'range') {
    if (value === null) return 'neutral';
    if (compareFigures(value, target.high) > 0) return side === 'low' ? 'improvement' : 'concern';
    if (compareFigures(value, target.low) < 0) return side === 'high' ? 'improvement' : 'concern';
    return 'neutral';
  }
  const good = indicator.trajectory.type === 'band' ? 0 : orientation(indicator.direction);
  if (good === 0) return 'neutral';
  return (side === 'high') === (good === 1) ? 'improvement' : 'concern';
}
