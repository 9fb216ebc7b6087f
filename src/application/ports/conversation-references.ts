/** Where the bot may write to, as the chat platform told it; opaque outside the bot. */
export interface ConversationReferences {
  /** @param key `user/<object id>`, `region/<object id>` or `chat/<conversation id>` */
  find(key: string): Promise<string | null>;
  /** @param reference what the bot made of it */
  put(key: string, reference: string): Promise<void>;
  remove(key: string): Promise<void>;
}
