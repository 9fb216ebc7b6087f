import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';
import { LimitsBase, Month } from '../values';

export const rebaseProcess = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/indicators/{indicatorId}/baselines',
  summary: 'Lets process limits begin anew from a month, with a reason',
  params: z.object({ ...IN_WORKSPACE, indicatorId: z.string().max(255) }),
  query: NONE,
  body: z.object({
    from: Month,
    reason: z.string().max(20_000),
    /** What the new limits are computed from; null for what the indicator says. */
    limitsBase: LimitsBase.nullable().default(null),
  }),
  answer: z.object({ from: Month }),
});

export const withdrawRebase = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/indicators/{indicatorId}/baselines/{from}/withdrawal',
  summary: 'Takes back where process limits began anew; the record stays',
  params: z.object({ ...IN_WORKSPACE, indicatorId: z.string().max(255), from: Month }),
  query: NONE,
  body: null,
  answer: z.object({ from: Month }),
});
