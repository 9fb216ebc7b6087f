import type { Plan } from '../../tracking/trajectory';
import type { FigureText } from './figure-text';
import type { PlanText } from '../facts/sentence-facts';

/**
 * What a plan asks for, ready to be read.
 *
 * @param written `inline` where the sentence would decline the unit, `figure` elsewhere
 */
export function planText(
  plan: Exclude<Plan, { type: 'none' }>,
  figures: FigureText,
  written: 'inline' | 'figure',
): PlanText {
  return plan.type === 'value'
    ? { type: 'value', value: figures[written](plan.value) }
    : { type: 'range', low: figures.number(plan.low), high: figures[written](plan.high) };
}
