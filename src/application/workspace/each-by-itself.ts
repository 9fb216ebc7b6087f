import { StorageUnavailable } from '../ports/repository';

/**
 * Works on each by itself, so that one that cannot be saved keeps no other from its turn.
 *
 * @throws the first reason, after all had their turn; at once when the storage cannot be reached, as no other could be
 *   saved either
 */
export async function eachByItself<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const reasons: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      if (error instanceof StorageUnavailable) throw error;
      reasons.push(error);
    }
  }
  if (reasons.length > 0) throw reasons[0];
}
