import type { DequeuedMessageItem, QueueServiceClient } from '@azure/storage-queue';
import type { Job, JobQueue, TakenJob } from '../../application/ports/job-queue';
import { ask, once } from './asking';
import { createPoisonQueue } from './poison-queue';
import { addMessage, endMessage, giveBack } from './queue-message';
import { decodeJob, encodeJob } from './stored-job';

export interface JobQueueOptions {
  readonly name?: string;
  /** Seconds in which a job must be ended, or somebody else gets it. */
  readonly visibleAfter?: number;
}

/** A job taken more often than this is set aside before anybody works it again: it may be what kills its workers. */
const MOST_ATTEMPTS = 20;

/** Seconds: Azure gives a job back after at most a week. */
const LONGEST_PAUSE = 7 * 24 * 3600;

/**
 * Jobs as messages. What was tried too often, or is no job, goes to `<name>-poison`. Rejects with `StorageUnavailable`
 * when the storage cannot be asked.
 */
export function createJobQueue(service: QueueServiceClient, options: JobQueueOptions = {}): JobQueue {
  const { name = 'jobs', visibleAfter = 300 } = options;
  const queue = service.getQueueClient(name);
  const poisonClient = service.getQueueClient(`${name}-poison`);
  const poison = createPoisonQueue(poisonClient, visibleAfter);
  const ready = once(() =>
    ask('make the queues', () => Promise.all([queue.createIfNotExists(), poisonClient.createIfNotExists()])),
  );

  async function receive(): Promise<DequeuedMessageItem | null> {
    const received = await ask('take a job', () =>
      queue.receiveMessages({ numberOfMessages: 1, visibilityTimeout: visibleAfter }),
    );
    return received.receivedMessageItems[0] ?? null;
  }

  const takenJob = (message: DequeuedMessageItem, job: Job): TakenJob => ({
    job,
    attempt: message.dequeueCount,
    done: () => endMessage(queue, message),
    setAside: () => poison.setAside(queue, message),
    retryIn: (seconds) => giveBack(queue, message, Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_PAUSE)),
  });

  return {
    async add(job) {
      await ready();
      await addMessage(queue, encodeJob(job));
    },
    async take() {
      await ready();
      for (;;) {
        const message = await receive();
        if (message === null) return null;
        const job = decodeJob(message.messageText);
        if (job !== null && message.dequeueCount <= MOST_ATTEMPTS) return takenJob(message, job);
        await poison.setAside(queue, message);
      }
    },
    async setAsides() {
      await ready();
      return poison.setAsides();
    },
    async tryAgain(id) {
      await ready();
      return poison.putBack(queue, id);
    },
  };
}
