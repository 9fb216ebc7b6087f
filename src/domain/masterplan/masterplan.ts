import type { Indicator } from '../tracking/indicator';
import type { YearTarget } from '../tracking/grade';
import type { Area } from './area';
import type { Department, Principle } from './department';
import type { FieldOfAction } from './field-of-action';
import type { Goal, Strategy } from './goal';
import type { Measure, Milestone } from './measure';
import type { Office } from './office';
import type { Post } from './post';
import type { RoleAssignment } from './role';

/** Everything a department has planned, without what was reported. */
export interface Masterplan {
  readonly department: Department;
  readonly principles: readonly Principle[];
  readonly fields: readonly FieldOfAction[];
  readonly areas: readonly Area[];
  readonly offices: readonly Office[];
  readonly posts: readonly Post[];
  readonly roles: readonly RoleAssignment[];
  readonly goals: readonly Goal[];
  readonly strategies: readonly Strategy[];
  readonly measures: readonly Measure[];
  readonly milestones: readonly Milestone[];
  readonly indicators: readonly Indicator[];
  readonly yearTargets: readonly YearTarget[];
}
