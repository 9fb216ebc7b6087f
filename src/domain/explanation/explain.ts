import type { Language } from '../shared/language';
import type { Judgement } from '../tracking/judgement';
import { explainAssurance } from './explain-assurance';
import { explainForecast } from './explain-forecast';
import { explainLight, lightClause, shownInstead } from './explain-light';
import { explainTrend } from './explain-trend';
import { explainVariation, variationClause } from './explain-variation';
import type { ExplainedIndicator, Explanation } from './facts/explanation';
import { asSentence, joined } from './facts/sentence';
import { type Wording, wordingFor } from './wording/wording';

/**
 * Puts a judgement into sentences, the same ones for card, tab, alert and report. A figure that cannot be judged
 * withholds all parts, so that none of them says there were no figures.
 */
export function explain(
  judgement: Judgement,
  indicator: ExplainedIndicator,
  language: Language,
): Explanation {
  const wording = wordingFor(indicator, language);
  const { lightReason } = judgement;
  const read = { summary: summary(judgement, wording), light: explainLight(judgement, wording) };
  if (lightReason.type === 'bad-figure') {
    const withheld = asSentence(wording.say.light.withheld(wording.month(lightReason.month)));
    return { ...read, trend: withheld, variation: withheld, assurance: withheld, forecast: withheld };
  }
  return {
    ...read,
    trend: explainTrend(judgement, wording),
    variation: explainVariation(judgement, wording),
    assurance: explainAssurance(judgement, wording),
    forecast: explainForecast(judgement.forecast, wording),
  };
}

function summary(judgement: Judgement, wording: Wording): string {
  const clauses = [lightClause(judgement, wording), variationClause(judgement, wording)];
  return joined([asSentence(joined(clauses, '; ')), shownInstead(judgement, wording)], ' ');
}
