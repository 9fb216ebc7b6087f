import type { ConversationReferences } from '../../application/ports/conversation-references';
import type { BlobStore } from './blob-store';

export function createConversationReferences(store: BlobStore): ConversationReferences {
  return {
    find: (key) => store.read(key),
    put: (key, reference) => store.write(key, reference),
    remove: (key) => store.remove(key),
  };
}
