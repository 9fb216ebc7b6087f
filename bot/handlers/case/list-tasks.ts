import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { DeviationsView } from '../../../src/application/deviations/view-deviations';
import type { Language } from '../../../src/domain/shared/language';
import type { ChatDeps } from '../../bot-deps';
import type { AdaptiveCard } from '../../cards/parts/card';
import { taskListCard } from '../../cards/case/task-list-card';
import { errorCard } from '../../cards/parts/error-card';
import { isPersonal } from '../../sending/conversation-reference';
import { actorOf } from '../sender';
import { textIn } from '../../text/text';
import { say, withCard, withSentence } from '../answer';
import { askEachWorkspace } from '../each-workspace';
import type { VerbHandler } from '../pressed';
import { NO_FACTS } from './refusal-facts';

const ListButton = z.object({ workspaceId: z.string().min(1).max(200) });

/** From an opened case back to everything that waits for whoever presses the button. */
export const listTasks: VerbHandler = async (chat, { actor, data, language }) => {
  const { cases } = textIn(language);
  const button = ListButton.safeParse(data);
  if (!button.success) return withSentence(cases.broken);
  const view = await chat.useCases.viewDeviations(actor, button.data.workspaceId);
  return withCard(
    view.ok
      ? listCard(chat, view.value, language)
      : errorCard(cases.refusals[view.error.kind](NO_FACTS), language),
  );
};

/** `aufgaben`, `tasks`: what waits for somebody, from every workspace they have a part in. */
export async function sendTaskLists(chat: ChatDeps, context: TurnContext): Promise<void> {
  const language = chat.languageOf(context.activity.locale);
  const { cases, noIdentity } = textIn(language);
  if (!isPersonal(context.activity)) return say(context, withSentence(cases.tasks.onlyPersonal));
  const actor = actorOf(context.activity);
  if (actor === null) return say(context, withSentence(noIdentity));
  const { answers, sentences } = await askEachWorkspace(
    chat,
    { context, language, event: 'tasks-not-shown' },
    async ({ id }) => {
      const view = await chat.useCases.viewDeviations(actor, id);
      return view.ok && view.value.cases.some(({ waitsForMe }) => waitsForMe)
        ? listCard(chat, view.value, language)
        : null;
    },
  );
  for (const card of answers) await say(context, withCard(card));
  for (const sentence of sentences) await say(context, withSentence(sentence));
  if (answers.length + sentences.length === 0) await say(context, withSentence(cases.tasks.none));
}

const listCard = (chat: ChatDeps, { workspace, cases }: DeviationsView, language: Language): AdaptiveCard =>
  taskListCard({
    workspaceId: workspace.id,
    tasks: cases
      .filter(({ waitsForMe }) => waitsForMe)
      .map((summary) => ({ summary, occasion: 'begins' as const })),
    language,
    links: chat.links,
  });
