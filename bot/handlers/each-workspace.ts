import type { TurnContext } from 'botbuilder';
import { StorageUnavailable } from '../../src/application/ports/repository';
import { WorkspaceIncomplete } from '../../src/application/ports/standing';
import type { Workspace } from '../../src/application/ports/workspaces';
import type { Language } from '../../src/domain/shared/language';
import { sayLacks } from '../../src/domain/workspace/lack-words';
import type { ChatDeps } from '../bot-deps';
import { escapeMarkdown } from '../cards/parts/escape-markdown';
import { textIn } from '../text/text';

export interface FromWorkspaces<T> {
  /** In the order of the workspaces. */
  readonly answers: readonly T[];
  /** What is to be said of those that could not answer. */
  readonly sentences: readonly string[];
}

/**
 * Asks every workspace; one that cannot answer keeps no other from it. A workspace tells its own people what it lacks.
 * Of others nobody knows whether the person has a part in them, so they are named only when nothing else is to be said.
 *
 * @param ask null when there is nothing to tell
 */
export async function askEachWorkspace<T>(
  chat: ChatDeps,
  { context, language, event }: { context: TurnContext; language: Language; event: string },
  ask: (workspace: Workspace) => Promise<T | null>,
): Promise<FromWorkspaces<T>> {
  const words = textIn(language);
  const all = chat.useCases.workspaces.all();
  const asked = await Promise.allSettled(all.map((workspace) => askOne(chat, workspace, ask)));
  const answers = asked.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== null ? [one.value] : [],
  );
  const failures = asked.flatMap((one, index) =>
    one.status === 'rejected' ? [{ error: one.reason as unknown, name: all[index]?.name ?? '' }] : [],
  );
  const unforeseen = failures.find(({ error }) => !(error instanceof StorageUnavailable));
  // Whoever asked has nothing else to read: the turn apologises, and logs it.
  if (answers.length === 0 && unforeseen !== undefined) throw unforeseen.error;
  for (const { error } of failures) chat.log.error(event, error, { activityId: context.activity.id ?? null });
  const sentences = failures.flatMap(({ error, name }) =>
    error instanceof WorkspaceIncomplete
      ? [words.incomplete(escapeMarkdown(name), sayLacks(error.lacks, language).map(escapeMarkdown))]
      : [],
  );
  if (answers.length > 0 || sentences.length > 0 || failures.length === 0) return { answers, sentences };
  return { answers, sentences: [words.storageAway] };
}

/** The chat does not wait for lists that are being read for the first time: Teams repeats what is not answered soon. */
async function askOne<T>(
  { useCases }: ChatDeps,
  workspace: Workspace,
  ask: (workspace: Workspace) => Promise<T | null>,
): Promise<T | null> {
  if (useCases.standingOf(workspace.id).kind === 'starting')
    throw new StorageUnavailable('The lists are being read for the first time');
  return ask(workspace);
}
