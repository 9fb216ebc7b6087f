import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface FoldedFormProps {
  /** The button that opens it. */
  readonly opener: string;
  /** Whether something is typed in it already: then nobody has to look for it. */
  readonly isBegun: boolean;
  readonly children: (fold: () => void) => ReactNode;
}

/** A form beside the one the case waits for: a button until somebody wants it. */
export function FoldedForm({ opener, isBegun, children }: FoldedFormProps) {
  const [open, setOpen] = useState(isBegun);
  const [wasFolded, setWasFolded] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wasFolded) return;
    place.current?.querySelector<HTMLElement>(open ? 'input, textarea, select' : 'button')?.focus();
  }, [open, wasFolded]);
  const turn = (next: boolean) => () => {
    setWasFolded(true);
    setOpen(next);
  };
  return (
    <div ref={place}>{open ? children(turn(false)) : <Button onClick={turn(true)}>{opener}</Button>}</div>
  );
}
