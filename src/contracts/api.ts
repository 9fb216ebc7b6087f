import type { z } from 'zod';
import { setAbsence, viewAbsence } from './reporting/absence';
import { rebaseProcess, withdrawRebase } from './tracking/baselines';
import { takeSteps, viewCase, viewDeviations } from './tracking/case';
import { viewChanges } from './tracking/changes';
import { viewComparison } from './tracking/comparison';
import { viewCourses } from './tracking/courses';
import { retryJob, sendAgain, viewDeliveries } from './administration/deliveries';
import { viewDepartment, viewOffice } from './tracking/department';
import { acknowledgeDeviation, closeDeviation } from './tracking/deviation';
import type { Endpoint } from './endpoint';
import { viewDataIssues } from './administration/data-issues';
import { viewGoal, viewReadingHistory } from './tracking/goal';
import { viewGoalHistory } from './tracking/goal-history';
import { overrideGrade } from './tracking/grades';
import { viewIndicators, viewJudgement } from './tracking/indicators';
import { viewMasterplan } from './tracking/masterplan';
import { postMinutes, writeMinutes } from './tracking/meeting';
import { submitMonthlyReport, viewMyReport } from './reporting/monthly-report';
import { shareView, viewSharedViews } from './administration/shared-views';
import { viewWorkspace } from './administration/workspace-status';
import { listWorkspaces } from './administration/workspaces';

/** All that the HTTP API offers, by name: the server and the OpenAPI document are made from it. */
export const API = {
  listWorkspaces,
  viewWorkspace,
  viewMasterplan,
  viewGoal,
  viewGoalHistory,
  viewChanges,
  viewComparison,
  viewCourses,
  viewDepartment,
  viewOffice,
  viewIndicators,
  viewJudgement,
  rebaseProcess,
  withdrawRebase,
  overrideGrade,
  closeDeviation,
  viewReadingHistory,
  viewMyReport,
  submitMonthlyReport,
  acknowledgeDeviation,
  viewDeviations,
  viewCase,
  takeSteps,
  writeMinutes,
  postMinutes,
  viewAbsence,
  setAbsence,
  viewDeliveries,
  sendAgain,
  retryJob,
  viewDataIssues,
  viewSharedViews,
  shareView,
} as const satisfies Record<string, Endpoint>;

export type ApiName = keyof typeof API;
export type Answer<N extends ApiName> = z.infer<(typeof API)[N]['answer']>;
