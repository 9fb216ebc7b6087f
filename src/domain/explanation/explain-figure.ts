import type { DeviationFigure } from '../deviation/deviation';
import type { Language } from '../shared/language';
import type { Plan } from '../tracking/trajectory';
import type { ExplainedIndicator } from './facts/explanation';
import { planText } from './wording/plan-text';
import { wordingFor } from './wording/wording';

/** A figure and its plan where they stand as facts and not in a sentence, ready to be read. */
export interface FigureBesidePlan {
  /** `80,0 %`. */
  readonly actual: string;
  /** `92,0 %`, `85,0 bis 95,0 %`. */
  readonly plan: string;
  /** `12,0 Prozentpunkte unter Plan (13 %)`, `keine`. */
  readonly distance: string;
}

/** In the measures and with the digits of the sentences, so that fact and sentence say the same. */
export function explainFigure(
  { actual, plan, deviation, relative }: DeviationFigure,
  indicator: ExplainedIndicator,
  language: Language,
): FigureBesidePlan {
  const wording = wordingFor(indicator, language);
  const figures = wording.figures.apart(actual, plan);
  const corridor = corridorOf(indicator, plan);
  const asked = planText(corridor ?? { type: 'value', value: plan }, figures, 'figure');
  return {
    actual: figures.figure(actual),
    plan: asked.type === 'range' ? wording.say.figures.range(asked.low, asked.high) : asked.value,
    distance: wording.say.deviation.distance({
      side: deviation === 0 || actual === plan ? 'on' : actual > plan ? 'above' : 'below',
      from: corridor === null ? 'plan' : 'corridor',
      amount: figures.difference(deviation),
      share: relative === null ? null : figures.share(Math.abs(relative)),
    }),
  };
}

/** The corridor whose end a deviation keeps; null for other plans, and where the corridor is another by now. */
function corridorOf(
  { trajectory }: ExplainedIndicator,
  end: number,
): Extract<Plan, { type: 'range' }> | null {
  const { low, high } = trajectory;
  if (trajectory.type !== 'band' || low === undefined || high === undefined) return null;
  return end === low || end === high ? { type: 'range', low, high } : null;
}
