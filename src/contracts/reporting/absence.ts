import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';
import { Day } from '../values';

const Days = z.object({ from: Day, until: Day });

const AbsenceView = z
  .object({
    posts: z
      .array(z.object({ postName: z.string(), deputy: z.boolean(), absence: Days.nullable() }))
      .readonly(),
  })
  .meta({ id: 'Absence' });

/** Null ends an absence. */
const AbsenceDays = z.object({ days: Days.nullable() });

export const viewAbsence = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/absence',
  summary: "The caller's posts, and until when their deputies are asked instead",
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: null,
  answer: AbsenceView,
});

export const setAbsence = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/absence',
  summary: "Lets the deputies of the caller's posts be asked for a while; null ends it",
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: AbsenceDays,
  answer: AbsenceView,
});
