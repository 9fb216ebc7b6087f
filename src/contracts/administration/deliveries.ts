import { z } from 'zod';
import { endpoint, IN_MONTH, IN_WORKSPACE, NONE } from '../endpoint';
import { Instant, Month } from '../values';

const Kind = z.enum(['monthly-card', 'reminder', 'deputy-card', 'escalation', 'alert', 'task', 'digest']);

const Delivery = z
  .object({
    key: z.string(),
    kind: Kind,
    to: z.array(z.string()).readonly(),
    state: z.enum(['waiting', 'sent', 'failed']),
    reason: z
      .enum([
        'no-account',
        'not-installed',
        'blocked',
        'not-in-chat',
        'no-such-chat',
        'message-gone',
        'too-large',
        'refused',
        'busy',
      ])
      .nullable(),
    at: Instant,
    updatedAt: Instant.nullable(),
    answeredAt: Instant.nullable(),
    attempts: z.number().int(),
    sendable: z.boolean(),
  })
  .meta({ id: 'Delivery' });

export const DeliveriesView = z
  .object({
    month: Month,
    latestMonth: Month,
    messages: z.array(Delivery).readonly(),
    alerts: z.array(Delivery).readonly(),
    unaddressed: z
      .array(z.object({ of: z.enum(['post', 'office']), name: z.string(), items: z.number().int() }))
      .readonly(),
    setAside: z
      .array(
        z.object({
          id: z.string(),
          job: z
            .object({
              type: z.enum([
                'monthly-card',
                'reminder',
                'deputy-card',
                'escalation',
                'update-card',
                'alert',
                'alert-bundle',
                'overdue-alert',
                'tasks',
                'digest',
                'update-case',
              ]),
              month: Month.nullable(),
              to: z.array(z.string()).readonly(),
            })
            .nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Deliveries' });

export const viewDeliveries = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/deliveries',
  summary: 'Which messages of a month arrived and which did not, for the steering support',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: DeliveriesView,
});

export const sendAgain = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/deliveries/sending',
  summary: 'Sends messages that did not arrive once more',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: z.object({ month: Month, keys: z.array(z.string().max(64)).min(1).max(2_000) }),
  answer: z.object({ queued: z.number().int() }),
});

export const retryJob = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/jobs-set-aside/{jobId}/retry',
  summary: 'Puts a job that failed too often back into the queue',
  params: z.object({ ...IN_WORKSPACE, jobId: z.string().max(100) }),
  query: NONE,
  body: null,
  answer: z.object({ jobId: z.string() }),
});

export type DeliveriesView = z.infer<typeof DeliveriesView>;
