import { z } from 'zod';
import { GoalStatus, Instant, Light, LightCounts, Month } from './values';

export const DataStatus = z.object({ syncedAt: Instant, revision: z.string() });

/** Set when a closed month is looked at: what was frozen, and how many figures were corrected since. */
export const AsOf = z.object({ closedAt: Instant, corrections: z.number().int() }).meta({ id: 'AsOf' });

export const GoalSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    benefit: z.string(),
    status: GoalStatus,
    ownerPostName: z.string(),
    officeNames: z.array(z.string()).readonly(),
    light: Light,
    counts: LightCounts,
    latestMonth: Month.nullable(),
    openDeviations: z.number().int(),
  })
  .meta({ id: 'GoalSummary' });

export const MasterplanView = z
  .object({
    workspace: z.object({ id: z.string(), name: z.string() }),
    department: z.object({ name: z.string(), vision: z.string() }),
    principles: z.array(z.object({ id: z.string(), name: z.string(), text: z.string() })).readonly(),
    month: Month,
    currentMonth: Month,
    firstMonth: Month,
    closedMonths: z.array(Month).readonly(),
    asOf: AsOf.nullable(),
    dataStatus: DataStatus.extend({
      reported: z.number().int(),
      expected: z.number().int(),
      findings: z.number().int().nullable(),
    }),
    me: z.object({ mayAcknowledge: z.boolean(), duties: z.number().int() }),
    light: Light,
    counts: LightCounts,
    fields: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          description: z.string(),
          light: Light,
          counts: LightCounts,
          goals: z.array(GoalSummary).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'MasterplanView' });

export type GoalSummary = z.infer<typeof GoalSummary>;
export type MasterplanView = z.infer<typeof MasterplanView>;
