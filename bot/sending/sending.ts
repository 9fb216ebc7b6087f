import type { Activity, TurnContext } from 'botbuilder';
import type { DeliveryError, SendLimit } from '../../src/application/ports/sending';
import type { Language } from '../../src/domain/shared/language';
import { err, ok, type Result } from '../../src/domain/shared/result';
import type { BotDeps } from '../bot-deps';
import { type AdaptiveCard, cardAttachment } from '../cards/parts/card';
import type { ChannelAdapter } from './channel-adapter';
import type { ConversationPace } from './conversation-pace';
import { type KeptReference, parseReference, toConversationReference } from './conversation-reference';
import { type ConnectorFault, deliveryErrorOf, faultOf } from './delivery-errors';
import { isAllowedServiceUrl } from './service-addresses';

export type MessengerDeps = Pick<
  BotDeps,
  'appId' | 'tenantId' | 'serviceUrls' | 'endpoints' | 'references' | 'links' | 'log'
> & {
  readonly adapter: ChannelAdapter;
  readonly limit: SendLimit;
  readonly pace: ConversationPace;
  readonly languageOf: (locale: string | undefined) => Language;
};

/** A card, and what the client shows of it before it is opened. */
export type Write = (language: Language) => { readonly card: AdaptiveCard; readonly toast: string };

export type Attempt = Result<{ readonly messageId: string }, Refused>;

export interface Refused {
  /** Null when the connector was not asked, as the conversation has had enough for now. */
  readonly fault: ConnectorFault | null;
  readonly why: DeliveryError;
}

/** An address kept earlier is still checked: the list of allowed ones may have become shorter. */
export async function usableReference(deps: MessengerDeps, key: string): Promise<KeptReference | null> {
  const kept = parseReference(await deps.references.find(key));
  return kept !== null && isAllowedServiceUrl(kept.serviceUrl, deps.serviceUrls) ? kept : null;
}

export const send = (deps: MessengerDeps, kept: KeptReference, write: Write): Promise<Attempt> =>
  inConversation(deps, kept, async (context) => {
    const answer = await context.sendActivity(messageOf(deps, kept, write));
    return answer?.id ?? '';
  });

/** Puts another card in the place of one that was sent. */
export const update = (
  deps: MessengerDeps,
  kept: KeptReference,
  { messageId, write }: { readonly messageId: string; readonly write: Write },
): Promise<Attempt> =>
  inConversation(deps, kept, async (context) => {
    await context.updateActivity({ ...messageOf(deps, kept, write), id: messageId });
    return messageId;
  });

/**
 * Asks at one address after the other for as long as the connector says that another region is right. Nothing tells which
 * one that is. An address that knows nothing of it is no better than one that says so.
 *
 * @param addresses in order, at least one
 * @returns the answer of the right one; when none is, what the first one said
 */
export async function inSomeRegion<T>(
  [first = '', ...others]: readonly string[],
  ask: (serviceUrl: string) => Promise<Result<T, Refused>>,
): Promise<Result<T, Refused>> {
  const answer = await ask(first);
  if (answer.ok || answer.error.fault !== 'foreign-region') return answer;
  for (const serviceUrl of others) {
    const there = await ask(serviceUrl);
    if (there.ok || !isElsewhere(there.error)) return there;
  }
  return answer;
}

const isElsewhere = ({ fault }: Refused): boolean =>
  fault === 'foreign-region' || fault === 'no-such-conversation';

/**
 * What the connector answered to a request that failed. Being told to wait is passed on to all who send, unless by our own
 * counts it was this conversation that Teams had enough of.
 *
 * @param conversationId null while it is not known
 * @throws what nobody foresaw
 */
export async function failed(
  { log, limit, pace }: MessengerDeps,
  error: unknown,
  conversationId: string | null,
): Promise<Refused> {
  const fault = faultOf(error);
  if (fault === null) throw error;
  log.warn('message-not-delivered', { fault });
  const why = deliveryErrorOf(fault, error);
  if (fault === 'throttled' && why.retryIn !== null) {
    const isOwnFault = conversationId !== null && pace.pause(conversationId, why.retryIn);
    if (!isOwnFault) await limit.slowDown(why.retryIn);
  }
  return { fault, why };
}

function messageOf(deps: MessengerDeps, { locale }: KeptReference, write: Write): Partial<Activity> {
  const { card, toast } = write(deps.languageOf(locale));
  // Text beside a card would be split into a second message, and no id would come back.
  return { type: 'message', summary: toast, attachments: [cardAttachment(card)] };
}

/** @param request one request to the connector; returns the id of its message */
async function inConversation(
  deps: MessengerDeps,
  kept: KeptReference,
  request: (context: TurnContext) => Promise<string>,
): Promise<Attempt> {
  const { conversationId } = kept;
  const answer = await deps.pace.inTurn(conversationId, async () => {
    await deps.limit.permit();
    return answerTo(deps, kept, request);
  });
  if (!answer.ok) return err({ fault: null, why: { kind: 'busy', retryIn: answer.error.retryIn } });
  const { value: answered } = answer;
  return answered.ok
    ? ok({ messageId: answered.value })
    : err(await failed(deps, answered.error, conversationId));
}

/** @returns the id of the message, or whatever was thrown */
async function answerTo(
  { adapter, appId }: MessengerDeps,
  kept: KeptReference,
  request: (context: TurnContext) => Promise<string>,
): Promise<Result<string, unknown>> {
  let answer: Result<string, unknown> | undefined;
  try {
    await adapter.continueConversationAsync(appId, toConversationReference(kept), async (context) => {
      // Caught in here: what leaves the turn goes to onTurnError, and the sender would take it for sent.
      answer = await request(context).then(ok, (error: unknown) => err(error));
    });
  } catch (error) {
    return err(error);
  }
  if (answer === undefined) throw new Error('The turn ended without an answer of the connector');
  return answer;
}
