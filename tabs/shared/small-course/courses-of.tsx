import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react';
import type { Month } from '../../../src/domain/shared/month';
import { codeOf } from '../code';
import { useAfterFirstPaint } from '../use-after-first-paint';

/** Small lines, ready to be placed. */
export interface DrawnCourses {
  ofIndicator(id: string): ReactNode;
  /** Those of its indicators that were asked for. */
  ofGoal(id: string): ReactNode;
}

const Context = createContext<DrawnCourses | null>(null);

/** Null until they have come, which is after the first paint. */
export const useDrawnCourses = (): DrawnCourses | null => use(Context);

export interface CoursesAskedFor {
  readonly workspaceId: string;
  readonly month: Month;
  /** Of key indicators only. */
  readonly keyOnly: boolean;
}

const askingCode = codeOf(async () => (await import('./courses-asked')).CoursesAsked);

/** Asks for the small lines of all that is drawn below, and for the code that draws them, once that was painted without. */
export function CoursesOf({ children, ...asked }: CoursesAskedFor & { readonly children: ReactNode }) {
  const [Asked, setAsked] = useState(askingCode.come);
  const [drawn, setDrawn] = useState<DrawnCourses | null>(null);
  const isPainted = useAfterFirstPaint();
  useEffect(() => {
    askingCode.fetch().then(
      (come) => {
        startTransition(() => {
          setAsked(() => come);
        });
      },
      // All that the lines show can be read without them.
      () => undefined,
    );
  }, []);
  return (
    <Context value={drawn}>
      {children}
      {isPainted && Asked !== null && <Asked {...asked} onCome={setDrawn} />}
    </Context>
  );
}
