import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';

/** The messages of all conversations as people see them. */
export interface Conversations {
  /** @returns the new message's id */
  add(conversationId: string, activity: Activity): string;
  /** An id of another make is of a message sent before. @returns false when there is no such message */
  replace(conversationId: string, messageId: string, activity: Activity): boolean;
  messagesIn(conversationId: string): Activity[];
  ids(): string[];
  /** Messages that say the same as an earlier one of the conversation when they arrived. */
  duplicatesIn(conversationId: string): number;
}

/** @param keepsCards false to keep only that there was a card: thousands of them fill the memory */
export function createConversations({ keepsCards }: { readonly keepsCards: boolean }): Conversations {
  const conversations = new Map<
    string,
    { messages: Map<string, Activity>; said: Set<string>; duplicates: number }
  >();
  let messageCount = 0;
  const kept = (activity: Activity): Activity => (keepsCards ? activity : { ...activity, attachments: [] });
  const conversation = (id: string) => {
    const found = conversations.get(id) ?? { messages: new Map(), said: new Set(), duplicates: 0 };
    conversations.set(id, found);
    return found;
  };
  return {
    add(conversationId, activity) {
      const { messages, said } = conversation(conversationId);
      messageCount += 1;
      const id = `message-${messageCount}`;
      messages.set(id, kept(activity));
      const saying = sayingOf(activity);
      if (said.has(saying)) conversation(conversationId).duplicates += 1;
      said.add(saying);
      return id;
    },
    replace(conversationId, messageId, activity) {
      const { messages } = conversation(conversationId);
      if (!messages.has(messageId) && OWN_ID.test(messageId)) return false;
      messages.set(messageId, kept(activity));
      return true;
    },
    messagesIn: (conversationId) => [...(conversations.get(conversationId)?.messages.values() ?? [])],
    ids: () => [...conversations.keys()],
    duplicatesIn: (conversationId) => conversations.get(conversationId)?.duplicates ?? 0,
  };
}

const OWN_ID = /^message-\d+$/;

const sayingOf = ({ type, text, summary, attachments }: Activity): string =>
  createHash('sha256')
    .update(JSON.stringify([type, text, summary, attachments]))
    .digest('base64');
