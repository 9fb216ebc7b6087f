import type { Judgement } from '../tracking/judgement';
import { limitsFacts } from './wording/limits-facts';
import { planText } from './wording/plan-text';
import { asSentence } from './facts/sentence';
import { seriesBasisOf } from '../tracking/xmr/process-series';
import type { Wording } from './wording/wording';

/** Whether the process as it stands can be relied on to meet the plan. */
export function explainAssurance(judgement: Judgement, wording: Wording): string {
  const { assurance } = judgement;
  const { process } = wording.say;
  if (assurance.type === 'none') return asSentence(process.assuranceMissing[assurance.because]);
  return asSentence(
    process.assurance({
      type: assurance.type,
      target: planText(assurance.target, wording.figures, 'figure'),
      limits: limitsFacts(assurance.limits, seriesBasisOf(wording.indicator), wording),
    }),
  );
}
