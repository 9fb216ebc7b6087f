import { z } from 'zod';
import { endpoint, NONE } from '../endpoint';

export const listWorkspaces = endpoint({
  method: 'get',
  path: '/workspaces',
  summary: 'Workspaces the caller may look at',
  params: NONE,
  query: NONE,
  body: null,
  answer: z.object({ workspaces: z.array(z.object({ id: z.string(), name: z.string() })).readonly() }),
});
