import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import type { JobSetAside } from '../../application/ports/job-queue';
import { ask } from './asking';
import { addMessage, endMessage, giveBack } from './queue-message';
import { decodeJob } from './stored-job';

/** The most that Azure hands out at once. */
const PAGE = 32;

/** Jobs that wait for a person. */
export interface PoisonQueue {
  /** Copied first: a crash between leaves it in both queues, never in none. */
  setAside(queue: QueueClient, message: DequeuedMessageItem): Promise<void>;
  /** At most 32. What somebody is putting back at this moment is not among them. */
  setAsides(): Promise<readonly JobSetAside[]>;
  /** Copied first, as above. @returns false when it is not there any more */
  putBack(queue: QueueClient, id: string): Promise<boolean>;
}

/** @param visibleAfter seconds for which a message under search is hidden from others, should its searcher die */
export function createPoisonQueue(poison: QueueClient, visibleAfter: number): PoisonQueue {
  const receive = async (): Promise<readonly DequeuedMessageItem[]> => {
    const { receivedMessageItems } = await ask('take jobs set aside', () =>
      poison.receiveMessages({ numberOfMessages: PAGE, visibilityTimeout: visibleAfter }),
    );
    return receivedMessageItems;
  };

  /** Azure deletes only what was received before: so everything is, until the one is found. */
  async function search(id: string): Promise<DequeuedMessageItem | null> {
    const others = new Map<string, DequeuedMessageItem>();
    try {
      for (;;) {
        const page = await receive();
        // One that comes a second time was hidden long enough: the queue was searched to its end.
        const isOver = page.length === 0 || page.some(({ messageId }) => others.has(messageId));
        for (const message of page) if (message.messageId !== id) others.set(message.messageId, message);
        const found = page.find(({ messageId }) => messageId === id);
        if (found !== undefined) return found;
        if (isOver) return null;
      }
    } finally {
      for (const message of others.values()) await giveBack(poison, message, 0);
    }
  }

  return {
    async setAside(queue, message) {
      await addMessage(poison, message.messageText);
      await endMessage(queue, message);
    },
    async setAsides() {
      const { peekedMessageItems } = await ask('look at jobs set aside', () =>
        poison.peekMessages({ numberOfMessages: PAGE }),
      );
      return peekedMessageItems.map(({ messageId, messageText }) => ({
        id: messageId,
        job: decodeJob(messageText),
      }));
    },
    async putBack(queue, id) {
      const message = await search(id);
      if (message === null) return false;
      await addMessage(queue, message.messageText);
      await endMessage(poison, message);
      return true;
    },
  };
}
