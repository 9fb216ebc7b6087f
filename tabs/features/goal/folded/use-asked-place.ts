import { useEffect, useEffectEvent, useState } from 'react';

const named = (place: string): boolean =>
  location.hash === `#${place}` || location.hash === `#${encodeURIComponent(place)}`;

/**
 * Whether something folded is open: from the beginning where the address names its place behind `#`, and as soon as a
 * link on the page does.
 */
export function useAskedPlace(place: string): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => named(place));
  const follow = useEffectEvent(() => {
    if (named(place)) setOpen(true);
  });
  useEffect(() => {
    const listen = (): void => {
      follow();
    };
    window.addEventListener('hashchange', listen);
    return () => {
      window.removeEventListener('hashchange', listen);
    };
  }, []);
  return [open, setOpen];
}
