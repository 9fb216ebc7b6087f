import { err, type Result } from '../../domain/shared/result';

/** Stands for one state of a row; whoever writes names the one they have seen. */
export type Version = string;

export interface Stored<T> {
  readonly value: T;
  readonly version: Version;
}

/** Somebody saved first. `current` is what stands now; null when the row is gone. */
export interface Conflict<T> {
  readonly kind: 'changed-meanwhile';
  readonly current: Stored<T> | null;
}

/** The storage does not take what stands in the row; of this row nothing was stored. */
export interface RowRefused {
  readonly kind: 'refused';
  /** The column at fault as people see it; null when the storage does not say. */
  readonly column: string | null;
  /** For the log. */
  readonly cause: Error;
}

export interface Draft<T> {
  readonly value: T;
  /** The version the value was based on; null for a row that must not exist yet. */
  readonly basedOn: Version | null;
}

/**
 * The rows of one list, each under a key made from its value.
 * Every method rejects with `StorageUnavailable` when the storage cannot be asked; that is never "nothing found".
 */
export interface Repository<T> {
  /** Every row that can be read; the others are listed as data issues. */
  all(): Promise<readonly Stored<T>[]>;
  /** @returns null when there is no such row */
  find(key: string): Promise<Stored<T> | null>;
  /**
   * Saves each draft by itself, in order; results in the same order. A draft in conflict, or refused, is not stored; the
   * others are.
   */
  saveAll(drafts: readonly Draft<T>[]): Promise<readonly Result<Stored<T>, Conflict<T> | RowRefused>[]>;
}

/** Rows that may be read but not saved. */
export type Readable<T> = Pick<Repository<T>, 'all' | 'find'>;

/** The lists cannot be reached or do not answer in time. Nothing is known about what they hold. */
export class StorageUnavailable extends Error {
  override readonly name: string = 'StorageUnavailable';
}

/**
 * Saves a single draft.
 *
 * @throws the reason when the storage refuses the row
 */
export async function save<T>(
  repository: Repository<T>,
  draft: Draft<T>,
): Promise<Result<Stored<T>, Conflict<T>>> {
  const [result] = await saveOwn(repository, [draft]);
  if (result === undefined) throw new Error('A repository answered fewer results than drafts');
  return result;
}

/**
 * Saves rows that the app makes itself, which nobody could mend.
 *
 * @throws the reason when the storage refuses one of them; the others are saved
 */
export async function saveOwn<T>(
  repository: Repository<T>,
  drafts: readonly Draft<T>[],
): Promise<readonly Result<Stored<T>, Conflict<T>>[]> {
  return (await repository.saveAll(drafts)).map((result) => {
    if (result.ok) return result;
    const { error } = result;
    if (error.kind === 'refused') throw error.cause;
    return err(error);
  });
}
