import type { Month } from '../../shared/month';
import type { Reading } from '../reading';
import { UNUSUAL_JUMP } from '../xmr/limits';

/** Fewer earlier steps than this say nothing about what is usual. */
const FEWEST_STEPS = 3;

/**
 * Whether a figure is further from the one before than steps of this indicator are, so that it may be mistyped and needs
 * a word: more than 3.267 mean steps, the limit of the range chart. False while too little is known.
 *
 * @param value in the indicator's unit
 */
export function isFarFromLast(value: number, readings: readonly Reading[], month: Month): boolean {
  const earlier = readings
    .filter((reading) => reading.month < month)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((reading) => (reading.value === null ? [] : [reading.value]));
  const steps = earlier.slice(1).map((figure, index) => Math.abs(figure - (earlier[index] ?? figure)));
  const last = earlier.at(-1);
  if (last === undefined || steps.length < FEWEST_STEPS) return false;
  const usual = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return Math.abs(value - last) > UNUSUAL_JUMP * usual;
}
