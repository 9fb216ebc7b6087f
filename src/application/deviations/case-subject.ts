import type { Deviation } from '../../domain/deviation/deviation';
import type { Goal } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Milestone } from '../../domain/masterplan/measure';
import { type Office, operatingOffice } from '../../domain/masterplan/office';
import { isHeldBy, type Post } from '../../domain/masterplan/post';
import type { Indicator } from '../../domain/tracking/indicator';

/** What a deviation is about, and who answers for it. */
export interface CaseSubject {
  /** The indicator's name, or the project's and its milestone's. */
  readonly name: string;
  readonly goal: Goal;
  /** Null for milestones. */
  readonly indicator: Indicator | null;
  /** Null for indicators. */
  readonly milestone: Milestone | null;
  /** Answers for it; null when the plan names a post that is not there. */
  readonly ownerPost: Post | null;
  /** The operating unit: a project's own, else the owner's office. */
  readonly office: Office | null;
  /** Posts by which the department is headed, one for each who heads it and has one. */
  readonly departmentPosts: readonly Post[];
}

/** @returns null when what it is about is no longer part of the plan */
export function caseSubject(plan: Masterplan, { subject }: Pick<Deviation, 'subject'>): CaseSubject | null {
  if (subject.type === 'indicator') {
    const indicator = plan.indicators.find(({ id }) => id === subject.indicatorId);
    return indicator === undefined
      ? null
      : withOwners(plan, { ...indicator, operatingUnit: '', indicator, milestone: null });
  }
  const milestone = plan.milestones.find(({ id }) => id === subject.milestoneId);
  const measure = plan.measures.find(({ id }) => id === subject.measureId);
  if (milestone === undefined || measure === undefined) return null;
  return withOwners(plan, {
    ...measure,
    name: `${measure.name}: ${milestone.name}`,
    indicator: null,
    milestone,
  });
}

function withOwners(
  plan: Masterplan,
  of: Pick<CaseSubject, 'name' | 'indicator' | 'milestone'> & {
    readonly goalId: string;
    readonly ownerPostId: string;
    readonly operatingUnit: string;
  },
): CaseSubject | null {
  const goal = plan.goals.find(({ id }) => id === of.goalId);
  if (goal === undefined) return null;
  const ownerPost = plan.posts.find(({ id }) => id === of.ownerPostId) ?? null;
  const office = operatingOffice(plan.offices, of.operatingUnit, ownerPost);
  return {
    name: of.name,
    goal,
    indicator: of.indicator,
    milestone: of.milestone,
    ownerPost,
    office,
    departmentPosts: departmentPosts(plan, ownerPost),
  };
}

/** For each who heads the department the post they do it by: one that heads an office, else any other than the owner's. */
const departmentPosts = (
  { roles, posts, offices }: Pick<Masterplan, 'roles' | 'posts' | 'offices'>,
  ownerPost: Post | null,
): readonly Post[] =>
  roles
    .filter(({ role }) => role === 'head-of-department')
    .flatMap(({ userId }) => {
      const held = posts.filter((post) => isHeldBy(post, userId));
      const leading = held.find(({ id }) => offices.some(({ headPostId }) => headPostId === id));
      return leading ?? held.find(({ id }) => id !== ownerPost?.id) ?? held[0] ?? [];
    });
