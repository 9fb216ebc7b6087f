import type { Judgement } from '../tracking/judgement';
import type { Variation } from '../tracking/xmr/variation';
import { limitsFacts } from './wording/limits-facts';
import type { SignalFacts } from './facts/sentence-facts';
import { reachableLimits } from '../tracking/xmr/series-range';
import { asSentence, joined } from './facts/sentence';
import { seriesBasisOf } from '../tracking/xmr/process-series';
import type { Wording } from './wording/wording';

type SpecialCause = Extract<Variation, { type: 'special-cause' }>;

/** Whether the latest figure is more than usual variation, by which rule and in which months, and by which limits. */
export function explainVariation(judgement: Judgement, wording: Wording): string {
  return joined([seenIn(judgement, wording), fixedLimits(judgement, wording)], ' ');
}

/** From which figures limits come that do not move. */
function fixedLimits({ variation }: Judgement, wording: Wording): string {
  if (variation.type === 'undetermined') return '';
  const facts = limitsFacts(variation.limits, seriesBasisOf(wording.indicator), wording);
  return facts.base === '' ? '' : asSentence(wording.say.process.fixedLimits(facts));
}

function seenIn(judgement: Judgement, wording: Wording): string {
  const { variation } = judgement;
  const { process } = wording.say;
  switch (variation.type) {
    case 'undetermined':
      return asSentence(process.variationMissing[variation.because]);
    case 'special-cause':
      return asSentence(process.signal(signalFacts(variation, judgement, wording)));
    case 'common-cause': {
      const limits = limitsFacts(
        variation.limits,
        seriesBasisOf(wording.indicator),
        wording,
        variation.value,
      );
      const usual = process.usual(wording.month(variation.month), limits);
      return isOffPlan(judgement)
        ? `${asSentence(process.workOnProcess)} ${asSentence(usual)}`
        : asSentence(process.usualVariation(usual));
    }
  }
}

/**
 * What the variation adds to the light of the same month: a signal always, usual variation only to red and amber, where
 * it says that the single figure is not what to work on.
 *
 * @returns a clause, empty when it adds nothing
 */
export function variationClause(judgement: Judgement, wording: Wording): string {
  const { variation, light, lightReason } = judgement;
  const { process } = wording.say;
  const speaksOfMonth = lightReason.type === 'against-plan' || lightReason.type === 'no-plan';
  if (!speaksOfMonth || variation.type === 'undetermined' || variation.month !== judgement.month) return '';
  if (variation.type === 'special-cause') {
    const { meaning } = variation;
    const isContrary =
      light === 'green' ? meaning === 'concern' : isOffPlan(judgement) && meaning === 'improvement';
    return process.addedSignal(signalFacts(variation, judgement, wording), isContrary);
  }
  if (!isOffPlan(judgement)) return '';
  return process.addedUsual(
    limitsFacts(variation.limits, seriesBasisOf(wording.indicator), wording, variation.value),
  );
}

const isOffPlan = ({ light }: Judgement): boolean => light === 'red' || light === 'amber';

function signalFacts(variation: SpecialCause, judgement: Judgement, wording: Wording): SignalFacts {
  const { rule, side, meaning, months, limits, value } = variation;
  const reachable = reachableLimits(limits);
  const limit = side === 'high' ? reachable.upper : reachable.lower;
  const bound = rule === 'one-side' ? limits.mean : limit;
  const figures = value === null ? wording.figures : wording.figures.apart(value, bound);
  return {
    rule,
    side,
    meaning,
    count: months.length,
    months: wording.months(months),
    mean: figures.inline(limits.mean),
    limit: figures.inline(limit),
    limits: limitsFacts(limits, seriesBasisOf(wording.indicator), { ...wording, figures }, value),
  };
}
