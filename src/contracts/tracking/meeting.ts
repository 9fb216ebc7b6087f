import { z } from 'zod';
import { LANGUAGES } from '../../domain/shared/language';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';

/** A review meeting as it was held. */
export const MeetingHeld = z.object({
  /** Compared with the instants of steps as text, so nothing but an instant will do. */
  began: z.iso.datetime(),
  deviationIds: z.array(z.string().max(255)).min(1).max(500),
  present: z.array(z.string().max(200)).max(50),
});

export const MinutesWanted = MeetingHeld.extend({ language: z.enum(LANGUAGES) });

const MinutesFile = z.object({
  fileName: z.string(),
  /** A Word document in base64. */
  content: z.string(),
});

export const writeMinutes = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/minutes',
  summary: 'Minutes of a review meeting as a Word document',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: MinutesWanted,
  answer: MinutesFile,
});

export const postMinutes = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/minutes/post',
  summary: "Posts the minutes of a review meeting to the department's channel",
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: MeetingHeld,
  answer: z.object({ posted: z.literal(true) }),
});
