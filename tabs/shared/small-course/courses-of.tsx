import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { codeOf } from '../code';
import { useAfterFirstPaint } from '../look/use-after-first-paint';
import { type CoursesAskedFor, type DrawnCourses, DrawnCoursesContext } from './drawn-courses';

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
    <DrawnCoursesContext value={drawn}>
      {children}
      {isPainted && Asked !== null && <Asked {...asked} onCome={setDrawn} />}
    </DrawnCoursesContext>
  );
}
