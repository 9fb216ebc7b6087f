import type { Tolerance } from '../tracking/tolerance';
import type { Trigger, DeviationRule } from './deviation';

/** Nobody is alarmed by too much of a good thing, and a missing report concerns the unit, not the leadership. */
const SILENT: readonly DeviationRule[] = ['over-achievement', 'report-missing'];

export const alarms = ({ rules }: Trigger): boolean => rules.some((rule) => !SILENT.includes(rule));

/** 0.3 − 0.2 falls short of 0.1 by the last bits of a double. */
const ROUNDING = 1e-9;

/**
 * Whether the leadership has to hear of it again: it alarms now and did not before, it turned red, or it is off by at
 * least one more red tolerance. Smaller movements raise no second alarm.
 *
 * @param told what they were last told
 */
export function isWorse(tolerance: Tolerance, told: Trigger, now: Trigger): boolean {
  if (!alarms(now)) return false;
  if (!alarms(told)) return true;
  if (now.light !== 'red' || now.figure === null) return false;
  if (told.light !== 'red' || told.figure === null) return true;
  const byRatio = tolerance.in === 'percent' && now.figure.relative !== null && told.figure.relative !== null;
  const step = byRatio
    ? told.figure.relative - now.figure.relative
    : told.figure.deviation - now.figure.deviation;
  return step >= tolerance.red * (1 - ROUNDING);
}
