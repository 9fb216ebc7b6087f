import type { BlobLeaseClient, BlockBlobClient } from '@azure/storage-blob';
import type { Lease } from '../../application/ports/lease';
import { ask, isRefusal } from './asking';
import type { BlobStore } from './blob-store';

/** Seconds after which the lease of an instance that died is free again; the least that Azure allows. */
const LASTS = 15;

/** Twice in its time, so that one lost call does not lose the lease. */
const RENEW_EVERY = 5_000;

export function createLease(store: BlobStore): Lease {
  return {
    async holding(name, work) {
      const blob = await store.blob(name);
      const lease = await acquire(blob);
      if (lease === null) return null;
      const renewal = setInterval(() => void lease.renewLease().catch(() => undefined), RENEW_EVERY);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
        // Removed rather than released: names hold whom a message goes to, and there are thousands a month. What stays
        // because this fails ends by itself; the work's own outcome matters more.
        await blob.delete({ conditions: { leaseId: lease.leaseId } }).catch(() => undefined);
      }
    },
  };
}

/** The blob may vanish as often as others end their work just then. */
const MOST_ATTEMPTS = 5;

/** @returns null when another instance holds it */
async function acquire(blob: BlockBlobClient): Promise<BlobLeaseClient | null> {
  const lease = blob.getBlobLeaseClient();
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const state = await tryAcquire(lease);
    if (state !== 'no-blob') return state === 'acquired' ? lease : null;
    await makeBlob(blob);
  }
  return null;
}

async function tryAcquire(lease: BlobLeaseClient): Promise<'acquired' | 'held' | 'no-blob'> {
  try {
    await ask('acquire a lease', () => lease.acquireLease(LASTS));
    return 'acquired';
  } catch (error) {
    if (isRefusal(error, 409)) return 'held';
    if (isRefusal(error, 404)) return 'no-blob';
    throw error;
  }
}

/** Another instance may make it, and even lease it, at the same moment. */
async function makeBlob(blob: BlockBlobClient): Promise<void> {
  try {
    await ask('make a lease', () => blob.upload('', 0, { conditions: { ifNoneMatch: '*' } }));
  } catch (error) {
    if (!isRefusal(error, 409, 412)) throw error;
  }
}
