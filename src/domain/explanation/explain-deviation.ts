import type { Trigger, DeviationRule } from '../deviation/deviation';
import { formatDay } from '../shared/format';
import type { Language } from '../shared/language';
import type { ExplainedIndicator } from './facts/explanation';
import { asSentence, joined } from './facts/sentence';
import { standingOfDeviation } from './wording/standing';
import { type Wording, wordingFor } from './wording/wording';
import { RULE_WORDS } from './wording/words';

/** The rule in short words, without a full stop: for tables, filters and titles. */
export const explainRule = (rule: DeviationRule, language: Language): string => RULE_WORDS[language][rule];

/**
 * Why a deviation is open: a sentence for the worst rule, short words for the others. That the process cannot meet the
 * plan is always a sentence of its own, because it is addressed to the leadership.
 *
 * @param indicator null for a milestone
 */
export function explainTrigger(
  trigger: Trigger,
  indicator: ExplainedIndicator | null,
  language: Language,
): string {
  const wording = wordingFor(indicator ?? WITHOUT_UNIT, language);
  const [worst, ...others] = trigger.rules;
  if (worst === undefined) {
    return asSentence(wording.say.deviation.settled(wording.month(trigger.month)));
  }
  const sentence = (rule: DeviationRule): string => triggerSentence(rule, trigger, wording);
  const besides = others.filter((rule) => rule !== FOR_LEADERSHIP);
  return joined(
    [
      sentence(worst),
      besides.length === 0
        ? ''
        : asSentence(wording.say.deviation.besides(besides.map((rule) => explainRule(rule, language)))),
      others.includes(FOR_LEADERSHIP) ? sentence(FOR_LEADERSHIP) : '',
    ],
    ' ',
  );
}

const FOR_LEADERSHIP: DeviationRule = 'assurance-fails';

const WITHOUT_UNIT: ExplainedIndicator = {
  unit: '',
  decimals: 0,
  direction: 'neutral',
  kind: 'stock',
  tolerance: { in: 'unit' },
  trajectory: { type: 'step' },
};

function triggerSentence(rule: DeviationRule, trigger: Trigger, wording: Wording): string {
  const { month, figure, due } = trigger;
  return asSentence(
    wording.say.deviation.triggers[rule]({
      month: wording.month(month),
      standing: figure === null ? null : standingOfDeviation(figure, wording),
      due: due === null ? null : formatDay(due, wording.language),
    }),
  );
}
