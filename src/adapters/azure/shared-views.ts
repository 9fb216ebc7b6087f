import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SharedView, SharedViews, SharingPlace } from '../../application/ports/shared-views';
import type { BlobStore } from './blob-store';

const Stored = z.object({ path: z.string(), label: z.string(), sharedAt: z.string() });

/** One blob a view, so that two people who share at once lose nothing. */
export function createSharedViews(store: BlobStore): SharedViews {
  return {
    async all(place) {
      const found = await store.list(keysOf(place));
      return found
        .map(({ text }) => Stored.parse(JSON.parse(text)))
        .sort((a, b) => b.sharedAt.localeCompare(a.sharedAt));
    },
    put: (place, view) => store.write(keyOf(place, view), JSON.stringify(view)),
    remove: (place, view) => store.remove(keyOf(place, view)),
  };
}

const keysOf = ({ workspaceId, channelId }: SharingPlace): string => `${workspaceId}/${channelId}/`;

const keyOf = (place: SharingPlace, { path }: Pick<SharedView, 'path'>): string =>
  `${keysOf(place)}${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
