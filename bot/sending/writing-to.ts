import type { Sent } from '../../src/application/ports/sending';
import type { Workspace } from '../../src/application/ports/workspaces';
import { err } from '../../src/domain/shared/result';
import { chatKey, isOwnChatWith, type KeptReference, regionKey, userKey } from './conversation-reference';
import { botAccount, openConversation } from './opening';
import {
  type Attempt,
  inSomeRegion,
  type MessengerDeps,
  type Refused,
  send,
  update,
  usableReference,
  type Write,
} from './sending';
import { addressesToTry } from './service-addresses';

/** A conversation that is lost is forgotten and opened anew, once. */
export async function sendToUser(deps: MessengerDeps, userId: string, write: Write): Promise<Sent> {
  const key = userKey(userId);
  const sendIn = (conversation: KeptReference): Promise<Attempt> =>
    inRegion(deps, key, conversation, (there) => send(deps, there, write));
  const kept = await ownChat(deps, userId);
  if (kept !== null) {
    const attempt = await sendIn(kept);
    if (attempt.ok || !isLost(attempt.error)) return sent(attempt);
    await forget(deps, userId, kept);
  }
  const last = kept?.serviceUrl ?? (await deps.references.find(regionKey(userId)));
  const opened = await openConversation(deps, userId, last);
  if (!opened.ok) return opened;
  await deps.references.put(key, JSON.stringify(opened.value));
  if (last !== null) await deps.references.remove(regionKey(userId));
  return sent(await sendIn(opened.value));
}

/** Puts another card in the place of one in somebody's chat. */
export async function updateForUser(
  deps: MessengerDeps,
  userId: string,
  message: { readonly messageId: string; readonly write: Write },
): Promise<Sent> {
  const kept = await ownChat(deps, userId);
  if (kept === null) return err({ kind: 'no-such-chat', retryIn: null });
  const attempt = await inRegion(deps, userKey(userId), kept, (there) => update(deps, there, message));
  if (!attempt.ok && isLost(attempt.error)) await forget(deps, userId, kept);
  return sent(attempt);
}

/** To the chat of the leadership. */
export const sendToLeadership = (
  deps: MessengerDeps,
  { leadershipChatId }: Workspace,
  write: Write,
): Promise<Sent> => inChat(deps, leadershipChat(leadershipChatId), (there) => send(deps, there, write));

/** Puts another card in the place of one in the chat of the leadership. */
export const updateForLeadership = (
  deps: MessengerDeps,
  { leadershipChatId }: Workspace,
  message: { readonly messageId: string; readonly write: Write },
): Promise<Sent> => inChat(deps, leadershipChat(leadershipChatId), (there) => update(deps, there, message));

type Chat = Pick<KeptReference, 'conversationId' | 'conversationType'>;

const leadershipChat = (conversationId: string): Chat => ({ conversationId, conversationType: 'groupChat' });

/** In a chat of several people, in which nobody has to have written. */
export async function inChat(
  deps: MessengerDeps,
  chat: Chat,
  request: (reference: KeptReference) => Promise<Attempt>,
): Promise<Sent> {
  const key = chatKey(chat.conversationId);
  const [serviceUrl = ''] = addressesToTry(deps.serviceUrls, null);
  const reference = (await usableReference(deps, key)) ?? {
    ...chat,
    serviceUrl,
    botId: botAccount(deps.appId),
    tenantId: deps.tenantId,
  };
  const attempt = await inRegion(deps, key, reference, request);
  if (!attempt.ok && attempt.error.fault === 'no-such-conversation') await deps.references.remove(key);
  return sent(attempt);
}

/** Where it answers; an address that turns out to be right is remembered. */
const inRegion = (
  { references, serviceUrls }: MessengerDeps,
  key: string,
  kept: KeptReference,
  request: (there: KeptReference) => Promise<Attempt>,
): Promise<Attempt> =>
  inSomeRegion(addressesToTry(serviceUrls, kept.serviceUrl), async (serviceUrl) => {
    const there = { ...kept, serviceUrl };
    const attempt = await request(there);
    if (attempt.ok && serviceUrl !== kept.serviceUrl) await references.put(key, JSON.stringify(there));
    return attempt;
  });

async function ownChat(deps: MessengerDeps, userId: string): Promise<KeptReference | null> {
  const kept = await usableReference(deps, userKey(userId));
  return kept !== null && isOwnChatWith(userId, kept) ? kept : null;
}

/** The chat with somebody who was given the app anew is another one; the old one does not know the bot any more. */
const isLost = ({ fault }: Refused): boolean => fault === 'no-such-conversation' || fault === 'not-in-roster';

/** The region outlives it: it belongs to the person. */
async function forget(
  { references }: MessengerDeps,
  userId: string,
  { serviceUrl }: KeptReference,
): Promise<void> {
  await references.put(regionKey(userId), serviceUrl);
  await references.remove(userKey(userId));
}

const sent = (attempt: Attempt): Sent => (attempt.ok ? attempt : err(attempt.error.why));
