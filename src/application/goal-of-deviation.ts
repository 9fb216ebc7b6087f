import type { Deviation } from '../domain/deviation/deviation';
import type { Masterplan } from '../domain/masterplan/masterplan';

/** @returns id of the goal a deviation belongs to; null when what it is about has left the plan */
export function goalOf(plan: Masterplan, { subject }: Pick<Deviation, 'subject'>): string | null {
  const owner =
    subject.type === 'indicator'
      ? plan.indicators.find(({ id }) => id === subject.indicatorId)
      : plan.measures.find(({ id }) => id === subject.measureId);
  return owner?.goalId ?? null;
}

/** What a deviation is about, in words: the indicator, or the project and its milestone. */
export function subjectName(plan: Masterplan, { subject }: Pick<Deviation, 'subject'>): string {
  if (subject.type === 'indicator')
    return plan.indicators.find(({ id }) => id === subject.indicatorId)?.name ?? '';
  const project = plan.measures.find(({ id }) => id === subject.measureId)?.name ?? '';
  const milestone = plan.milestones.find(({ id }) => id === subject.milestoneId)?.name ?? '';
  return `${project}: ${milestone}`;
}
