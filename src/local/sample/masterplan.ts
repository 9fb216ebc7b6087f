import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Goal } from '../../domain/masterplan/goal';
import type { Measure } from '../../domain/masterplan/measure';
import { AREAS } from './areas';
import { breakdownsOf } from './breakdowns';
import { DEPARTMENT, PRINCIPLES } from './department';
import { BESCHAEFTIGUNG } from './fields/beschaeftigung';
import { EINBINDUNG } from './fields/einbindung';
import { EINKOMMEN } from './fields/einkommen';
import type { FieldContent, GoalContent, MeasureContent } from './fields/field-content';
import { GESUNDHEIT } from './fields/gesundheit';
import { UMWELT } from './fields/umwelt';
import { WOHNEN } from './fields/wohnen';
import { OFFICES, POSTS, ROLES_HELD } from './organisation';
import { YEAR_TARGETS } from './year-targets';

const FIELDS: readonly FieldContent[] = [EINKOMMEN, BESCHAEFTIGUNG, WOHNEN, GESUNDHEIT, UMWELT, EINBINDUNG];

const GOALS = FIELDS.flatMap((field) => field.goals.map((goal) => ({ ...goal, fieldId: field.id })));

const INDICATORS = GOALS.flatMap((goal) =>
  goal.indicators.map((indicator) => ({ ...indicator, goalId: goal.id })),
);

/** The whole plan of the sample department, numbered as it stands in the files of the fields. */
export const SAMPLE_MASTERPLAN: Masterplan = {
  department: DEPARTMENT,
  principles: PRINCIPLES,
  areas: AREAS,
  offices: OFFICES,
  posts: POSTS,
  roles: ROLES_HELD,
  fields: numbered(FIELDS.map(({ id, name, description }) => ({ id, name, description }))),
  goals: numbered(GOALS.map(goalOf)),
  strategies: numbered(
    GOALS.flatMap((goal) => goal.strategies.map((strategy) => ({ ...strategy, goalId: goal.id }))),
  ),
  measures: numbered(GOALS.flatMap((goal) => goal.measures.map((measure) => measureOf(goal.id, measure)))),
  milestones: GOALS.flatMap((goal) => goal.measures.flatMap(({ milestones }) => milestones)),
  indicators: numbered([...INDICATORS, ...INDICATORS.flatMap(breakdownsOf)]),
  yearTargets: YEAR_TARGETS,
};

function goalOf(goal: GoalContent & { readonly fieldId: string }): Omit<Goal, 'position'> {
  const { id, name, fieldId, principleId, benefit, status, decisionReference } = goal;
  const { ownerPostId, officeIds, targetGroups, areaIds } = goal;
  const answering = { ownerPostId, officeIds, targetGroups, areaIds };
  return { id, name, fieldId, principleId, benefit, status, decisionReference, ...answering };
}

/** Projects are commissioned by the head of department, processes by the head of the office that carries them out. */
function measureOf(goalId: string, measure: MeasureContent): Omit<Measure, 'position'> {
  const officeId = POSTS.find(({ id }) => id === measure.ownerPostId)?.officeId;
  const office = OFFICES.find(({ id }) => id === officeId);
  const commissioner = measure.kind === 'project' ? 'dezernatsleitung' : office?.headPostId;
  const commissioningPost = POSTS.find(({ id }) => id === commissioner);
  if (office === undefined || commissioningPost === undefined) throw new Error(`${measure.id} has no office`);
  const { id, strategyId, name, kind, ownerPostId, from } = measure;
  const units = { commissioningUnit: commissioningPost.name, operatingUnit: office.name };
  return { id, goalId, strategyId, name, kind, ...units, ownerPostId, from };
}

function numbered<T extends object>(rows: readonly T[]): (T & { position: number })[] {
  return rows.map((row, index) => ({ ...row, position: index + 1 }));
}
