import { startTransition, useEffect, useState } from 'react';

/** @returns false until the view was painted once: for what is folded away at first and costly to draw */
export function useAfterFirstPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setPainted(true);
    });
  }, []);
  return isPainted;
}
