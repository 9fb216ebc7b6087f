import { z } from 'zod';
import { GRADES } from '../../domain/tracking/grade';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';

export const overrideGrade = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/indicators/{indicatorId}/grades/{year}',
  summary: 'Grades a year otherwise than suggested, with a reason; null takes the override back',
  params: z.object({
    ...IN_WORKSPACE,
    indicatorId: z.string().max(255),
    year: z.coerce.number().int().min(1900).max(2999),
  }),
  query: NONE,
  body: z.object({ grade: z.enum(GRADES).nullable(), reason: z.string().max(20_000) }),
  answer: z.object({ year: z.number().int() }),
});
