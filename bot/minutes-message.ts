import type { Messenger } from '../src/application/ports/messenger';
import type { BotDeps } from './bot-deps';
import { minutesCard, minutesToast } from './cards/minutes-card';
import { chatKey, type KeptReference } from './conversation-reference';
import { botAccount, defaultServiceUrl } from './opening';
import { type MessengerDeps, send, usableReference } from './sending';
import { isGone, sent } from './writing-to';

/** Begins a new thread in a channel, in which nobody has to have written. */
export function createMinutesMessage(
  deps: MessengerDeps & Pick<BotDeps, 'links'>,
): Pick<Messenger, 'sendMinutes'> {
  const { references, links, appId, tenantId } = deps;
  return {
    async sendMinutes(channelId, minutes) {
      const key = chatKey(channelId);
      const reference: KeptReference = (await usableReference(deps, key)) ?? {
        conversationId: channelId,
        conversationType: 'channel',
        serviceUrl: defaultServiceUrl(deps),
        botId: botAccount(appId),
        tenantId,
      };
      const attempt = await send(deps, reference, (language) => ({
        card: minutesCard({ minutes, language, links }),
        toast: minutesToast(minutes, language),
      }));
      if (isGone(attempt)) await references.remove(key);
      return sent(attempt);
    },
  };
}
