import { z } from 'zod';
import { DeviationRule, DeviationStatus, Instant, Month } from './values';

const Figure = z.object({
  month: Month,
  actual: z.number(),
  plan: z.number(),
  deviation: z.number(),
  relative: z.number().nullable(),
  light: z.enum(['amber', 'red', 'green']),
});

export const Deviation = z
  .object({
    id: z.string(),
    indicatorId: z.string(),
    openedFor: Month,
    openedAt: Instant,
    rule: DeviationRule,
    status: DeviationStatus,
    latest: Figure,
    pendingAlert: z.enum(['opened', 'worsened']).nullable(),
    alerted: Figure.extend({ at: Instant }).nullable(),
    acknowledgement: z.object({ postId: z.string(), postName: z.string(), at: Instant }).nullable(),
  })
  .meta({ id: 'Deviation' });

export type Deviation = z.infer<typeof Deviation>;
