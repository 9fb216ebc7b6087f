import { useEffect } from 'react';

/**
 * Goes to the place a link names behind `#`, once it is there: the browser looked for it before anything was loaded.
 * Keyboard and screen reader go on from it.
 */
export function useLinkedPlace(): void {
  useEffect(() => {
    const id = decoded(location.hash.slice(1));
    if (id === '') return undefined;
    // After the page has moved the focus to its beginning, as it does on every way to another view.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(id);
      if (place === null) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
      place.scrollIntoView();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
