import { z } from 'zod';
import { LANGUAGES } from '../domain/shared/language';

/** A review meeting as it was held. */
export const MeetingHeld = z.object({
  /** Compared with the instants of steps as text, so nothing but an instant will do. */
  began: z.iso.datetime(),
  deviationIds: z.array(z.string().max(255)).min(1).max(500),
  present: z.array(z.string().max(200)).max(50),
});

export const MinutesWanted = MeetingHeld.extend({ language: z.enum(LANGUAGES) });

export const MinutesFile = z.object({
  fileName: z.string(),
  /** A Word document in base64. */
  content: z.string(),
});
