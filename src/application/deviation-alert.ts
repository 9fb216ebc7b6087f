import type { Deviation } from '../domain/deviation/deviation';
import type { Masterplan } from '../domain/masterplan/masterplan';
import { addMonths } from '../domain/shared/month';
import type { Indicator } from '../domain/tracking/indicator';
import { judgeOrSayWhyNot, type Judgement } from '../domain/tracking/judgement';
import type { Records } from './ports/records';

/** What the leadership is told about a deviation. */
export interface DeviationAlert {
  readonly workspaceId: string;
  readonly deviation: Deviation;
  readonly goalId: string;
  readonly goalName: string;
  /** The indicator's name, or the project's and its milestone's. */
  readonly subjectName: string;
  /** The indicator, and how it is judged in the month the deviation speaks of; null for milestones. */
  readonly judged: { readonly indicator: Indicator; readonly judgement: Judgement } | null;
  /** Function that answers for it, and its office. */
  readonly ownerPostName: string;
  readonly officeName: string;
}

/** @returns null when the indicator or milestone is no longer part of the plan */
export async function deviationAlert(
  workspaceId: string,
  records: Records,
  deviation: Deviation,
): Promise<DeviationAlert | null> {
  const plan = await records.masterplan();
  const subject = subjectOf(plan, deviation);
  if (subject === null) return null;
  const goal = plan.goals.find(({ id }) => id === subject.goalId);
  const post = plan.posts.find(({ id }) => id === subject.ownerPostId);
  const office = plan.offices.find(({ id }) => id === post?.officeId);
  return {
    workspaceId,
    deviation,
    goalId: subject.goalId,
    goalName: goal?.name ?? '',
    subjectName: subject.name,
    judged:
      subject.indicator === null
        ? null
        : {
            indicator: subject.indicator,
            judgement: await judgementFor(records, subject.indicator, deviation),
          },
    ownerPostName: post?.name ?? '',
    officeName: office?.name ?? '',
  };
}

interface Subject {
  readonly name: string;
  readonly goalId: string;
  readonly ownerPostId: string;
  readonly indicator: Indicator | null;
}

function subjectOf(plan: Masterplan, { subject }: Deviation): Subject | null {
  if (subject.type === 'indicator') {
    const indicator = plan.indicators.find(({ id }) => id === subject.indicatorId);
    return indicator === undefined ? null : { ...indicator, indicator };
  }
  const milestone = plan.milestones.find(({ id }) => id === subject.milestoneId);
  const measure = plan.measures.find(({ id }) => id === subject.measureId);
  if (milestone === undefined || measure === undefined) return null;
  const { goalId, ownerPostId } = measure;
  return { name: `${measure.name}: ${milestone.name}`, goalId, ownerPostId, indicator: null };
}

async function judgementFor(
  records: Records,
  indicator: Indicator,
  { latest }: Deviation,
): Promise<Judgement> {
  const [readings, rebases] = await Promise.all([records.readings.all(), records.rebases.all()]);
  // What is published late is due later: only then is a missing figure overdue.
  const reportingMonth = addMonths(latest.month, indicator.publicationLag);
  return judgeOrSayWhyNot({
    indicator,
    readings: readings
      .map(({ value }) => value)
      .filter(({ indicatorId, month }) => indicatorId === indicator.id && month <= latest.month),
    rebases: rebases.map(({ value }) => value).filter(({ indicatorId }) => indicatorId === indicator.id),
    reportingMonth,
    dueMonth: reportingMonth,
  });
}
