import type { Sent } from '../src/application/ports/messenger';
import type { Workspace } from '../src/application/ports/workspaces';
import { err, ok } from '../src/domain/shared/result';
import { chatKey, type KeptReference, userKey } from './conversation-reference';
import { botAccount, defaultServiceUrl, openConversation } from './opening';
import { type Attempt, type MessengerDeps, send, update, usableReference, type Write } from './sending';

export const isGone = (attempt: Attempt): boolean => !attempt.sent && attempt.isGone;

export const sent = (attempt: Attempt): Sent =>
  attempt.sent ? ok({ messageId: attempt.messageId }) : err(attempt.why);

/** A conversation that is gone is forgotten and opened anew, once. */
export async function sendToUser(deps: MessengerDeps, userId: string, write: Write): Promise<Sent> {
  const key = userKey(userId);
  const kept = await usableReference(deps, key);
  if (kept !== null) {
    const attempt = await send(deps, kept, write);
    if (!isGone(attempt)) return sent(attempt);
    await deps.references.remove(key);
  }
  const opened = await openConversation(deps, userId);
  if (!opened.ok) return opened;
  await deps.references.put(key, JSON.stringify(opened.value));
  return sent(await send(deps, opened.value, write));
}

/** Puts another card in the place of one in somebody's chat. */
export async function updateForUser(
  deps: MessengerDeps,
  userId: string,
  message: { readonly messageId: string; readonly write: Write },
): Promise<Sent> {
  const key = userKey(userId);
  const kept = await usableReference(deps, key);
  if (kept === null) return err({ kind: 'no-such-chat', retryIn: null });
  const attempt = await update(deps, kept, message);
  if (isGone(attempt)) await deps.references.remove(key);
  return sent(attempt);
}

/** To the chat of the leadership, in which nobody has to have written. */
export function sendToLeadership(deps: MessengerDeps, workspace: Workspace, write: Write): Promise<Sent> {
  return inLeadershipChat(deps, workspace, (reference) => send(deps, reference, write));
}

/** Puts another card in the place of one in the chat of the leadership. */
export function updateForLeadership(
  deps: MessengerDeps,
  workspace: Workspace,
  message: { readonly messageId: string; readonly write: Write },
): Promise<Sent> {
  return inLeadershipChat(deps, workspace, (reference) => update(deps, reference, message));
}

async function inLeadershipChat(
  deps: MessengerDeps,
  { leadershipChatId }: Workspace,
  request: (reference: KeptReference) => Promise<Attempt>,
): Promise<Sent> {
  const key = chatKey(leadershipChatId);
  const reference: KeptReference = (await usableReference(deps, key)) ?? {
    conversationId: leadershipChatId,
    conversationType: 'groupChat',
    serviceUrl: defaultServiceUrl(deps),
    botId: botAccount(deps.appId),
    tenantId: deps.tenantId,
  };
  const attempt = await request(reference);
  if (isGone(attempt)) await deps.references.remove(key);
  return sent(attempt);
}
