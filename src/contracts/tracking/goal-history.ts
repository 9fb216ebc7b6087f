import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';
import { Instant, Month } from '../values';

const Fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What happened to a goal, newest first; by function, never by person. */
export const GoalHistory = z
  .object({
    entries: z
      .array(
        z.object({
          type: z.enum([
            'figure-corrected',
            'status-corrected',
            'target-changed',
            'grade-overridden',
            'grade-withdrawn',
            'limits-rebased',
            'limits-withdrawn',
            'deviation-opened',
            'deviation-step',
            'deviation-closed',
            'month-closed',
          ]),
          at: Instant,
          postName: z.string(),
          /** Indicator, project or milestone; empty for the goal as a whole. */
          subjectName: z.string(),
          /** Month the entry speaks of; null where it speaks of none. */
          month: Month.nullable(),
          before: Fields.nullable(),
          after: Fields.nullable(),
          reason: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'GoalHistory' });

export const viewGoalHistory = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/goals/{goalId}/history',
  summary: 'What happened to a goal, with what stood before and after',
  params: z.object({ ...IN_WORKSPACE, goalId: z.string().max(255) }),
  query: NONE,
  body: null,
  answer: GoalHistory,
});

export type GoalHistory = z.infer<typeof GoalHistory>;
