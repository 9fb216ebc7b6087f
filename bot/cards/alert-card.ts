import type { DeviationAlert } from '../../src/application/deviation-alert';
import type { Language } from '../../src/domain/shared/language';
import type { BotLinks } from '../bot-deps';
import { textIn } from '../text/text';
import { alertEnding } from './alert-ending';
import { alertFacts } from './alert-facts';
import { alertReasons } from './alert-reasons';
import { alertTitle, alertToast } from './alert-title';
import { type AdaptiveCard, card, execute, heading, openUrl } from './card';
import { escapeMarkdown } from './escape-markdown';
import { lightLine } from './light-line';
import { sentence } from './sentence';
import type { Verb } from './verbs';

export interface AlertView {
  readonly alert: DeviationAlert;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toGoal'>;
}

/** What the leadership is told: what departs from plan, why, whose it is and what is to be done. */
export function alertCard({ alert, language, links }: AlertView): AdaptiveCard {
  const { alert: words } = textIn(language);
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
      heading(alertTitle(deviation, language)),
      heading(escapeMarkdown(goalName), 'medium'),
      lightLine(alert.judged?.judgement.light ?? deviation.latest.light, language),
      ...reasons.map(sentence),
      { type: 'FactSet', facts: alertFacts(alert, language) },
      ...alertEnding(deviation, language),
    ],
    actions: [
      ...(mayAcknowledge ? [acknowledge] : []),
      openUrl(words.openGoal, links.toGoal(workspaceId, goalId)),
    ],
  });
}
