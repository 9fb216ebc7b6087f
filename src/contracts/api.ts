import { z } from 'zod';
import { Deviation } from './deviation';
import { GoalView, ReadingChange } from './goal';
import { MasterplanView } from './masterplan';
import { DueReport, MonthlyReport, Submitted } from './monthly-report';
import { Month } from './values';

const workspace = { workspaceId: z.string().max(40) };
const month = { month: Month.optional() };

/** Something the HTTP API offers: server, tab and OpenAPI document are made from it. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  /** As Express and OpenAPI readers know it, below `/api/v1`: `/workspaces/{workspaceId}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType;
}

const none = z.object({});

export const API = {
  listWorkspaces: {
    method: 'get',
    path: '/workspaces',
    summary: 'Workspaces the caller may look at',
    params: none,
    query: none,
    body: null,
    answer: z.object({ workspaces: z.array(z.object({ id: z.string(), name: z.string() })).readonly() }),
  },
  viewMasterplan: {
    method: 'get',
    path: '/workspaces/{workspaceId}/masterplan',
    summary: 'Masterplan by fields of action, each goal with its light',
    params: z.object(workspace),
    query: z.object(month),
    body: null,
    answer: MasterplanView,
  },
  viewGoal: {
    method: 'get',
    path: '/workspaces/{workspaceId}/goals/{goalId}',
    summary: 'A goal with its indicators over time, strategies, measures and milestones',
    params: z.object({ ...workspace, goalId: z.string().max(255) }),
    query: z.object(month),
    body: null,
    answer: GoalView,
  },
  viewReadingHistory: {
    method: 'get',
    path: '/workspaces/{workspaceId}/indicators/{indicatorId}/readings/{month}/history',
    summary: 'Earlier states of a figure',
    params: z.object({ ...workspace, indicatorId: z.string().max(255), month: Month }),
    query: none,
    body: null,
    answer: z.object({ changes: z.array(ReadingChange).readonly() }),
  },
  viewMyReport: {
    method: 'get',
    path: '/workspaces/{workspaceId}/reports/mine',
    summary: 'What is due from the caller in a month',
    params: z.object(workspace),
    query: z.object(month),
    body: null,
    answer: DueReport,
  },
  submitMonthlyReport: {
    method: 'post',
    path: '/workspaces/{workspaceId}/reports',
    summary: 'Reports figures and project statuses for a month; repeating it changes nothing',
    params: z.object(workspace),
    query: none,
    body: MonthlyReport,
    answer: Submitted,
  },
  acknowledgeDeviation: {
    method: 'post',
    path: '/workspaces/{workspaceId}/deviations/{deviationId}/acknowledgement',
    summary: 'Notes that the leadership knows of a deviation',
    params: z.object({ ...workspace, deviationId: z.string().max(255) }),
    query: none,
    body: null,
    answer: z.object({ deviation: Deviation }),
  },
  viewFindings: {
    method: 'get',
    path: '/workspaces/{workspaceId}/findings',
    summary: 'Rows of the lists that cannot be read, for the steering support',
    params: z.object(workspace),
    query: none,
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
  },
} as const satisfies Record<string, Endpoint>;

export type ApiName = keyof typeof API;
export type Answer<N extends ApiName> = z.infer<(typeof API)[N]['answer']>;
