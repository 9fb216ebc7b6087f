import { type Direction, orientation } from '../indicator';
import type { SignalSide } from './signals';

/** What a signal means by the indicator's direction. */
export type SignalMeaning = 'improvement' | 'concern' | 'neutral';

export function meaningOf(side: SignalSide, direction: Direction): SignalMeaning {
  const good = orientation(direction);
  if (good === 0) return 'neutral';
  return (side === 'high') === (good === 1) ? 'improvement' : 'concern';
}
