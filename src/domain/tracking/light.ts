import type { Assessment } from './assessment';
import type { Tolerance } from './tolerance';

export const LIGHTS = ['green', 'amber', 'red', 'none', 'stale'] as const;

/** `none`: no data; `stale`: the figure expected by now was not reported. */
export type Light = (typeof LIGHTS)[number];

/** Tolerances of one month in the indicator's unit. */
export interface ToleranceBounds {
  readonly green: number;
  readonly red: number;
  /** Null when nobody needs to look at over-achievement. */
  readonly over: number | null;
}

type Judged = Extract<Assessment, { type: 'judged' }>;

/** Per cent of |P|, or the unit itself when asked so or P = 0. */
export function toleranceBounds({ scale }: Pick<Judged, 'scale'>, tolerance: Tolerance): ToleranceBounds {
  const unit = tolerance.in === 'percent' && scale !== null ? scale : 1;
  const { green, red, over } = tolerance;
  return { green: green * unit, red: red * unit, over: over === null ? null : over * unit };
}

/** Light of a judged deviation from plan: green A ≥ −tG; amber −tR ≤ A < −tG; red A < −tR. */
export function lightOf(assessment: Assessment, tolerance: Tolerance): Light {
  if (assessment.type === 'none') return 'none';
  const { deviation } = assessment;
  const { green, red } = toleranceBounds(assessment, tolerance);
  const slack = slackOf(assessment);
  if (deviation >= -green - slack) return 'green';
  return deviation >= -red - slack ? 'amber' : 'red';
}

/** Beyond the settable bound above plan. */
export function isOverAchieved(assessment: Assessment, tolerance: Tolerance): boolean {
  if (assessment.type === 'none') return false;
  const { over } = toleranceBounds(assessment, tolerance);
  return over !== null && assessment.deviation > over + slackOf(assessment);
}

/** Bounds are decimals (0.05 × 1.650); a reading exactly on one must not fall off by the last bit. */
const slackOf = ({ deviation, scale, actual }: Judged): number =>
  Number.EPSILON * 8 * Math.max(Math.abs(deviation), Math.abs(actual), scale ?? 0);
