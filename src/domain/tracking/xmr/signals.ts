import type { ComputedLimits } from './limits';
import { nearLimitPositions, nearOfThree } from './near-limit';
import { oneSided, type Run, trends } from './runs';
import { zonesOf } from './zones';

export const SIGNAL_RULES = ['outside-limit', 'trend', 'near-limit', 'one-side'] as const;

/**
 * In the order they are looked for: outside a limit; seven points strictly rising or falling; two of three between near
 * limit and limit on one side; seven on one side of the mean.
 */
export type SignalRule = (typeof SIGNAL_RULES)[number];

/** `high`: upwards, or above the mean. */
export type SignalSide = 'high' | 'low';

export interface Signal {
  readonly rule: SignalRule;
  readonly side: SignalSide;
}

/**
 * The signals of an XmR chart by the rules of NHS "Making Data Count".
 *
 * @param values of one stretch, month after month; null is a gap: it breaks runs and is no point
 * @returns for each value the first rule that it breaks; null for usual variation and gaps
 */
export function signalsOf(values: readonly (number | null)[], limits: ComputedLimits): (Signal | null)[] {
  const zones = zonesOf(values, limits);
  const signals = values.map((): Signal | null => null);
  // From the last rule to the first, so that the first one has the last word.
  for (const run of oneSided(zones)) mark(signals, 'one-side', run);
  for (const at of nearLimitPositions(zones))
    signals[at] = { rule: 'near-limit', side: sideOf(zones[at] ?? 0) };
  for (const run of trends(values)) mark(signals, 'trend', run);
  zones.forEach((zone, at) => {
    if (zone === 3 || zone === -3) signals[at] = { rule: 'outside-limit', side: sideOf(zone) };
  });
  return signals;
}

/**
 * Positions of the points that make the signal of the latest figure, oldest first.
 *
 * @param rule that the latest figure breaks
 */
export function pointsOfLatestSignal(
  values: readonly (number | null)[],
  limits: ComputedLimits,
  rule: SignalRule,
): number[] {
  const latest = values.findLastIndex((value) => value !== null);
  switch (rule) {
    case 'outside-limit':
      return [latest];
    case 'trend':
      return positionsOf(trends(values).at(-1));
    case 'near-limit':
      return nearOfThree(zonesOf(values, limits), latest);
    case 'one-side':
      return positionsOf(oneSided(zonesOf(values, limits)).at(-1));
  }
}

const sideOf = (direction: number): SignalSide => (direction > 0 ? 'high' : 'low');

function mark(signals: (Signal | null)[], rule: SignalRule, { from, to, direction }: Run): void {
  signals.fill({ rule, side: sideOf(direction) }, from, to + 1);
}

const positionsOf = (run: Run | undefined): number[] =>
  run === undefined ? [] : Array.from({ length: run.to - run.from + 1 }, (_, step) => run.from + step);
