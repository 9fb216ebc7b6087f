import { z } from 'zod';
import { Instant, Month } from './values';

const Kind = z.enum(['monthly-card', 'reminder', 'deputy-card', 'escalation', 'alert', 'task', 'digest']);

const Delivery = z
  .object({
    key: z.string(),
    kind: Kind,
    to: z.array(z.string()).readonly(),
    state: z.enum(['waiting', 'sent', 'failed']),
    reason: z
      .enum([
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

export type DeliveriesView = z.infer<typeof DeliveriesView>;
