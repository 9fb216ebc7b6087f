import type { Instant } from '../../domain/shared/instant';

/** A view of the tab that somebody shared in a channel. Not by whom: that concerns nobody here. */
export interface SharedView {
  /** Path and query below `/tab/`: `indicators?month=2026-10`. */
  readonly path: string;
  /** View and filter in words. */
  readonly label: string;
  readonly sharedAt: Instant;
}

/** A channel in which a workspace is looked at. */
export interface SharingPlace {
  readonly workspaceId: string;
  readonly channelId: string;
}

/** What was shared in each channel. Rejects with `StorageUnavailable` when it cannot be asked. */
export interface SharedViews {
  /** Newest first. */
  all(place: SharingPlace): Promise<readonly SharedView[]>;
  /** The same view shared again takes the place of its former entry. */
  put(place: SharingPlace, view: SharedView): Promise<void>;
  remove(place: SharingPlace, view: SharedView): Promise<void>;
}
