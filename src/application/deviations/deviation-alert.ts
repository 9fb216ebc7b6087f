import type { Deviation } from '../../domain/deviation/deviation';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { addMonths } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import { judgeOrSayWhyNot, type Judgement } from '../../domain/tracking/judgement';
import type { Day } from '../../domain/shared/day';
import { accessOf } from '../policies/access';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import { caseView, type CaseView } from './case-view';
import { loadCase, type LoadedCase } from './load-case';

/** What the leadership is told about a deviation. */
export interface DeviationAlert {
  readonly workspaceId: string;
  readonly deviation: Deviation;
  /** Where its case stands. */
  readonly view: CaseView;
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
  records: DisclosedRecords,
  { deviationId, today }: { readonly deviationId: string; readonly today: Day },
): Promise<DeviationAlert | null> {
  const plan = await records.masterplan();
  const loaded = await loadCase(records, plan, deviationId);
  return loaded === null ? null : alertOf(workspaceId, records, { loaded, plan, today });
}

/** As somebody sees it who has no part in the case: the card of a chat is read by many. */
export async function alertOf(
  workspaceId: string,
  records: DisclosedRecords,
  { loaded, plan, today }: { readonly loaded: LoadedCase; readonly plan: Masterplan; readonly today: Day },
): Promise<DeviationAlert> {
  const { of, subject } = loaded;
  const view = caseView(loaded, { workspaceId, plan, access: accessOf(plan, '', false), today });
  return {
    workspaceId,
    deviation: of.deviation,
    view,
    goalId: subject.goal.id,
    goalName: subject.goal.name,
    subjectName: subject.name,
    judged:
      subject.indicator === null
        ? null
        : {
            indicator: subject.indicator,
            judgement: await judgementFor(records, subject.indicator, of.deviation),
          },
    ownerPostName: subject.ownerPost?.name ?? '',
    officeName: subject.office?.name ?? '',
  };
}

async function judgementFor(
  records: DisclosedRecords,
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
