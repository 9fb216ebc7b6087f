import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Measure } from '../../domain/masterplan/measure';
import { type Office, operatingOffice } from '../../domain/masterplan/office';
import { groupBy } from '../../domain/shared/group-by';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import type { Light } from '../../domain/tracking/light';
import type { JudgedMonth } from '../judging/judged-month';

/** What an office answers for: figures whose owner's post is in it, and projects that it carries out. */
export interface OfficeShare {
  readonly office: Office;
  /** Those for parts of the city included, though they do not count. */
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Measure[];
}

/** Something with a light that counts for whoever answers for it, and the field it lies in. */
export interface FieldPart {
  readonly fieldId: string;
  readonly light: Light;
  readonly isKey: boolean;
}

/** The shares of all offices, in the plan's order. What belongs to no office is in none of them. */
export function officeShares(plan: Masterplan): OfficeShare[] {
  const posts = new Map(plan.posts.map((post) => [post.id, post]));
  const officeOf = (unit: string, ownerPostId: string) =>
    operatingOffice(plan.offices, unit, posts.get(ownerPostId) ?? null)?.id;
  const indicators = groupBy(plan.indicators, ({ ownerPostId }) => officeOf('', ownerPostId));
  const projects = groupBy(
    plan.measures.filter(({ kind }) => kind === 'project'),
    ({ operatingUnit, ownerPostId }) => officeOf(operatingUnit, ownerPostId),
  );
  return plan.offices.map((office) => ({
    office,
    indicators: indicators.get(office.id) ?? [],
    projects: projects.get(office.id) ?? [],
  }));
}

/** What counts of indicators and projects in a month, as judged in it; a project never decides a light. */
export function fieldParts(
  plan: Pick<Masterplan, 'goals'>,
  judged: JudgedMonth,
  of: Pick<OfficeShare, 'indicators' | 'projects'>,
): FieldPart[] {
  const fieldOf = new Map(plan.goals.map(({ id, fieldId }) => [id, fieldId]));
  const indicators = of.indicators
    .filter((indicator) => indicator.breakdownOf === null && isExpected(indicator, judged.month))
    .map((indicator) => ({
      fieldId: fieldOf.get(indicator.goalId) ?? '',
      light: judged.judgementOf(indicator).light,
      isKey: indicator.isKey,
    }));
  const projects = of.projects.map((project) => ({
    fieldId: fieldOf.get(project.goalId) ?? '',
    light: judged.progressOf(project).light,
    isKey: false,
  }));
  return [...indicators, ...projects];
}
