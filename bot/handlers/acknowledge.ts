import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { ChatDeps } from '../bot-deps';
import { alertCard } from '../cards/alert/alert-card';
import { type AdaptiveCard, cardAttachment } from '../cards/parts/card';
import { textIn } from '../text/text';
import { withCard, withSentence } from './answer';
import type { VerbHandler } from './pressed';

const AlertButton = z.object({
  workspaceId: z.string().min(1).max(200),
  deviationId: z.string().min(1).max(500),
});

/** Notes that the leadership knows of a deviation. A refusal leaves the alert as it is for the others in the chat. */
export const acknowledge: VerbHandler = async (chat, { actor, data, language, context }) => {
  const words = textIn(language);
  const button = AlertButton.safeParse(data);
  if (!button.success) return withSentence(words.brokenCard);
  const result = await chat.useCases.acknowledgeDeviation(
    actor,
    button.data.workspaceId,
    button.data.deviationId,
  );
  if (!result.ok) return withSentence(words.acknowledgeErrors[result.error.kind]);
  const card = alertCard({ alert: result.value, language, links: chat.links });
  await showToAll(chat, context, card);
  return withCard(card);
};

/** The answer changes the card for who pressed; the message itself is changed for the others. It is only a courtesy. */
async function showToAll(chat: ChatDeps, context: TurnContext, card: AdaptiveCard): Promise<void> {
  const { replyToId } = context.activity;
  if (replyToId === undefined || replyToId === '') return;
  try {
    await context.updateActivity({
      type: 'message',
      id: replyToId,
      summary: card.fallbackText,
      attachments: [cardAttachment(card)],
    });
  } catch (error) {
    chat.log.warn('alert-not-updated', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}
