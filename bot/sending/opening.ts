import type { ConversationParameters, TurnContext } from 'botbuilder';
import type { DeliveryError } from '../../src/application/ports/sending';
import { err, ok, type Result } from '../../src/domain/shared/result';
import type { KeptReference } from './conversation-reference';
import { deliveryErrorOf } from './delivery-errors';
import { failed, inSomeRegion, type MessengerDeps, type Refused } from './sending';
import { addressesToTry } from './service-addresses';

/**
 * Opens the personal chat with somebody who never wrote, or whose chat was lost.
 *
 * @param last address they were found at before; null when there was none
 */
export async function openConversation(
  deps: MessengerDeps,
  userId: string,
  last: string | null,
): Promise<Result<KeptReference, DeliveryError>> {
  const opened = await inSomeRegion(addressesToTry(deps.serviceUrls, last), (serviceUrl) =>
    openAt(deps, userId, serviceUrl),
  );
  if (opened.ok) return opened;
  const { fault, why } = opened.error;
  // There was no conversation yet: what cannot be found is the person.
  return err(fault === 'no-such-conversation' ? deliveryErrorOf('no-such-person', null) : why);
}

async function openAt(
  deps: MessengerDeps,
  userId: string,
  serviceUrl: string,
): Promise<Result<KeptReference, Refused>> {
  const { adapter, appId, tenantId } = deps;
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
    return err(await failed(deps, error, null));
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

export const botAccount = (appId: string): string => `28:${appId}`;
