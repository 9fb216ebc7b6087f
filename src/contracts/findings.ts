import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from './endpoint';

export const viewFindings = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/findings',
  summary: 'Rows of the lists that cannot be read, for the steering support',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: null,
  answer: z.object({
    findings: z
      .array(
        z.object({
          list: z.string(),
          itemId: z.string(),
          column: z.string(),
          problem: z.enum(['missing', 'wrong-type', 'not-allowed', 'too-long']),
        }),
      )
      .readonly(),
  }),
});
