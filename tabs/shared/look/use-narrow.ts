import { useSyncExternalStore } from 'react';

/** Below this width a table of many columns is no longer one that can be read. */
const NARROW = '(max-width: 48rem)';

const query = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : null;

function subscribe(onChange: () => void): () => void {
  const media = query();
  media?.addEventListener('change', onChange);
  return () => {
    media?.removeEventListener('change', onChange);
  };
}

/** Whether the page is as narrow as on a phone; followed as it changes. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false);
