import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const Context = createContext(false);

/** Whether what is drawn goes to paper: then all rows are drawn, and in the light theme. */
export const usePrinting = (): boolean => use(Context);

/** Tells everything below when the browser is about to print, before it lays out the pages. */
export function PrintingProvider({ children }: { readonly children: (isPrinting: boolean) => ReactNode }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const print = (is: boolean) => () => {
      flushSync(() => {
        setPrinting(is);
      });
    };
    const [before, after] = [print(true), print(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return <Context value={isPrinting}>{children(isPrinting)}</Context>;
}
