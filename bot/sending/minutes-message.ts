import type { Messenger } from '../../src/application/round/messenger';
import type { BotDeps } from '../bot-deps';
import { minutesCard, minutesToast } from '../cards/minutes-card';
import { type MessengerDeps, send } from './sending';
import { inChat } from './writing-to';

/** Begins a new thread in a channel. */
export function createMinutesMessage(
  deps: MessengerDeps & Pick<BotDeps, 'links'>,
): Pick<Messenger, 'sendMinutes'> {
  const { links } = deps;
  return {
    sendMinutes: (channelId, minutes) =>
      inChat(deps, { conversationId: channelId, conversationType: 'channel' }, (there) =>
        send(deps, there, (language) => ({
          card: minutesCard({ minutes, language, links }),
          toast: minutesToast(minutes, language),
        })),
      ),
  };
}
