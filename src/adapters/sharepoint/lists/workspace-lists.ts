import { absencesList } from './absences-list';
import { areasList } from './areas-list';
import { caseStepsList } from './case-steps-list';
import { departmentList } from './department-list';
import { deviationsList } from './deviations-list';
import { fieldsList } from './fields-list';
import { goalsList } from './goals-list';
import { gradeOverridesList } from './grade-overrides-list';
import { historyList } from './history-list';
import { indicatorsList } from './indicators-list';
import type { ListShape } from '../definition/list-definition';
import { measuresList } from './measures-list';
import { milestonesList } from './milestones-list';
import { monthClosesList } from './month-closes-list';
import { officesList } from './offices-list';
import { postsList } from './posts-list';
import { principlesList } from './principles-list';
import { readingsList } from './readings-list';
import { rebasesList } from './rebases-list';
import { rolesList } from './roles-list';
import { snapshotsList } from './snapshots-list';
import { statusReportsList } from './status-reports-list';
import { strategiesList } from './strategies-list';
import { yearTargetsList } from './year-targets-list';

/** Every list of a workspace, by its name in code, in the order they are made. */
export const WORKSPACE_LISTS = {
  department: departmentList,
  principles: principlesList,
  fields: fieldsList,
  areas: areasList,
  offices: officesList,
  posts: postsList,
  roles: rolesList,
  absences: absencesList,
  goals: goalsList,
  strategies: strategiesList,
  measures: measuresList,
  milestones: milestonesList,
  indicators: indicatorsList,
  yearTargets: yearTargetsList,
  readings: readingsList,
  statusReports: statusReportsList,
  deviations: deviationsList,
  caseSteps: caseStepsList,
  rebases: rebasesList,
  gradeOverrides: gradeOverridesList,
  monthCloses: monthClosesList,
  snapshots: snapshotsList,
  history: historyList,
} as const;

export const workspaceLists = (): readonly ListShape[] => Object.values(WORKSPACE_LISTS);
