import { type Direction, orientation } from '../indicator';
import { roundingSlack } from '../rounding-slack';
import type { YearlyTarget } from './yearly-target';

/** How the yearly values stand to their target and move. */
export interface Course {
  /** Of a band the bound that is missed or nearer. */
  readonly target: number;
  /** +1 when a rise leads to the target, −1 when a fall does. */
  readonly sign: 1 | -1;
  readonly reached: boolean;
  readonly improving: boolean;
  readonly worsening: boolean;
}

/** Of the yearly values, in the unit. */
export interface Movement {
  readonly latest: number;
  /** From the first of them to the latest. */
  readonly total: number;
  /** Mean yearly change. */
  readonly yearly: number;
}

/**
 * Towards a value the indicator's direction says what is better; towards a band the side on which it was
 * left. Inside a band only a move that would leave it within a year is a worsening one.
 */
export function courseOf(target: YearlyTarget, direction: Direction, movement: Movement): Course {
  if (target.type === 'range') return towardsRange(target, movement);
  const sign = orientation(direction) === -1 ? -1 : 1;
  const slack = roundingSlack(target.value, movement.latest, movement.total);
  return {
    target: target.value,
    sign,
    reached: sign * (movement.latest - target.value) >= -slack,
    ...along(sign, movement),
  };
}

function towardsRange({ low, high }: { low: number; high: number }, movement: Movement): Course {
  const { latest, yearly } = movement;
  const slack = roundingSlack(low, high, latest, yearly);
  if (latest < low - slack) return { target: low, sign: 1, reached: false, ...along(1, movement) };
  if (latest > high + slack) return { target: high, sign: -1, reached: false, ...along(-1, movement) };
  const room = { below: latest - low, above: high - latest };
  const isLowNearer = room.below === room.above ? yearly < 0 : room.below < room.above;
  const next = latest + yearly;
  return {
    target: isLowNearer ? low : high,
    sign: isLowNearer ? 1 : -1,
    reached: true,
    improving: false,
    worsening: next < low - slack || next > high + slack,
  };
}

function along(sign: 1 | -1, { latest, total }: Movement): Pick<Course, 'improving' | 'worsening'> {
  const slack = roundingSlack(latest, total);
  return { improving: sign * total > slack, worsening: sign * total < -slack };
}
