import { z } from 'zod';
import { endpoint, IN_MONTH, IN_WORKSPACE } from '../endpoint';
import { Month } from '../values';

/** One a month, oldest first; null where a month has none. */
const Months = z.array(z.number().nullable()).readonly();

/** A course as a line the size of a word: figures, plan, and where figures are green. */
export const SmallCourse = z
  .object({
    indicatorId: z.string(),
    goalId: z.string(),
    name: z.string(),
    unit: z.string(),
    decimals: z.number().int(),
    values: Months,
    plan: Months,
    /** Null also at a side that is open. */
    low: Months,
    high: Months,
  })
  .meta({ id: 'SmallCourse' });

export const CoursesView = z
  .object({ months: z.array(Month).readonly(), courses: z.array(SmallCourse).readonly() })
  .meta({ id: 'CoursesView' });

export const viewCourses = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/courses',
  summary: 'The last twelve months of every indicator, or of key indicators, with plan and green zone',
  params: z.object(IN_WORKSPACE),
  query: z.object({
    ...IN_MONTH,
    /** `1` for key indicators only. */
    key: z.literal('1').optional(),
  }),
  body: null,
  answer: CoursesView,
});

export type SmallCourse = z.infer<typeof SmallCourse>;
export type CoursesView = z.infer<typeof CoursesView>;
