import { z } from 'zod';
import { Instant, Month } from '../values';

export const DataStatus = z.object({ syncedAt: Instant, revision: z.string() });

/** Set when a closed month is looked at: what was frozen, and how many figures were corrected since. */
const AsOf = z.object({ closedAt: Instant, corrections: z.number().int() }).meta({ id: 'AsOf' });

/** What every view of a reporting month says of the month. */
export const MonthFrame = z.object({
  workspace: z.object({ id: z.string(), name: z.string() }),
  month: Month,
  /** The reporting month of today. */
  currentMonth: Month,
  /** Earliest month that can be looked at. */
  firstMonth: Month,
  /** Months that were frozen, oldest first. */
  closedMonths: z.array(Month).readonly(),
  asOf: AsOf.nullable(),
  dataStatus: DataStatus,
});
