import type { Activity, ConversationParameters, TurnContext } from 'botbuilder';
import type { DueReport } from '../src/application/due-report';
import type { DeliveryError, Messenger } from '../src/application/ports/messenger';
import type { Language } from '../src/domain/shared/language';
import { err, ok, type Result } from '../src/domain/shared/result';
import { isAllowedServiceUrl } from './admission';
import type { BotDeps } from './bot-deps';
import { alertCard } from './cards/alert-card';
import { alertToast } from './cards/alert-title';
import { type AdaptiveCard, cardAttachment } from './cards/card';
import { filledReportCard } from './cards/monthly-report-card';
import type { ChannelAdapter } from './channel-adapter';
import {
  chatKey,
  type KeptReference,
  parseReference,
  toConversationReference,
  userKey,
} from './conversation-reference';
import { type ConnectorFault, deliveryErrorOf, faultOf } from './delivery-errors';
import { textIn } from './text/text';

type Sent = Result<{ readonly messageId: string }, DeliveryError>;
type Write = (language: Language) => { card: AdaptiveCard; toast: string };

export type MessengerDeps = Pick<
  BotDeps,
  'appId' | 'tenantId' | 'serviceUrls' | 'endpoints' | 'references' | 'links' | 'log'
> & {
  readonly adapter: ChannelAdapter;
  readonly languageOf: (locale: string | undefined) => Language;
};

/** Writes to people and chats on the bot's own account, in the language their client showed last, else in German. */
export function createMessenger(deps: MessengerDeps): Messenger {
  const { references, links } = deps;
  return {
    async sendMonthlyCard(userId, report) {
      return sendToUser(deps, userId, (language) => ({
        card: filledReportCard({ report, language, links }),
        toast: textIn(language).report.toast(report.month, openItems(report)),
      }));
    },

    async sendAlert(workspace, alert) {
      const chatId = workspace.leadershipChatId;
      const kept = usable(deps, parseReference(await references.find(chatKey(chatId))));
      const reference: KeptReference = kept ?? {
        conversationId: chatId,
        conversationType: 'groupChat',
        serviceUrl: defaultServiceUrl(deps),
        botId: botAccount(deps.appId),
        tenantId: deps.tenantId,
      };
      const attempt = await send(deps, reference, (language) => ({
        card: alertCard({ alert, language, links }),
        toast: alertToast(alert, language),
      }));
      if (attempt.sent) return ok({ messageId: attempt.messageId });
      if (attempt.fault === 'no-such-conversation') await references.remove(chatKey(chatId));
      return err(deliveryErrorOf(attempt.fault, attempt.error));
    },
  };
}

const openItems = ({ items }: DueReport): number => items.filter(({ current }) => current === null).length;

/** A conversation that is gone is forgotten and opened anew, once. */
async function sendToUser(deps: MessengerDeps, userId: string, write: Write): Promise<Sent> {
  const key = userKey(userId);
  const kept = usable(deps, parseReference(await deps.references.find(key)));
  if (kept !== null) {
    const attempt = await send(deps, kept, write);
    if (attempt.sent) return ok({ messageId: attempt.messageId });
    if (attempt.fault !== 'no-such-conversation') return err(deliveryErrorOf(attempt.fault, attempt.error));
    await deps.references.remove(key);
  }
  const opened = await openConversation(deps, userId);
  if (!opened.ok) return opened;
  await deps.references.put(key, JSON.stringify(opened.value));
  const attempt = await send(deps, opened.value, write);
  return attempt.sent
    ? ok({ messageId: attempt.messageId })
    : err(deliveryErrorOf(attempt.fault, attempt.error));
}

type Attempt =
  | { readonly sent: true; readonly messageId: string }
  | { readonly sent: false; readonly fault: ConnectorFault; readonly error: unknown };

async function send(deps: MessengerDeps, kept: KeptReference, write: Write): Promise<Attempt> {
  const { card, toast } = write(deps.languageOf(kept.locale));
  // Text beside a card would be split into a second message, and no id would come back.
  const message: Partial<Activity> = { type: 'message', summary: toast, attachments: [cardAttachment(card)] };
  const attempt = async (): Promise<Attempt> => {
    let result: Attempt | undefined;
    await deps.adapter.continueConversationAsync(
      deps.appId,
      toConversationReference(kept),
      async (context) => {
        // Caught in here: what leaves the turn goes to onTurnError, and the sender would take it for sent.
        result = await context.sendActivity(message).then(
          (sent) => ({ sent: true, messageId: sent?.id ?? '' }),
          (error: unknown) => failed(deps, error),
        );
      },
    );
    return result ?? failed(deps, new Error('The turn ended without an answer of the connector'));
  };
  return attempt().catch((error: unknown) => failed(deps, error));
}

function failed(deps: MessengerDeps, error: unknown): Extract<Attempt, { sent: false }> {
  const fault = faultOf(error);
  if (fault === null) throw error;
  deps.log.warn('message-not-delivered', { fault });
  return { sent: false, fault, error };
}

async function openConversation(
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
    const { fault } = failed(deps, error);
    return err(deliveryErrorOf(fault, error));
  }
  return ok({
    conversationId,
    conversationType: 'personal',
    serviceUrl,
    botId: bot.id,
    aadObjectId: userId,
    tenantId,
  });
}

/** An address kept earlier is still checked: the list of allowed ones may have become shorter. */
function usable(deps: MessengerDeps, kept: KeptReference | null): KeptReference | null {
  return kept !== null && isAllowedServiceUrl(kept.serviceUrl, deps.serviceUrls) ? kept : null;
}

function defaultServiceUrl({ serviceUrls }: Pick<BotDeps, 'serviceUrls'>): string {
  const [first] = serviceUrls;
  if (first === undefined) throw new Error('The bot knows no service address to write to');
  return first;
}

const botAccount = (appId: string): string => `28:${appId}`;
