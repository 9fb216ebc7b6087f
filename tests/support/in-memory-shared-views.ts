import type { SharedView, SharedViews, SharingPlace } from '../../src/application/ports/shared-views';

/** With the promises of the port. */
export function createInMemorySharedViews(): SharedViews {
  const kept = new Map<string, SharedView>();
  const prefix = ({ workspaceId, channelId }: SharingPlace) => `${workspaceId} ${channelId} `;
  return {
    all: (place) =>
      Promise.resolve(
        [...kept]
          .filter(([key]) => key.startsWith(prefix(place)))
          .map(([, view]) => view)
          .sort((a, b) => b.sharedAt.localeCompare(a.sharedAt)),
      ),
    put: (place, view) => {
      kept.set(prefix(place) + view.path, view);
      return Promise.resolve();
    },
    remove: (place, { path }) => {
      kept.delete(prefix(place) + path);
      return Promise.resolve();
    },
  };
}
