import type { TurnContext } from 'botbuilder';
import { StorageUnavailable } from '../../src/application/ports/repository';
import type { AbsenceView, SetAbsenceError } from '../../src/application/set-absence';
import type { Actor } from '../../src/application/policies/access';
import { groupBy } from '../../src/domain/shared/group-by';
import type { Language } from '../../src/domain/shared/language';
import type { AbsenceCommand } from '../absence-command';
import type { ChatDeps } from '../bot-deps';
import { escapeMarkdown } from '../cards/escape-markdown';
import { isPersonal } from '../conversation-reference';
import { actorOf } from '../sender';
import { textIn } from '../text/text';
import { say, withSentence } from './answer';

/** `vertretung bis 15.12.`, `deputy`: who is asked while somebody is away, in every workspace they have a post in. */
export async function answerAbsence(
  chat: ChatDeps,
  context: TurnContext,
  command: AbsenceCommand,
): Promise<void> {
  const language = chat.languageOf(context.activity.locale);
  const { absence: words, noIdentity, storageAway } = textIn(language);
  const actor = actorOf(context.activity);
  const sentence = async (): Promise<string> => {
    if (!isPersonal(context.activity)) return words.onlyPersonal;
    if (actor === null) return noIdentity;
    if (command.type === 'unclear') return words.unclear;
    try {
      return await answerTo(chat, actor, { command, language });
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      chat.log.error('absence-not-stored', error, { activityId: context.activity.id ?? null });
      return storageAway;
    }
  };
  await say(context, withSentence(await sentence()));
}

async function answerTo(
  { useCases }: ChatDeps,
  actor: Actor,
  asked: { readonly command: Exclude<AbsenceCommand, { type: 'unclear' }>; readonly language: Language },
): Promise<string> {
  const { command, language } = asked;
  const { absence: words } = textIn(language);
  const posts: AbsenceView['posts'][number][] = [];
  const refusals = new Set<SetAbsenceError['kind']>();
  for (const { id } of useCases.workspaces.all()) {
    const result =
      command.type === 'view'
        ? await useCases.viewAbsence(actor, id)
        : await useCases.setAbsence(
            actor,
            id,
            command.type === 'end' ? null : { from: command.from, until: command.until },
          );
    if (result.ok) posts.push(...result.value.posts);
    else refusals.add(result.error.kind);
  }
  // Workspaces in which somebody is nothing have nothing to say.
  const told = [...refusals].filter((kind) => kind !== 'not-permitted' && kind !== 'no-post');
  const lines = [
    ...(posts.length === 0 ? [] : [...sentencesAbout(posts, language)]),
    // Whoever has no deputy would only be refused.
    ...(posts.some(({ deputy }) => deputy) && command.type === 'view' ? [words.how] : []),
    ...told.map((kind) => words.errors[kind]),
  ];
  return lines.length === 0 ? words.errors['no-post'] : lines.join('\n\n');
}

/** By function, never by person. */
function sentencesAbout(posts: AbsenceView['posts'], language: Language): string[] {
  const { absence: words } = textIn(language);
  const names = (of: AbsenceView['posts']): string[] => of.map(({ postName }) => escapeMarkdown(postName));
  const away = posts.filter(({ deputy, absence }) => absence !== null && deputy);
  const waiting = posts.filter(({ deputy, absence }) => absence !== null && !deputy);
  const present = posts.filter(({ deputy, absence }) => absence === null && deputy);
  const alone = posts.filter(({ deputy, absence }) => absence === null && !deputy);
  const spans = groupBy(away, ({ absence }) => `${absence?.from ?? ''} ${absence?.until ?? ''}`);
  return [
    ...[...spans].map(([span, of]) => {
      const [from = '', until = ''] = span.split(' ');
      return words.deputyAsked(names(of), from, until);
    }),
    ...(waiting.length === 0 ? [] : [words.waits(names(waiting))]),
    ...(present.length === 0 ? [] : [words.none(names(present))]),
    ...(alone.length === 0 ? [] : [words.alone(names(alone))]),
  ];
}
