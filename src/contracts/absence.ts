import { z } from 'zod';
import { Day } from './values';

const Days = z.object({ from: Day, until: Day });

export const AbsenceView = z
  .object({
    posts: z
      .array(z.object({ postName: z.string(), deputy: z.boolean(), absence: Days.nullable() }))
      .readonly(),
  })
  .meta({ id: 'Absence' });

/** Null ends an absence. */
export const AbsenceDays = z.object({ days: Days.nullable() });
