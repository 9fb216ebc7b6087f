import type { BlockBlobClient } from '@azure/storage-blob';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { StorageUnavailable } from '../../application/ports/repository';
import { ask as askStorage, isRefusal } from './asking';
import type { BlobStore } from './blob-store';
import { EMPTY_SCHEDULE, type SendSchedule } from './send-schedule';
import type { SharedClock } from './storage-clock';

export interface SharedSchedule {
  /**
   * Replaces the schedule of all instances in one step.
   *
   * @param how is called again when another instance was faster; `now` is when the answer will be there
   * @throws StorageUnavailable when the storage does not answer in time, or others are always faster
   */
  change<T extends { readonly schedule: SendSchedule }>(
    how: (schedule: SendSchedule, now: number) => T,
  ): Promise<T>;
}

const KEY = 'send-limit';

/** With a few instances a second attempt is rare. */
const MOST_ATTEMPTS = 12;

/** Milliseconds at random before another attempt, so that instances do not stay in step. */
const JITTER = 20;

/** Milliseconds for one request, the SDK's own attempts included: senders wait meanwhile. */
const PATIENCE = 2_000;

const StoredSchedule = z.object({
  free: z.number(),
  slowed: z.object({ at: z.number(), rate: z.number().positive() }).nullable(),
});

interface Seen {
  readonly schedule: SendSchedule;
  /** Null when there is no blob yet. */
  readonly etag: string | null;
}

/** The schedule as a blob, each write naming the version that it is based on. */
export function createSharedSchedule(store: BlobStore, clock: SharedClock): SharedSchedule {
  let seen: Seen | null = null;

  /** Milliseconds that the last write took. */
  let delay = 0;

  const ask = <T extends { readonly date?: Date }>(
    what: string,
    request: (abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T> => clock.hearing(() => askStorage(what, () => request(AbortSignal.timeout(PATIENCE))));

  async function read(blob: BlockBlobClient): Promise<Seen> {
    try {
      const answer = await ask('read the send limit', (abortSignal) =>
        blob.download(0, undefined, { abortSignal }),
      );
      return { schedule: parse(await textOf(answer.readableStreamBody)), etag: answer.etag ?? null };
    } catch (error) {
      if (isRefusal(error, 404)) return { schedule: EMPTY_SCHEDULE, etag: null };
      throw error;
    }
  }

  /** @returns null when somebody else was faster */
  async function write(
    blob: BlockBlobClient,
    schedule: SendSchedule,
    etag: string | null,
  ): Promise<Seen | null> {
    const text = JSON.stringify(schedule);
    const conditions = etag === null ? { ifNoneMatch: '*' } : { ifMatch: etag };
    try {
      const answer = await ask('write the send limit', (abortSignal) =>
        blob.upload(text, Buffer.byteLength(text), { conditions, abortSignal }),
      );
      return answer.etag === undefined ? null : { schedule, etag: answer.etag };
    } catch (error) {
      if (isRefusal(error, 404, 409, 412)) return null;
      throw error;
    }
  }

  return {
    async change(how) {
      const blob = await store.blob(KEY);
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
        const before: Seen = seen ?? (await read(blob));
        const asked = clock.now();
        const changed = how(before.schedule, asked + delay);
        seen = await write(blob, changed.schedule, before.etag);
        delay = Math.max(0, clock.now() - asked);
        if (seen !== null) return changed;
        await wait(Math.random() * JITTER);
      }
      throw new StorageUnavailable('Others were faster to change the send limit every time');
    },
  };
}

/** Something else in the blob, a newer version's form perhaps, is as good as nothing: it is written anew. */
function parse(text: string): SendSchedule {
  try {
    const parsed = StoredSchedule.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : EMPTY_SCHEDULE;
  } catch {
    return EMPTY_SCHEDULE;
  }
}

async function textOf(body: NodeJS.ReadableStream | undefined): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
