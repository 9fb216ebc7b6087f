import type { SecretCounts } from './secret-counts';

/** Why a reading has no value although there is one: it must not be told. */
export interface Withheld {
  /** The counts it may be; null for a figure that only protects another one, of which nothing is told. */
  readonly counts: SecretCounts | null;
}
