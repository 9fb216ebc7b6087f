import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';
import { Day, DeviationRule, DeviationStatus, Instant, Light, Month } from '../values';

const Trigger = z.object({
  month: Month,
  rules: z.array(DeviationRule).readonly(),
  light: Light,
  figure: z
    .object({
      actual: z.number(),
      plan: z.number(),
      deviation: z.number(),
      relative: z.number().nullable(),
    })
    .nullable(),
  due: Day.nullable(),
});

const Acknowledgement = z.object({ postId: z.string(), postName: z.string(), at: Instant });

export const Deviation = z
  .object({
    id: z.string(),
    subject: z.discriminatedUnion('type', [
      z.object({ type: z.literal('indicator'), indicatorId: z.string() }),
      z.object({ type: z.literal('milestone'), milestoneId: z.string(), measureId: z.string() }),
    ]),
    openedFor: Month,
    openedAt: Instant,
    rule: DeviationRule,
    status: DeviationStatus,
    latest: Trigger,
    proposesClosing: z.boolean(),
    pendingAlert: z.enum(['opened', 'worsened']).nullable(),
    alerted: Trigger.extend({ at: Instant }).nullable(),
    acknowledgement: Acknowledgement.nullable(),
    closure: Acknowledgement.extend({ forMonth: Month }).nullable(),
  })
  .meta({ id: 'Deviation' });

export const closeDeviation = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/deviations/{deviationId}/closure',
  summary: 'Closes a deviation that is back on plan and proposes it',
  params: z.object({ ...IN_WORKSPACE, deviationId: z.string().max(255) }),
  query: NONE,
  body: null,
  answer: z.object({ deviation: Deviation }),
});

export const acknowledgeDeviation = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/deviations/{deviationId}/acknowledgement',
  summary: 'Notes that the leadership knows of a deviation',
  params: z.object({ ...IN_WORKSPACE, deviationId: z.string().max(255) }),
  query: NONE,
  body: null,
  answer: z.object({ deviation: Deviation }),
});

export type Deviation = z.infer<typeof Deviation>;
