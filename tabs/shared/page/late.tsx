import { type ComponentType, useEffect, useState } from 'react';
import type { Code } from '../code';
import { Loading } from './loading';

/**
 * Draws what has code of its own as soon as that has come. React's `lazy` would hold it back until its outline was on
 * screen for 300 ms. A failure goes to the nearest error boundary.
 */
export function late<P extends object>(code: Code<ComponentType<P>>): ComponentType<P> {
  return function Late(props: P) {
    const [Shown, setShown] = useState(code.come);
    const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
    useEffect(() => {
      if (Shown !== null) return undefined;
      let left = false;
      code.fetch().then(
        (come) => {
          if (!left) setShown(() => come);
        },
        (cause: unknown) => {
          if (!left) setFailure({ cause });
        },
      );
      return () => {
        left = true;
      };
    }, [Shown]);
    if (failure !== null) throw failure.cause;
    return Shown === null ? <Loading /> : <Shown {...props} />;
  };
}
