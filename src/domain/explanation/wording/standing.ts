import type { DeviationFigure } from '../../deviation/deviation';
import type { Judgement } from '../../tracking/judgement';
import type { Light, ToleranceBounds } from '../../tracking/light';
import type { Reading } from '../../tracking/reading';
import type { Plan } from '../../tracking/trajectory';
import { planText } from './plan-text';
import type { Standing } from '../facts/sentence-facts';
import type { Wording } from './wording';

/** Distances in the unit, not negative, as text. */
export interface Measure {
  readonly rounded: (distance: number) => string;
  /** Never "0" for what differs. */
  readonly told: (distance: number) => string;
}

/**
 * Writes distances from plan and the tolerances they are held against in one and the same measure: per cent of the plan
 * where the tolerance is; else the unit. A percentage is always so many points from its plan, for 5 % of 60 % is read as 65 %.
 *
 * @param scale |P| in the unit; null when it is 0
 */
export function measureOf(
  { indicator, figures }: Pick<Wording, 'indicator' | 'figures'>,
  scale: number | null,
): Measure {
  const inPercent = indicator.tolerance.in === 'percent' && indicator.unit.trim() !== '%';
  const ratioOf = (distance: number): number | null => {
    // A quotient of two fair figures can still leave the numbers.
    const ratio = !inPercent || scale === null ? NaN : distance / scale;
    return Number.isFinite(ratio) ? ratio : null;
  };
  return {
    rounded: (distance) => {
      const ratio = ratioOf(distance);
      return ratio === null ? figures.amount(distance) : figures.percent(ratio);
    },
    told: (distance) => {
      const ratio = ratioOf(distance);
      return ratio === null ? figures.difference(distance) : figures.share(ratio);
    },
  };
}

/** Null without a figure that was held against a plan. */
export function standingOf(judgement: Judgement, wording: Wording): Standing | null {
  const { assessment, light, lightReason, reading } = judgement;
  if (assessment.type === 'none') return null;
  const { actual, plan, deviation, scale } = assessment;
  const figures = wording.figures.apart(actual, nearestOf(plan, actual));
  const measure = measureOf({ ...wording, figures }, scale);
  const bound = lightReason.type === 'against-plan' ? passedBound(light, lightReason.bounds) : null;
  const distance = Math.abs(deviation);
  return {
    actual: figures.inline(actual),
    quality: qualityOf(actual, reading),
    side: sideOf(plan, actual),
    distance: looksLike(bound, distance, measure)
      ? wording.say.figures.justOver(measure.rounded(distance))
      : measure.told(distance),
    slight: light === 'green' && deviation < 0,
    plan: planText(plan, figures, 'inline'),
  };
}

/** The same for the figure a deviation speaks of, which keeps of a corridor only the end that was left. */
export function standingOfDeviation(
  { actual, plan, deviation }: DeviationFigure,
  wording: Wording,
): Standing {
  const { indicator } = wording;
  const figures = wording.figures.apart(actual, plan);
  const isBand = indicator.trajectory.type === 'band';
  const side = deviation === 0 && isBand ? 'inside' : sideOf({ type: 'value', value: plan }, actual);
  return {
    actual: figures.inline(actual),
    quality: actual === 0 ? 'zero' : 'plain',
    side,
    distance: measureOf({ ...wording, figures }, plan === 0 ? null : Math.abs(plan)).told(
      Math.abs(deviation),
    ),
    slight: false,
    plan: { type: isBand ? 'bound' : 'value', value: figures.inline(plan) },
  };
}

/** Rounding would show a distance beyond the bound as the bound itself. */
const looksLike = (bound: number | null, distance: number, { rounded }: Measure): boolean =>
  bound !== null && rounded(bound) === rounded(distance) && rounded(distance) !== rounded(0);

/** The tolerance that was exceeded to get this light. */
function passedBound(light: Light, { green, red }: ToleranceBounds): number | null {
  if (light === 'red') return red;
  return light === 'amber' ? green : null;
}

/** Of a corridor the end that lies nearer. */
function nearestOf(plan: Exclude<Plan, { type: 'none' }>, actual: number): number {
  if (plan.type === 'value') return plan.value;
  return Math.abs(actual - plan.low) < Math.abs(actual - plan.high) ? plan.low : plan.high;
}

function sideOf(plan: Exclude<Plan, { type: 'none' }>, actual: number): Standing['side'] {
  const [low, high] = plan.type === 'value' ? [plan.value, plan.value] : [plan.low, plan.high];
  if (actual < low) return 'below';
  if (actual > high) return 'above';
  return plan.type === 'value' ? 'on' : 'inside';
}

function qualityOf(actual: number, reading: Reading | null): Standing['quality'] {
  if (reading !== null && reading.state !== 'final') return reading.state;
  return actual === 0 ? 'zero' : 'plain';
}
