import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { ask, isRefusal } from './asking';

/** The service measures in KiB; a job is far below. Jobs never expire. */
const NEVER = -1;

export async function addMessage(queue: QueueClient, text: string): Promise<void> {
  await ask('add a job', () => queue.sendMessage(text, { messageTimeToLive: NEVER }));
}

export async function endMessage(
  queue: QueueClient,
  { messageId, popReceipt }: DequeuedMessageItem,
): Promise<void> {
  await ask('end a job', () => queue.deleteMessage(messageId, popReceipt)).catch(unlessTakenByAnother);
}

/** @param pause seconds before somebody may take it again */
export async function giveBack(
  queue: QueueClient,
  { messageId, popReceipt, messageText }: DequeuedMessageItem,
  pause: number,
): Promise<void> {
  await ask('give a job back', () => queue.updateMessage(messageId, popReceipt, messageText, pause)).catch(
    unlessTakenByAnother,
  );
}

/** Its time was up and another worker has it, or ended it: nothing is left to do here. */
function unlessTakenByAnother(error: unknown): void {
  if (!isRefusal(error, 400, 404)) throw error;
}
