import { type RefCallback, useCallback, useState } from 'react';

/** Width of an element without padding in pixels, known before it is painted, followed as it changes; a usual one where nothing is laid out. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(480);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const follow = (measured: number): void => {
      if (measured > 0) setWidth(measured);
    };
    // Asked before the first paint: drawn for the usual width, it would stick out of a narrower frame until it is told.
    follow(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) follow(entry.contentRect.width);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [measure, width];
}
