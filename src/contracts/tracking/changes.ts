import { z } from 'zod';
import { endpoint, IN_MONTH, IN_WORKSPACE } from '../endpoint';
import { Day, DeviationRule, Light, Month } from '../values';

const ofGoal = { goalId: z.string(), goalName: z.string(), fieldId: z.string() };

/** What a reporting month brought, held against the one before. */
export const ChangesView = z
  .object({
    month: Month,
    before: Month,
    /** Lights that are others now, those that got worse first. */
    lights: z
      .array(
        z.object({
          type: z.enum(['goal', 'indicator', 'project']),
          id: z.string(),
          name: z.string(),
          ...ofGoal,
          from: Light,
          to: Light,
          meaning: z.enum(['better', 'worse', 'neutral']),
        }),
      )
      .readonly(),
    opened: z
      .array(
        z.object({
          deviationId: z.string(),
          subjectName: z.string(),
          ...ofGoal,
          rules: z.array(DeviationRule),
        }),
      )
      .readonly(),
    closed: z.array(z.object({ deviationId: z.string(), subjectName: z.string(), ...ofGoal })).readonly(),
    milestones: z
      .array(z.object({ id: z.string(), name: z.string(), measureName: z.string(), ...ofGoal, done: Day }))
      .readonly(),
    targets: z
      .array(
        z.object({ indicatorId: z.string(), name: z.string(), ...ofGoal, from: Month, reason: z.string() }),
      )
      .readonly(),
  })
  .meta({ id: 'Changes' });

export const viewChanges = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/changes',
  summary: 'What a month brought, held against the one before',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: ChangesView,
});

export type ChangesView = z.infer<typeof ChangesView>;
