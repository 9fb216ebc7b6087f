import type { DequeuedMessageItem, QueueClient, QueueServiceClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { Job, JobQueue, TakenJob } from '../../application/ports/job-queue';
import { isMonth } from '../../domain/shared/month';
import { ask, isRefusal, once } from './asking';

export interface JobQueueOptions {
  readonly name?: string;
  /** Seconds in which a job must be ended, or somebody else gets it. */
  readonly visibleAfter?: number;
}

/** A job taken more often than this is set aside before anybody works it again: it may be what kills its workers. */
const MOST_ATTEMPTS = 5;

/** Azure gives a job back after at most a week. */
const LONGEST_PAUSE = 7 * 24 * 3600;

/** The service measures in KiB; a job is far below. Jobs never expire. */
const NEVER = -1;

const StoredJob = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('monthly-card'),
    workspaceId: z.string(),
    month: z.string().refine(isMonth),
    userId: z.string(),
  }),
  z.object({ type: z.literal('alert'), workspaceId: z.string(), deviationId: z.string() }),
]);

/**
 * Jobs as messages, in base64 as other tools write and read them. What was tried too often, or is no job, goes to
 * `<name>-poison`. Rejects with `StorageUnavailable` when the storage cannot be asked.
 */
export function createJobQueue(service: QueueServiceClient, options: JobQueueOptions = {}): JobQueue {
  const { name = 'jobs', visibleAfter = 300 } = options;
  const queue = service.getQueueClient(name);
  const poison = service.getQueueClient(`${name}-poison`);
  const ready = once(() =>
    ask('make the queues', () => Promise.all([queue.createIfNotExists(), poison.createIfNotExists()])),
  );

  async function receive(): Promise<DequeuedMessageItem | null> {
    await ready();
    const received = await ask('take a job', () =>
      queue.receiveMessages({ numberOfMessages: 1, visibilityTimeout: visibleAfter }),
    );
    return received.receivedMessageItems[0] ?? null;
  }

  /** Copied first: a crash between leaves it twice, never lost. */
  async function setAside(message: DequeuedMessageItem): Promise<void> {
    await ask('set a job aside', () => poison.sendMessage(message.messageText, { messageTimeToLive: NEVER }));
    await end(queue, message);
  }

  return {
    async add(job) {
      await ready();
      await ask('add a job', () => queue.sendMessage(encode(job), { messageTimeToLive: NEVER }));
    },
    async take() {
      for (;;) {
        const message = await receive();
        if (message === null) return null;
        const job = decode(message.messageText);
        if (job !== null && message.dequeueCount <= MOST_ATTEMPTS) {
          return takenJob({ queue, message, job, setAside: () => setAside(message) });
        }
        await setAside(message);
      }
    },
  };
}

interface Taken {
  readonly queue: QueueClient;
  readonly message: DequeuedMessageItem;
  readonly job: Job;
  readonly setAside: () => Promise<void>;
}

const takenJob = ({ queue, message, job, setAside }: Taken): TakenJob => ({
  job,
  attempt: message.dequeueCount,
  done: () => end(queue, message),
  setAside,
  async retryIn(seconds) {
    const pause = Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_PAUSE);
    await ask('give a job back', () =>
      queue.updateMessage(message.messageId, message.popReceipt, message.messageText, pause),
    ).catch(unlessTakenByAnother);
  },
});

async function end(queue: QueueClient, { messageId, popReceipt }: DequeuedMessageItem): Promise<void> {
  await ask('end a job', () => queue.deleteMessage(messageId, popReceipt)).catch(unlessTakenByAnother);
}

/** Its time was up and another worker has it, or ended it: nothing is left to do here. */
function unlessTakenByAnother(error: unknown): void {
  if (!isRefusal(error, 400, 404)) throw error;
}

const encode = (job: Job): string => Buffer.from(JSON.stringify(job)).toString('base64');

function decode(text: string): Job | null {
  try {
    const parsed = StoredJob.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
