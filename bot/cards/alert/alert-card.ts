import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import { alertEnding } from './alert-ending';
import { alertFacts } from './alert-facts';
import { alertReasons } from './alert-reasons';
import { alertTitle, alertToast } from './alert-title';
import { type AdaptiveCard, card, type CardElement, execute, heading, openUrl } from '../parts/card';
import { factSet } from '../case/fact-set';
import { stageFacts, workFacts } from '../case/stage-facts';
import { escapeMarkdown } from '../parts/escape-markdown';
import { lightLine } from '../parts/light-line';
import { sentence } from '../parts/sentence';
import type { Verb } from '../parts/verbs';

export interface AlertView {
  readonly alert: DeviationAlert;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toGoal' | 'toCase'>;
}

/** What the leadership is told: what departs from plan, why, whose it is and what is to be done. */
export function alertCard({ alert, language, links }: AlertView): AdaptiveCard {
  const { alert: words, cases } = textIn(language);
  const { workspaceId, deviation, goalId, goalName } = alert;
  const reasons = alertReasons(alert, language);
  const acknowledge = execute(
    { verb: 'acknowledge-deviation' satisfies Verb, title: words.acknowledge, style: 'positive' },
    { workspaceId, deviationId: deviation.id, language },
  );
  const mayAcknowledge = deviation.acknowledgement === null && deviation.status === 'open';
  return card({
    language,
    fallbackText: [`${alertToast(alert, language)}.`, ...reasons].join(' '),
    body: [
      heading(alertTitle(alert, language)),
      heading(escapeMarkdown(goalName), 'medium'),
      lightLine(alert.judged?.judgement.light ?? deviation.latest.light, language),
      ...reasons.map(sentence),
      { type: 'FactSet', facts: alertFacts(alert, language) },
      ...caseState(alert, language),
      ...alertEnding(deviation, language),
    ],
    actions: [
      ...(mayAcknowledge ? [acknowledge] : []),
      openUrl(cases.openCase, links.toCase(workspaceId, deviation.id)),
      openUrl(words.openGoal, links.toGoal(workspaceId, goalId)),
    ],
  });
}

/** Where its case stands, in a part of its own: whose turn it is, what was found and what was decided. */
function caseState({ view }: DeviationAlert, language: Language): CardElement[] {
  const facts = factSet([...stageFacts(view, language), ...workFacts(view, language)]);
  return facts.length === 0 ? [] : [{ type: 'Container', separator: true, items: facts }];
}
