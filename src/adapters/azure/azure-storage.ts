import { DefaultAzureCredential } from '@azure/identity';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';
import type { ConversationReferences } from '../../application/ports/conversation-references';
import type { DeliveryLog } from '../../application/ports/delivery-log';
import type { JobQueue } from '../../application/ports/job-queue';
import type { Lease } from '../../application/ports/lease';
import type { Log } from '../../application/ports/log';
import type { SendLimit } from '../../application/ports/sending';
import type { SharedViews } from '../../application/ports/shared-views';
import { createBlobStore } from './blob-store';
import { createConversationReferences } from './conversation-references';
import { createDeliveryLog } from './delivery-log';
import { createJobQueue } from './job-queue';
import { createLease } from './lease';
import { createSendLimit } from './send-limit';
import { createSharedSchedule } from './shared-schedule';
import { createSharedViews } from './shared-views';
import { createStorageClock } from './storage-clock';

/** One of the two must be given. */
export interface AzureStorageSettings {
  readonly STORAGE_CONNECTION?: string | undefined;
  /** Address of the account's blobs; the machine's own identity is used. */
  readonly STORAGE_ACCOUNT_URL?: string | undefined;
}

export interface AzureStorage {
  readonly jobQueue: JobQueue;
  readonly deliveryLog: DeliveryLog;
  readonly conversationReferences: ConversationReferences;
  readonly lease: Lease;
  readonly sharedViews: SharedViews;
  /** One for each instance; those of all instances keep to the rate together. */
  readonly sendLimit: (options: { readonly perSecond: number; readonly log: Log }) => SendLimit;
}

/** What instances share besides the lists. Containers and queues are made when first needed. */
export function createAzureStorage(settings: AzureStorageSettings): AzureStorage {
  const { blobs, queues } = connectStorage(settings);
  return {
    jobQueue: createJobQueue(queues),
    deliveryLog: createDeliveryLog(createBlobStore(blobs, 'deliveries', { isListed: true })),
    conversationReferences: createConversationReferences(createBlobStore(blobs, 'conversations')),
    lease: createLease(createBlobStore(blobs, 'leases')),
    sharedViews: createSharedViews(createBlobStore(blobs, 'shared', { isListed: true })),
    sendLimit: (options) => {
      const clock = createStorageClock(Date.now);
      const schedule = createSharedSchedule(createBlobStore(blobs, 'limits'), clock);
      return createSendLimit({ ...options, schedule, clock });
    },
  };
}

/** A few short attempts: whoever needs the storage tries again by itself in the next round. */
const OPTIONS = {
  retryOptions: { maxTries: 3, tryTimeoutInMs: 10_000, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
};

/** The account itself, for tools and tests that look into it. */
export function connectStorage({ STORAGE_CONNECTION, STORAGE_ACCOUNT_URL }: AzureStorageSettings) {
  if (STORAGE_CONNECTION !== undefined) {
    return {
      blobs: BlobServiceClient.fromConnectionString(STORAGE_CONNECTION, OPTIONS),
      queues: QueueServiceClient.fromConnectionString(STORAGE_CONNECTION, OPTIONS),
    };
  }
  if (STORAGE_ACCOUNT_URL === undefined)
    throw new Error('STORAGE_CONNECTION or STORAGE_ACCOUNT_URL must be set');
  const credential = new DefaultAzureCredential();
  const queueUrl = STORAGE_ACCOUNT_URL.replace('.blob.', '.queue.');
  return {
    blobs: new BlobServiceClient(STORAGE_ACCOUNT_URL, credential, OPTIONS),
    queues: new QueueServiceClient(queueUrl, credential, OPTIONS),
  };
}
