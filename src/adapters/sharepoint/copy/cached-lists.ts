import { makeCachedList } from './cached-list';
import { WORKSPACE_LISTS } from '../lists/workspace-lists';

export type CachedLists = ReturnType<typeof makeCachedLists>;

/** An empty copy of every list of a workspace. */
export const makeCachedLists = () => ({
  department: makeCachedList(WORKSPACE_LISTS.department),
  principles: makeCachedList(WORKSPACE_LISTS.principles),
  fields: makeCachedList(WORKSPACE_LISTS.fields),
  areas: makeCachedList(WORKSPACE_LISTS.areas),
  offices: makeCachedList(WORKSPACE_LISTS.offices),
  posts: makeCachedList(WORKSPACE_LISTS.posts),
  roles: makeCachedList(WORKSPACE_LISTS.roles),
  absences: makeCachedList(WORKSPACE_LISTS.absences),
  goals: makeCachedList(WORKSPACE_LISTS.goals),
  strategies: makeCachedList(WORKSPACE_LISTS.strategies),
  measures: makeCachedList(WORKSPACE_LISTS.measures),
  milestones: makeCachedList(WORKSPACE_LISTS.milestones),
  indicators: makeCachedList(WORKSPACE_LISTS.indicators),
  yearTargets: makeCachedList(WORKSPACE_LISTS.yearTargets),
  readings: makeCachedList(WORKSPACE_LISTS.readings),
  statusReports: makeCachedList(WORKSPACE_LISTS.statusReports),
  deviations: makeCachedList(WORKSPACE_LISTS.deviations),
  caseSteps: makeCachedList(WORKSPACE_LISTS.caseSteps),
  rebases: makeCachedList(WORKSPACE_LISTS.rebases),
  gradeOverrides: makeCachedList(WORKSPACE_LISTS.gradeOverrides),
  monthCloses: makeCachedList(WORKSPACE_LISTS.monthCloses),
  snapshots: makeCachedList(WORKSPACE_LISTS.snapshots),
  history: makeCachedList(WORKSPACE_LISTS.history),
});
