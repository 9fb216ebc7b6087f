import type { Instant } from './instant';

/** One change of a row: what stood before. Written before the change itself, so that no old value can be lost. */
export interface HistoryEntry {
  /** `<list>|<key of the row>|<version it replaces>`: the same change is noted once. */
  readonly id: string;
  readonly list: 'readings' | 'status-reports';
  readonly rowKey: string;
  /** The row as it was, by field. */
  readonly before: Readonly<Record<string, string | number | boolean | null>>;
  /** The row as it was to become. */
  readonly after: Readonly<Record<string, string | number | boolean | null>>;
  readonly postId: string;
  readonly reportedAs: string;
  readonly at: Instant;
  /** Why a closed month was changed; empty before its close. */
  readonly reason: string;
}
