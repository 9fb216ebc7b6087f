import { useEffect, useEffectEvent, useRef } from 'react';

/** How long before it is seen the end counts as reached, so that scrolling meets no gap. */
const AHEAD = '600px';

/** Says when the reader comes near the end of what is drawn. Give it a new key when there is a new end. */
export function EndOfRows({ onNear }: { readonly onNear: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  useEffect(() => {
    const element = end.current;
    // Where a browser cannot watch it, the buttons below lead on.
    if (element === null || typeof IntersectionObserver !== 'function') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near();
      },
      { root: element.closest('[data-scrolls]'), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return <div ref={end} />;
}
