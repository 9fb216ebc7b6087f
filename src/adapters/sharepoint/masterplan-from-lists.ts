import type { DataIssue } from '../../application/ports/data-issue';
import { withDecidedTargets } from '../../domain/deviation/case/target-change';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { withUnassigned } from '../../domain/masterplan/unassigned';
import type { CachedList } from './copy/cached-list';
import type { CachedLists } from './copy/cached-lists';
import { BLANK_DEPARTMENT } from './lists/department-list';
import { type People, withPeople } from './copy/references/people';
import { rowInWords } from './definition/row-in-words';

/** The lists a Masterplan is made of. */
export const planLists = (lists: CachedLists) => [
  lists.department,
  lists.principles,
  lists.fields,
  lists.areas,
  lists.offices,
  lists.posts,
  lists.roles,
  lists.goals,
  lists.strategies,
  lists.measures,
  lists.milestones,
  lists.indicators,
  lists.yearTargets,
  lists.caseSteps,
];

/** Without one of these a Masterplan would be judged by what is not there; areas and principles only go with it. */
export const listsThePlanNeeds = (lists: CachedLists): readonly CachedList<unknown>[] => {
  const goesOnWithout: readonly CachedList<unknown>[] = [lists.areas, lists.principles];
  return planLists(lists).filter((list) => !goesOnWithout.includes(list));
};

/**
 * Nothing vanishes from it for a reference that leads nowhere. By position; rows without one, or with the same, in the
 * order in which they were made.
 */
export const masterplanFrom = (lists: CachedLists, people: Pick<People, 'idOf'>): Masterplan =>
  withPeople(withUnassigned(planAsTyped(lists)), people);

function planAsTyped(lists: CachedLists): Masterplan {
  return {
    department: lists.department.all()[0]?.value ?? BLANK_DEPARTMENT,
    principles: byPosition(lists.principles),
    fields: byPosition(lists.fields),
    areas: byPosition(lists.areas),
    offices: valuesOf(lists.offices),
    posts: valuesOf(lists.posts),
    roles: valuesOf(lists.roles),
    goals: byPosition(lists.goals),
    strategies: byPosition(lists.strategies),
    measures: byPosition(lists.measures),
    milestones: valuesOf(lists.milestones),
    indicators: withDecidedTargets(byPosition(lists.indicators), valuesOf(lists.caseSteps)),
    yearTargets: valuesOf(lists.yearTargets),
  };
}

/** A department without its row is steered by defaults, which somebody should know. */
export function departmentIssues({ department }: CachedLists): DataIssue[] {
  if (department.all().length > 0) return [];
  const row = rowInWords(department.definition, { id: '', fields: {} }, 'Key');
  return [{ ...row, problem: 'missing', severity: 'error', rows: 1, expected: null }];
}

const valuesOf = <T>(list: CachedList<T>): T[] => list.all().map(({ value }) => value);

const byPosition = <T extends { readonly position: number }>(list: CachedList<T>): T[] =>
  valuesOf(list).sort((a, b) => a.position - b.position);
