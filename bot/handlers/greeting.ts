import type { TurnContext } from 'botbuilder';
import type { ChatDeps } from '../bot-deps';
import { helpCard } from '../cards/help-card';
import { say, withCard } from './answer';

/** `hallo`, `hi`, `guten Tag` … */
export async function greet(chat: ChatDeps, context: TurnContext): Promise<void> {
  await say(context, withCard(helpCard('greeting', chat.languageOf(context.activity.locale))));
}
