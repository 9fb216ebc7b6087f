import { RestError } from '@azure/storage-blob';
import { StorageUnavailable } from '../../application/ports/repository';

/** True when the service understood and refused with one of these statuses. */
export function isRefusal(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof RestError && error.statusCode !== undefined && statuses.includes(error.statusCode);
}

/**
 * Asks Azure Storage, turning "could not ask" into `StorageUnavailable`. The SDK has tried a few times by then.
 *
 * @param what the operation in words, without keys
 */
export async function ask<T>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (isUnanswered(error))
      throw new StorageUnavailable(`Azure Storage does not answer: ${what}`, { cause: error });
    throw error;
  }
}

function isUnanswered(error: unknown): boolean {
  if (!(error instanceof RestError)) return error instanceof Error && error.name === 'AbortError';
  const { statusCode } = error;
  return statusCode === undefined || statusCode >= 500 || statusCode === 429 || statusCode === 408;
}

/** Runs `make` once and lets every caller wait for it; after a failure the next caller starts afresh. */
export function once(make: () => Promise<unknown>): () => Promise<void> {
  let made: Promise<void> | null = null;
  return () => {
    made ??= make().then(
      () => undefined,
      (error: unknown) => {
        made = null;
        throw error;
      },
    );
    return made;
  };
}
