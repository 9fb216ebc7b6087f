import type { TurnContext } from 'botbuilder';
import type { ChatDeps } from '../bot-deps';
import { helpCard } from '../cards/help-card';
import { say, withCard } from './answer';

/** `hilfe`, `help` */
export async function help(chat: ChatDeps, context: TurnContext): Promise<void> {
  await say(context, withCard(helpCard('asked', chat.languageOf(context.activity.locale))));
}
