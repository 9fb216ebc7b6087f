import type { ConversationParameters, TurnContext } from 'botbuilder';
import type { DeliveryError } from '../src/application/ports/messenger';
import { err, ok, type Result } from '../src/domain/shared/result';
import type { BotDeps } from './bot-deps';
import type { KeptReference } from './conversation-reference';
import { failed, type MessengerDeps } from './sending';

/** Opens the personal chat with somebody who never wrote. */
export async function openConversation(
  deps: MessengerDeps,
  userId: string,
): Promise<Result<KeptReference, DeliveryError>> {
  const { adapter, appId, tenantId } = deps;
  const serviceUrl = defaultServiceUrl(deps);
  const bot = { id: botAccount(appId), name: '' };
  const parameters: Partial<ConversationParameters> = {
    isGroup: false,
    bot,
    tenantId,
    members: [{ id: userId, name: '' }],
    channelData: { tenant: { id: tenantId } },
  };
  const audience = deps.endpoints?.ToChannelFromBotOAuthScope ?? 'https://api.botframework.com';
  let conversationId = '';
  const note = (context: TurnContext): Promise<void> => {
    conversationId = context.activity.conversation.id;
    return Promise.resolve();
  };
  await deps.limit.permit();
  try {
    await adapter.createConversationAsync(
      appId,
      'msteams',
      serviceUrl,
      audience,
      parameters as ConversationParameters,
      note,
    );
  } catch (error) {
    const { why } = await failed(deps, error, null);
    return err(why);
  }
  deps.pace.note(conversationId);
  return ok({
    conversationId,
    conversationType: 'personal',
    serviceUrl,
    botId: bot.id,
    aadObjectId: userId,
    tenantId,
  });
}

export function defaultServiceUrl({ serviceUrls }: Pick<BotDeps, 'serviceUrls'>): string {
  const [first] = serviceUrls;
  if (first === undefined) throw new Error('The bot knows no service address to write to');
  return first;
}

export const botAccount = (appId: string): string => `28:${appId}`;
