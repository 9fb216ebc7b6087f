import { z } from 'zod';
import { ROLES } from '../../domain/masterplan/role';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';
import { Lack } from '../workspace/lack';
import { DataStatus } from '../tracking/month-frame';
import { Day, Month } from '../values';

/** Small enough to be asked for every few seconds: how fresh the data are, and what waits for whoever asks. */
export const WorkspaceStatus = z
  .object({
    workspace: z.object({ id: z.string(), name: z.string() }),
    departmentName: z.string(),
    contactEmail: z.string().nullable(),
    today: Day,
    currentMonth: Month,
    dataStatus: DataStatus,
    /** What the workspace goes on without. */
    lacks: z.array(Lack).readonly(),
    me: z.object({
      roles: z.array(z.enum(ROLES)).readonly(),
      /** Offices the caller heads or holds a post in, those they head first. */
      offices: z.array(z.object({ id: z.string(), name: z.string(), isHead: z.boolean() })).readonly(),
      /** Goals the caller's posts own. */
      ownGoals: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
      /** What the caller reports for the current month, and how much of it is still open. */
      duties: z.object({ all: z.number().int(), open: z.number().int(), due: Day }),
      /** Deviations that wait for the caller, and those of them past their day. */
      tasks: z.object({ all: z.number().int(), overdue: z.number().int() }),
      mayAcknowledge: z.boolean(),
      maySteer: z.boolean(),
      mayKeepPlan: z.boolean(),
      /** Rows that could not be read; null for those who need not care. */
      dataIssues: z.number().int().nullable(),
    }),
  })
  .meta({ id: 'WorkspaceStatus' });

export const viewWorkspace = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}',
  summary: 'How fresh the data are, and what waits for the caller',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: null,
  answer: WorkspaceStatus,
});

export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>;
