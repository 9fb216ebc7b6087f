import type { TurnContext } from 'botbuilder';
import { type AdaptiveCard, CARD_CONTENT_TYPE, cardAttachment } from '../cards/parts/card';

/** What a button gets back: a card takes the place of the one it was on, a sentence leaves that as it is. */
export type Answer =
  | { readonly type: 'card'; readonly card: AdaptiveCard }
  | { readonly type: 'sentence'; readonly sentence: string };

export const withCard = (card: AdaptiveCard): Answer => ({ type: 'card', card });
export const withSentence = (sentence: string): Answer => ({ type: 'sentence', sentence });

/**
 * Always 200: the client repeats what fails or comes back empty, and teams-ai would answer an unknown verb with 501.
 * Clients that post buttons as messages get a message.
 */
export async function give(context: TurnContext, answer: Answer): Promise<void> {
  if (context.activity.type !== 'invoke') return say(context, answer);
  const body =
    answer.type === 'card'
      ? { statusCode: 200, type: CARD_CONTENT_TYPE, value: answer.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.sentence };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

export async function say(context: TurnContext, answer: Answer): Promise<void> {
  await context.sendActivity(
    answer.type === 'card'
      ? { type: 'message', summary: answer.card.fallbackText, attachments: [cardAttachment(answer.card)] }
      : { type: 'message', text: answer.sentence },
  );
}
