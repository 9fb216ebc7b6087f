import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { DeviationsView } from '../../../src/application/deviations/view-deviations';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import type { Language } from '../../../src/domain/shared/language';
import type { ChatDeps } from '../../bot-deps';
import type { AdaptiveCard } from '../../cards/card';
import { taskListCard } from '../../cards/case/task-list-card';
import { errorCard } from '../../cards/error-card';
import { isPersonal } from '../../conversation-reference';
import { actorOf } from '../../sender';
import { textIn } from '../../text/text';
import { say, withCard, withSentence } from '../answer';
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
  const { cases, noIdentity, storageAway } = textIn(language);
  if (!isPersonal(context.activity)) return say(context, withSentence(cases.tasks.onlyPersonal));
  const actor = actorOf(context.activity);
  if (actor === null) return say(context, withSentence(noIdentity));
  let shown = 0;
  try {
    for (const { id } of chat.useCases.workspaces.all()) {
      const view = await chat.useCases.viewDeviations(actor, id);
      if (!view.ok || !view.value.cases.some(({ waitsForMe }) => waitsForMe)) continue;
      await say(context, withCard(listCard(chat, view.value, language)));
      shown += 1;
    }
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    chat.log.error('tasks-not-shown', error, { activityId: context.activity.id ?? null });
    return say(context, withSentence(storageAway));
  }
  if (shown === 0) await say(context, withSentence(cases.tasks.none));
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
