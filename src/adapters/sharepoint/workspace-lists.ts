import { departmentList } from './department-list';
import { deviationsList } from './deviations-list';
import { fieldsList } from './fields-list';
import { goalsList } from './goals-list';
import { historyList } from './history-list';
import { indicatorsList } from './indicators-list';
import type { ListShape } from './list-definition';
import { measuresList } from './measures-list';
import { milestonesList } from './milestones-list';
import { officesList } from './offices-list';
import { postsList } from './posts-list';
import { principlesList } from './principles-list';
import { readingsList } from './readings-list';
import { rolesList } from './roles-list';
import { statusReportsList } from './status-reports-list';
import { strategiesList } from './strategies-list';

/** Every list of a workspace, by its name in code, in the order they are made. */
export const WORKSPACE_LISTS = {
  department: departmentList,
  principles: principlesList,
  fields: fieldsList,
  offices: officesList,
  posts: postsList,
  roles: rolesList,
  goals: goalsList,
  strategies: strategiesList,
  measures: measuresList,
  milestones: milestonesList,
  indicators: indicatorsList,
  readings: readingsList,
  statusReports: statusReportsList,
  deviations: deviationsList,
  history: historyList,
} as const;

export const workspaceLists = (): readonly ListShape[] => Object.values(WORKSPACE_LISTS);
