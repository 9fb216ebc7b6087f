import { z } from 'zod';
import type { Job } from '../../application/ports/job-queue';
import { isDay } from '../../domain/shared/day';
import { isMonth } from '../../domain/shared/month';

const month = z.string().refine(isMonth);
const day = z.string().refine(isDay);
const ofDeviation = { workspaceId: z.string(), deviationId: z.string() };
const ofPerson = { workspaceId: z.string(), month, userId: z.string() };

const StoredJob = z.discriminatedUnion('type', [
  z.object({ type: z.literal('monthly-card'), ...ofPerson }),
  z.object({ type: z.literal('reminder'), ...ofPerson }),
  z.object({ type: z.literal('deputy-card'), ...ofPerson, inPlaceOf: z.string().optional() }),
  z.object({ type: z.literal('update-card'), ...ofPerson }),
  z.object({ type: z.literal('escalation'), workspaceId: z.string(), month, officeId: z.string() }),
  z.object({ type: z.literal('alert'), ...ofDeviation }),
  z.object({ type: z.literal('alert-bundle'), workspaceId: z.string() }),
  z.object({ type: z.literal('overdue-alert'), ...ofDeviation, due: day }),
  z.object({ type: z.literal('tasks'), workspaceId: z.string(), userId: z.string() }),
  z.object({ type: z.literal('digest'), workspaceId: z.string(), day }),
  z.object({ type: z.literal('update-case'), ...ofDeviation }),
]);

/** In base64, as other tools write and read messages. */
export const encodeJob = (job: Job): string => Buffer.from(JSON.stringify(job)).toString('base64');

/** @returns null for what is none of our jobs */
export function decodeJob(text: string): Job | null {
  try {
    const parsed = StoredJob.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
