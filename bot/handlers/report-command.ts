import type { TurnContext } from 'botbuilder';
import type { DueReport } from '../../src/application/reporting/due-report';
import type { Language } from '../../src/domain/shared/language';
import type { ChatDeps } from '../bot-deps';
import type { AdaptiveCard } from '../cards/parts/card';
import { monthCard } from '../cards/report/month-card';
import { statusCard } from '../cards/report/status-card';
import { isPersonal } from '../sending/conversation-reference';
import { actorOf } from './sender';
import { textIn } from '../text/text';
import { say, withCard, withSentence } from './answer';
import { askEachWorkspace } from './each-workspace';

/** `meldung`, `report`: the form of the current month, from every workspace the person has duties in. */
export function sendReports(chat: ChatDeps, context: TurnContext): Promise<void> {
  return forEachReport(chat, context, (report, language) =>
    monthCard({ report, as: 'holder', language, links: chat.links }),
  );
}

/** `status`: what is reported and what is open. */
export function sendStatus(chat: ChatDeps, context: TurnContext): Promise<void> {
  return forEachReport(chat, context, (report, language) =>
    statusCard({ report, language, links: chat.links }),
  );
}

async function forEachReport(
  chat: ChatDeps,
  context: TurnContext,
  show: (report: DueReport, language: Language) => AdaptiveCard,
): Promise<void> {
  const language = chat.languageOf(context.activity.locale);
  const words = textIn(language);
  if (!isPersonal(context.activity)) return say(context, withSentence(words.status.onlyPersonal));
  const actor = actorOf(context.activity);
  if (actor === null) return say(context, withSentence(words.noIdentity));
  const { answers, sentences } = await askEachWorkspace(
    chat,
    { context, language, event: 'report-not-shown' },
    async ({ id }) => {
      const report = await chat.useCases.viewDueReport(actor, id, null);
      return report.ok && report.value.items.length > 0 ? show(report.value, language) : null;
    },
  );
  // One message per card: two in one are split, and no id comes back.
  for (const card of answers) await say(context, withCard(card));
  for (const sentence of sentences) await say(context, withSentence(sentence));
  if (answers.length + sentences.length === 0) await say(context, withSentence(words.status.noDuties));
}
