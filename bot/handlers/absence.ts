import type { TurnContext } from 'botbuilder';
import type { AbsenceView } from '../../src/application/reporting/set-absence';
import type { Actor } from '../../src/application/policies/access';
import { groupBy } from '../../src/domain/shared/group-by';
import type { Language } from '../../src/domain/shared/language';
import type { AbsenceCommand } from './absence-command';
import type { ChatDeps } from '../bot-deps';
import { escapeMarkdown } from '../cards/parts/escape-markdown';
import { isPersonal } from '../sending/conversation-reference';
import { actorOf } from './sender';
import { textIn } from '../text/text';
import { say, withSentence } from './answer';
import { askEachWorkspace } from './each-workspace';

/** `vertretung bis 15.12.`, `deputy`: who is asked while somebody is away, in every workspace they have a post in. */
export async function answerAbsence(
  chat: ChatDeps,
  context: TurnContext,
  command: AbsenceCommand,
): Promise<void> {
  const language = chat.languageOf(context.activity.locale);
  const { absence: words, noIdentity } = textIn(language);
  const actor = actorOf(context.activity);
  const sentence = async (): Promise<string> => {
    if (!isPersonal(context.activity)) return words.onlyPersonal;
    if (actor === null) return noIdentity;
    if (command.type === 'unclear') return words.unclear;
    return answerTo(chat, context, { actor, command, language });
  };
  await say(context, withSentence(await sentence()));
}

interface Asked {
  readonly actor: Actor;
  readonly command: Exclude<AbsenceCommand, { type: 'unclear' }>;
  readonly language: Language;
}

async function answerTo(
  chat: ChatDeps,
  context: TurnContext,
  { actor, command, language }: Asked,
): Promise<string> {
  const { absence: words } = textIn(language);
  const { useCases } = chat;
  const { answers, sentences } = await askEachWorkspace(
    chat,
    { context, language, event: 'absence-not-stored' },
    ({ id }) => {
      if (command.type === 'view') return useCases.viewAbsence(actor, id);
      const days = command.type === 'end' ? null : { from: command.from, until: command.until };
      return useCases.setAbsence(actor, id, days);
    },
  );
  const posts = answers.flatMap((result) => (result.ok ? result.value.posts : []));
  const refusals = new Set(answers.flatMap((result) => (result.ok ? [] : result.error.kind)));
  // Workspaces in which somebody is nothing have nothing to say.
  const told = [...refusals].filter((kind) => kind !== 'not-permitted' && kind !== 'no-post');
  const lines = [
    ...(posts.length === 0 ? [] : [...sentencesAbout(posts, language)]),
    // Whoever has no deputy would only be refused.
    ...(posts.some(({ deputy }) => deputy) && command.type === 'view' ? [words.how] : []),
    ...told.map((kind) => words.errors[kind]),
    ...sentences,
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
