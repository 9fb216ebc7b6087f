import { createContext, type ReactNode, use } from 'react';
import type { Month } from '../../../src/domain/shared/month';

/** Small lines, ready to be placed. */
export interface DrawnCourses {
  ofIndicator(id: string): ReactNode;
  /** Those of its indicators that were asked for. */
  ofGoal(id: string): ReactNode;
}

export interface CoursesAskedFor {
  readonly workspaceId: string;
  readonly month: Month;
  /** Of key indicators only. */
  readonly keyOnly: boolean;
}

export const DrawnCoursesContext = createContext<DrawnCourses | null>(null);

/** Null until they have come, which is after the first paint. */
export const useDrawnCourses = (): DrawnCourses | null => use(DrawnCoursesContext);
