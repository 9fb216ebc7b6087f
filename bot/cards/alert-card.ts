import type { DeviationAlert } from '../../src/application/deviation-alert';
import { ROLES } from '../../src/domain/masterplan/role';
import type { Language } from '../../src/domain/shared/language';
import type { BotLinks } from '../bot-deps';
import { textIn } from '../text/text';
import { type AdaptiveCard, card, type CardElement, execute, heading, openUrl, text } from './card';
import { escapeMarkdown } from './escape-markdown';
import { withUnit } from './figures';
import { lightLine } from './light-line';
import type { Verb } from './verbs';

export interface AlertView {
  readonly alert: DeviationAlert;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toGoal'>;
}

/** What the leadership is told: what departs from plan, whose it is and why they hear of it. */
export function alertCard({ alert, language, links }: AlertView): AdaptiveCard {
  const { alert: words } = textIn(language);
  const { workspaceId, deviation, goalId } = alert;
  const acknowledge = execute(
    { verb: 'acknowledge-deviation' satisfies Verb, title: words.acknowledge, style: 'positive' },
    { workspaceId, deviationId: deviation.id, language },
  );
  const mayAcknowledge = deviation.acknowledgement === null && deviation.status === 'open';
  return card({
    language,
    fallbackText: words.fallback(alert, figures(alert, language)),
    body: [...lead(alert, language), facts(alert, language), ...ending(alert, language)],
    actions: [
      ...(mayAcknowledge ? [acknowledge] : []),
      openUrl(words.openGoal, links.toGoal(workspaceId, goalId)),
    ],
  });
}

function lead({ deviation, goalName }: DeviationAlert, language: Language): CardElement[] {
  const { alert: words } = textIn(language);
  const title =
    deviation.status === 'withdrawn'
      ? words.withdrawn
      : deviation.pendingAlert === 'worsened'
        ? words.worsened
        : words.title;
  return [
    heading(title),
    heading(escapeMarkdown(goalName), 'medium'),
    lightLine(deviation.latest.light, language),
    ...(deviation.status === 'withdrawn' ? [text(words.withdrawnWhy)] : []),
  ];
}

function facts(alert: DeviationAlert, language: Language): CardElement {
  const { alert: words, plan, distance, month } = textIn(language);
  const { latest } = alert.deviation;
  const { actual, plan: planned } = figures(alert, language);
  const side = latest.actual === latest.plan ? 'on' : latest.actual > latest.plan ? 'above' : 'below';
  const amount = withUnit(Math.abs(latest.deviation), alert, language);
  const ratio = latest.relative === null ? null : Math.abs(latest.relative);
  return {
    type: 'FactSet',
    facts: [
      { title: words.indicator, value: escapeMarkdown(alert.indicatorName) },
      { title: words.month, value: month(latest.month) },
      { title: words.actual, value: escapeMarkdown(actual) },
      { title: plan, value: escapeMarkdown(planned) },
      { title: words.deviation, value: escapeMarkdown(distance(side, amount, ratio)) },
      { title: words.owner, value: escapeMarkdown(words.ownerAt(alert.ownerPostName, alert.officeName)) },
    ],
  };
}

function ending({ deviation }: DeviationAlert, language: Language): CardElement[] {
  const { alert: words, rules } = textIn(language);
  const { acknowledgement, status, rule } = deviation;
  return [
    ...(status === 'withdrawn' ? [] : [text(`${words.why}: ${rules[rule]} ${words.question}`)]),
    ...(acknowledgement === null
      ? []
      : [
          text(
            `✓ ${words.acknowledged(escapeMarkdown(functionName(acknowledgement.postName, language)), acknowledgement.at)}`,
            {
              weight: 'bolder',
            },
          ),
        ]),
  ];
}

/** Leaders without a post of their own acknowledge by their role, which has a word in each language. */
function functionName(postName: string, language: Language): string {
  const role = ROLES.find((candidate) => candidate === postName);
  return role === undefined ? postName : textIn(language).roles[role];
}

function figures(alert: DeviationAlert, language: Language): { actual: string; plan: string } {
  const { latest } = alert.deviation;
  return { actual: withUnit(latest.actual, alert, language), plan: withUnit(latest.plan, alert, language) };
}
