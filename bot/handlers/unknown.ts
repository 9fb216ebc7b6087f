import type { TurnContext } from 'botbuilder';
import type { ChatDeps } from '../bot-deps';
import { helpCard } from '../cards/help-card';
import { say, withCard } from './answer';

/** Anything else: says so, and what there is. */
export async function notUnderstood(chat: ChatDeps, context: TurnContext): Promise<void> {
  await say(context, withCard(helpCard('notUnderstood', chat.languageOf(context.activity.locale))));
}
