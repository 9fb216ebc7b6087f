import type { z } from 'zod';
import { setAbsence, viewAbsence } from './absence';
import { rebaseProcess, withdrawRebase } from './baselines';
import { takeSteps, viewCase, viewDeviations } from './case';
import { viewChanges } from './changes';
import { viewComparison } from './comparison';
import { viewCourses } from './courses';
import { retryJob, sendAgain, viewDeliveries } from './deliveries';
import { viewDepartment, viewOffice } from './department';
import { acknowledgeDeviation, closeDeviation } from './deviation';
import type { Endpoint } from './endpoint';
import { viewFindings } from './findings';
import { viewGoal, viewReadingHistory } from './goal';
import { viewGoalHistory } from './goal-history';
import { overrideGrade } from './grades';
import { viewIndicators, viewJudgement } from './indicators';
import { viewMasterplan } from './masterplan';
import { postMinutes, writeMinutes } from './meeting';
import { submitMonthlyReport, viewMyReport } from './monthly-report';
import { shareView, viewSharedViews } from './shared-views';
import { viewWorkspace } from './workspace-status';
import { listWorkspaces } from './workspaces';

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
  viewFindings,
  viewSharedViews,
  shareView,
} as const satisfies Record<string, Endpoint>;

export type ApiName = keyof typeof API;
export type Answer<N extends ApiName> = z.infer<(typeof API)[N]['answer']>;
