import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';

/** What is kept of a conversation to write to it later. */
const KeptReference = z.object({
  conversationId: z.string().min(1),
  conversationType: z.string().optional(),
  serviceUrl: z.url(),
  /** Channel account of the bot. */
  botId: z.string(),
  /** Channel account (`29:…`) and object id of the other side; in a group chat of nobody in particular. */
  userId: z.string().optional(),
  aadObjectId: z.string().optional(),
  tenantId: z.string(),
  locale: z.string().optional(),
});

export type KeptReference = z.infer<typeof KeptReference>;

/** Where somebody was found last, kept while the conversation with them is lost. */
export const regionKey = (objectId: string): string => `region/${objectId}`;
export const userKey = (objectId: string): string => `user/${objectId}`;
export const chatKey = (conversationId: string): string => `chat/${conversationId}`;
export const welcomedKey = (conversationId: string): string => `welcomed/${conversationId}`;

export function isPersonal({ conversation }: Pick<Activity, 'conversation'>): boolean {
  // The SDK's types promise both fields; the channel leaves them out.
  const { conversationType, isGroup, id } = conversation as Partial<Activity['conversation']>;
  if (conversationType !== undefined) return conversationType === 'personal';
  return isGroup !== true && !isThread(id ?? '');
}

/** Posts in a channel carry the thread after a semicolon; the channel is what we write to. */
export const conversationIdOf = ({ conversation }: Pick<Activity, 'conversation'>): string =>
  conversation.id.split(';')[0] ?? conversation.id;

/**
 * Threads are chats of several people: meetings, groups, channels, and two people among themselves, which Teams calls
 * personal when the app is used in there. The bot's own chat with somebody is none.
 */
const isThread = (conversationId: string): boolean => conversationId.startsWith('19:');

/**
 * Whether a conversation is the bot's own with this person: only there may be written to them.
 *
 * @param kept also of an earlier version, which kept whatever somebody wrote in last
 */
export const isOwnChatWith = (objectId: string, kept: KeptReference): boolean =>
  (kept.conversationType ?? 'personal') === 'personal' &&
  !isThread(kept.conversationId) &&
  (kept.aadObjectId ?? objectId) === objectId;

/** @returns null for chats that nobody could ever ask for: between two people, or with somebody who has no object id */
export function referenceKeyOf(activity: Activity): string | null {
  const id = conversationIdOf(activity);
  if (!isPersonal(activity)) return chatKey(id);
  if (isThread(id)) return null;
  const objectId = activity.from.aadObjectId;
  return objectId === undefined || objectId === '' ? null : userKey(objectId);
}

/** @param before what was kept so far; not every kind of activity says which language the client speaks */
export function referenceFrom(
  activity: Activity,
  tenantId: string,
  before: KeptReference | null,
): KeptReference {
  const personal = isPersonal(activity);
  return {
    conversationId: conversationIdOf(activity),
    conversationType: activity.conversation.conversationType,
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    userId: personal ? activity.from.id : undefined,
    aadObjectId: personal ? activity.from.aadObjectId : undefined,
    tenantId,
    locale: activity.locale ?? before?.locale,
  };
}

/** @returns null for what we did not write ourselves, or in an older form: as good as unknown */
export function parseReference(text: string | null): KeptReference | null {
  if (text === null) return null;
  try {
    const parsed = KeptReference.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function toConversationReference(kept: KeptReference): Partial<ConversationReference> {
  const { conversationId, conversationType, serviceUrl, botId, userId, aadObjectId, tenantId, locale } = kept;
  const isGroup = conversationType !== undefined && conversationType !== 'personal';
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId, name: '' },
    conversation: {
      id: conversationId,
      isGroup,
      conversationType: conversationType ?? 'personal',
      tenantId,
      name: '',
    },
    ...(userId === undefined
      ? {}
      : { user: { id: userId, name: '', ...(aadObjectId === undefined ? {} : { aadObjectId }) } }),
    ...(locale === undefined ? {} : { locale }),
  };
}
