import type { Month } from '../shared/month';
import { monthsBetween } from '../shared/month';
import { type Assessment, assess } from './assessment';
import { type Indicator, isExpected } from './indicator';
import type { Reading } from './reading';
import type { Tolerance } from './tolerance';

export const LIGHTS = ['green', 'amber', 'red', 'none', 'stale'] as const;

/** `none`: no data; `stale`: the figure expected by now was not reported. */
export type Light = (typeof LIGHTS)[number];

/**
 * Light of a judged deviation from plan.
 * Green A ≥ −tG; amber −tR ≤ A < −tG; red A < −tR, tolerances in per cent of |P|, or in the unit when P = 0 or asked so.
 */
export function lightOf(assessment: Assessment, tolerance: Tolerance): Light {
  if (assessment.type === 'none') return 'none';
  const { deviation, scale } = assessment;
  const unit = tolerance.in === 'percent' && scale !== null ? scale : 1;
  // Bounds are decimals (0.05 × 1.650); a reading exactly on the bound must not fall off by the last bit.
  const slack = Number.EPSILON * 8 * Math.max(Math.abs(deviation), unit);
  if (deviation >= -tolerance.green * unit - slack) return 'green';
  return deviation >= -tolerance.red * unit - slack ? 'amber' : 'red';
}

export interface Judgement {
  readonly light: Light;
  /** Month of the reading the light speaks of; null without a reading. */
  readonly month: Month | null;
  readonly reading: Reading | null;
  readonly assessment: Assessment;
}

/**
 * Judges an indicator as seen in `reportingMonth` from its readings.
 *
 * @param readings all readings of this indicator, in any order; later months than the reporting month are ignored
 * @param dueMonth latest month whose reports were due by now: an older reading turns stale only once the newer one
 *   is overdue, not on the day the month is opened
 */
export function judge(
  indicator: Indicator,
  readings: readonly Reading[],
  reportingMonth: Month,
  dueMonth: Month = reportingMonth,
): Judgement {
  let latest: Reading | null = null;
  for (const reading of readings) {
    if (reading.month <= reportingMonth && (latest === null || reading.month > latest.month))
      latest = reading;
  }
  if (latest === null) return { light: 'none', month: null, reading: null, assessment: { type: 'none' } };
  const assessment = assess(indicator, latest);
  const lag = monthsBetween(latest.month, dueMonth < reportingMonth ? dueMonth : reportingMonth);
  const overdue =
    lag > indicator.publicationLag &&
    isExpected(indicator, latest.month) &&
    isStillExpected(indicator, latest);
  const light = overdue ? 'stale' : lightOf(assessment, indicator.tolerance);
  return { light, month: latest.month, reading: latest, assessment };
}

const isStillExpected = (indicator: Indicator, latest: Reading): boolean =>
  indicator.to === null || latest.month < indicator.to;
