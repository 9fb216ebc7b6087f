import { createContext, type ReactNode, use, useMemo } from 'react';
import { type CoursesView, type SmallCourse, viewCourses } from '../../../src/contracts/courses';
import type { Month } from '../../../src/domain/shared/month';
import { useAnswer } from '../answer';
import { useAfterFirstPaint } from '../use-after-first-paint';

interface Courses {
  readonly months: readonly Month[];
  ofIndicator(id: string): readonly SmallCourse[];
  ofGoal(id: string): readonly SmallCourse[];
}

const Context = createContext<Courses | null>(null);

/** Null until they have come, which is after the first paint. */
export const useCourses = (): Courses | null => use(Context);

export interface CoursesOfProps {
  readonly workspaceId: string;
  readonly month: Month;
  /** Of key indicators only. */
  readonly keyOnly?: boolean;
  readonly children: ReactNode;
}

/** Asks for the small lines of all that is drawn below, once that was painted without them. */
export function CoursesOf({ workspaceId, month, keyOnly = false, children }: CoursesOfProps) {
  const isPainted = useAfterFirstPaint();
  const { data } = useAnswer(
    viewCourses,
    { params: { workspaceId }, query: { month, ...(keyOnly ? { key: '1' as const } : {}) } },
    { live: true, keepPrevious: true, enabled: isPainted },
  );
  const courses = useMemo(() => (data === undefined ? null : sorted(data)), [data]);
  return <Context value={courses}>{children}</Context>;
}

function sorted({ months, courses }: CoursesView): Courses {
  const by = (idOf: (course: SmallCourse) => string) => {
    const found = new Map<string, SmallCourse[]>();
    for (const course of courses) {
      const known = found.get(idOf(course));
      if (known === undefined) found.set(idOf(course), [course]);
      else known.push(course);
    }
    return (id: string) => found.get(id) ?? NONE;
  };
  return {
    months,
    ofIndicator: by(({ indicatorId }) => indicatorId),
    ofGoal: by(({ goalId }) => goalId),
  };
}

const NONE: readonly never[] = [];
