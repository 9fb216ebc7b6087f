import { z } from 'zod';
import { CasePage, CaseView, DeviationsView, StepsTaken } from './case';
import { AbsenceDays, AbsenceView } from './absence';
import { ChangesView } from './changes';
import { ComparisonView } from './comparison';
import { DeliveriesView } from './deliveries';
import { DepartmentView, OfficeView } from './department';
import { Deviation } from './deviation';
import { GRADES } from '../domain/tracking/grade';
import { MeetingHeld, MinutesFile, MinutesWanted } from './meeting';
import { GoalView, ReadingChange } from './goal';
import { GoalHistory } from './goal-history';
import { IndicatorsView } from './indicators';
import { MasterplanView } from './masterplan';
import { DueReport, MonthlyReport, Submitted } from './monthly-report';
import { Month } from './values';
import { WorkspaceStatus } from './workspace-status';

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
  viewWorkspace: {
    method: 'get',
    path: '/workspaces/{workspaceId}',
    summary: 'How fresh the data are, and what waits for the caller',
    params: z.object(workspace),
    query: none,
    body: null,
    answer: WorkspaceStatus,
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
  viewGoalHistory: {
    method: 'get',
    path: '/workspaces/{workspaceId}/goals/{goalId}/history',
    summary: 'What happened to a goal, with what stood before and after',
    params: z.object({ ...workspace, goalId: z.string().max(255) }),
    query: none,
    body: null,
    answer: GoalHistory,
  },
  viewChanges: {
    method: 'get',
    path: '/workspaces/{workspaceId}/changes',
    summary: 'What a month brought, held against the one before',
    params: z.object(workspace),
    query: z.object(month),
    body: null,
    answer: ChangesView,
  },
  viewComparison: {
    method: 'get',
    path: '/workspaces/{workspaceId}/comparison',
    summary: 'Courses of chosen indicators, with what is known of them by area',
    params: z.object(workspace),
    query: z.object({
      ...month,
      /** Ids, separated by commas; the breakdowns of those named come along. */
      indicators: z.string().max(10_000),
    }),
    body: null,
    answer: ComparisonView,
  },
  viewDepartment: {
    method: 'get',
    path: '/workspaces/{workspaceId}/department',
    summary: 'The department across its fields, by office',
    params: z.object(workspace),
    query: z.object(month),
    body: null,
    answer: DepartmentView,
  },
  viewOffice: {
    method: 'get',
    path: '/workspaces/{workspaceId}/offices/{officeId}',
    summary: 'What an office is responsible for',
    params: z.object({ ...workspace, officeId: z.string().max(255) }),
    query: z.object(month),
    body: null,
    answer: OfficeView,
  },
  viewIndicators: {
    method: 'get',
    path: '/workspaces/{workspaceId}/indicators',
    summary: 'Every indicator with light, trend, variation, assurance and forecast',
    params: z.object(workspace),
    query: z.object(month),
    body: null,
    answer: IndicatorsView,
  },
  rebaseProcess: {
    method: 'post',
    path: '/workspaces/{workspaceId}/indicators/{indicatorId}/baselines',
    summary: 'Lets process limits begin anew from a month, with a reason',
    params: z.object({ ...workspace, indicatorId: z.string().max(255) }),
    query: none,
    body: z.object({ from: Month, reason: z.string().max(20_000) }),
    answer: z.object({ from: Month }),
  },
  withdrawRebase: {
    method: 'post',
    path: '/workspaces/{workspaceId}/indicators/{indicatorId}/baselines/{from}/withdrawal',
    summary: 'Takes back where process limits began anew; the record stays',
    params: z.object({ ...workspace, indicatorId: z.string().max(255), from: Month }),
    query: none,
    body: null,
    answer: z.object({ from: Month }),
  },
  overrideGrade: {
    method: 'post',
    path: '/workspaces/{workspaceId}/indicators/{indicatorId}/grades/{year}',
    summary: 'Grades a year otherwise than suggested, with a reason; null takes the override back',
    params: z.object({
      ...workspace,
      indicatorId: z.string().max(255),
      year: z.coerce.number().int().min(1900).max(2999),
    }),
    query: none,
    body: z.object({ grade: z.enum(GRADES).nullable(), reason: z.string().max(20_000) }),
    answer: z.object({ year: z.number().int() }),
  },
  closeDeviation: {
    method: 'post',
    path: '/workspaces/{workspaceId}/deviations/{deviationId}/closure',
    summary: 'Closes a deviation that is back on plan and proposes it',
    params: z.object({ ...workspace, deviationId: z.string().max(255) }),
    query: none,
    body: null,
    answer: z.object({ deviation: Deviation }),
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
  viewDeviations: {
    method: 'get',
    path: '/workspaces/{workspaceId}/deviations',
    summary: 'Every deviation with the step it is at, and counts by cause',
    params: z.object(workspace),
    query: none,
    body: null,
    answer: DeviationsView,
  },
  viewCase: {
    method: 'get',
    path: '/workspaces/{workspaceId}/deviations/{deviationId}',
    summary: 'A deviation with all that was done about it, and what the caller may do next',
    params: z.object({ ...workspace, deviationId: z.string().max(255) }),
    query: none,
    body: null,
    answer: CasePage,
  },
  takeSteps: {
    method: 'post',
    path: '/workspaces/{workspaceId}/deviations/{deviationId}/steps',
    summary: 'Adds the next steps to a case: statement, cause, countermeasure, decision and what follows',
    params: z.object({ ...workspace, deviationId: z.string().max(255) }),
    query: none,
    body: StepsTaken,
    answer: CaseView,
  },
  writeMinutes: {
    method: 'post',
    path: '/workspaces/{workspaceId}/minutes',
    summary: 'Minutes of a review meeting as a Word document',
    params: z.object(workspace),
    query: none,
    body: MinutesWanted,
    answer: MinutesFile,
  },
  postMinutes: {
    method: 'post',
    path: '/workspaces/{workspaceId}/minutes/post',
    summary: "Posts the minutes of a review meeting to the department's channel",
    params: z.object(workspace),
    query: none,
    body: MeetingHeld,
    answer: z.object({ posted: z.literal(true) }),
  },
  viewAbsence: {
    method: 'get',
    path: '/workspaces/{workspaceId}/absence',
    summary: "The caller's posts, and until when their deputies are asked instead",
    params: z.object(workspace),
    query: none,
    body: null,
    answer: AbsenceView,
  },
  setAbsence: {
    method: 'post',
    path: '/workspaces/{workspaceId}/absence',
    summary: "Lets the deputies of the caller's posts be asked for a while; null ends it",
    params: z.object(workspace),
    query: none,
    body: AbsenceDays,
    answer: AbsenceView,
  },
  viewDeliveries: {
    method: 'get',
    path: '/workspaces/{workspaceId}/deliveries',
    summary: 'Which messages of a month arrived and which did not, for the steering support',
    params: z.object(workspace),
    query: z.object(month),
    body: null,
    answer: DeliveriesView,
  },
  sendAgain: {
    method: 'post',
    path: '/workspaces/{workspaceId}/deliveries/sending',
    summary: 'Sends messages that did not arrive once more',
    params: z.object(workspace),
    query: none,
    body: z.object({ month: Month, keys: z.array(z.string().max(64)).min(1).max(2_000) }),
    answer: z.object({ queued: z.number().int() }),
  },
  retryJob: {
    method: 'post',
    path: '/workspaces/{workspaceId}/jobs-set-aside/{jobId}/retry',
    summary: 'Puts a job that failed too often back into the queue',
    params: z.object({ ...workspace, jobId: z.string().max(100) }),
    query: none,
    body: null,
    answer: z.object({ jobId: z.string() }),
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
