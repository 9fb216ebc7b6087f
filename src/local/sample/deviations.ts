import { dayOf, instantAt } from '../../domain/calendar/local-time';
import { reportingDays } from '../../domain/calendar/reporting-calendar';
import type { Deviation, DeviationSubject } from '../../domain/deviation/deviation';
import { reconcile, type ReconcileInput } from '../../domain/deviation/reconcile';
import {
  triggerIn,
  type IndicatorHistory,
  replayIndicator,
  replayMilestone,
} from '../../domain/deviation/replay';
import type { Milestone } from '../../domain/masterplan/measure';
import { toDay } from '../../domain/shared/day';
import { groupBy } from '../../domain/shared/group-by';
import type { Instant } from '../../domain/shared/instant';
import { addMonths, type Month, monthRange, toMonth } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Reading } from '../../domain/tracking/reading';
import { afterActs, momentsOfActs } from './leadership-acts';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { readingsKnownAt } from './readings';
import { REBASES } from './rebases';
import { dayAfter, SAMPLE_END, SAMPLE_NOW } from './time';

const { councilTerm, reporting } = SAMPLE_MASTERPLAN.department;

const WATCHED_FROM = toMonth(councilTerm.start.slice(0, 7));

/**
 * What the rules open while figures come in and days of escalation pass, each told to the leadership at once, with what
 * the leadership did about it.
 *
 * @param reported all that was ever reported
 */
export function sampleDeviations(reported: readonly Reading[]): readonly Deviation[] {
  const byIndicator = groupBy(reported, ({ indicatorId }) => indicatorId);
  return [
    ...SAMPLE_MASTERPLAN.indicators.map((indicator) =>
      watchedIndicator(indicator, byIndicator.get(indicator.id) ?? []),
    ),
    ...SAMPLE_MASTERPLAN.milestones.map(watchedMilestone),
  ].flatMap(deviationsOf);
}

/** Something that deviations are about, and when its history may say something new. */
interface Watched {
  readonly subject: DeviationSubject;
  readonly moments: readonly Instant[];
  readonly historyAt: (moment: Instant, recorded: readonly Deviation[]) => WhatHistorySays;
}

type WhatHistorySays = Pick<ReconcileInput, 'episode' | 'triggerIn' | 'tolerance'>;

function deviationsOf({ subject, moments, historyAt }: Watched): readonly Deviation[] {
  const all = [...new Set([...moments, ...momentsOfActs(subject)])].sort();
  let recorded: readonly Deviation[] = [];
  for (const now of all.filter((moment) => moment <= SAMPLE_NOW)) {
    const history = historyAt(now, recorded);
    const review = (): Deviation | null => reconcile({ subject, recorded, now, ...history });
    for (let change = review(); change !== null; change = review()) {
      const { id } = change;
      recorded = [...recorded.filter((deviation) => deviation.id !== id), told(change, now)];
    }
    recorded = recorded.map((deviation) => afterActs(deviation, now));
  }
  return recorded;
}

function told(deviation: Deviation, at: Instant): Deviation {
  return deviation.pendingAlert === null
    ? deviation
    : { ...deviation, pendingAlert: null, alerted: { ...deviation.latest, at } };
}

function watchedIndicator(indicator: Indicator, reported: readonly Reading[]): Watched {
  const rebases = REBASES.filter(({ indicatorId }) => indicatorId === indicator.id);
  const reports = reported.filter(({ month }) => month >= WATCHED_FROM);
  return {
    subject: { type: 'indicator', indicatorId: indicator.id },
    moments: [
      ...reports.map(({ reportedAt }) => reportedAt),
      ...rebases.map(({ at }) => at),
      ...momentsOfMissing(indicator, reports),
    ],
    historyAt: (moment, recorded) => {
      const history: IndicatorHistory = {
        indicator,
        readings: readingsKnownAt(reported, moment),
        rebases: rebases.filter(({ at }) => at <= moment),
        watchedFrom: WATCHED_FROM,
        missingUpTo: missingUpTo(indicator, moment),
        closedAfter: recorded.flatMap(({ closure }) => (closure === null ? [] : [closure.forMonth])),
      };
      return {
        episode: replayIndicator(history),
        triggerIn: (month) => triggerIn(history, month),
        tolerance: indicator.tolerance,
      };
    },
  };
}

/** When what was not reported for a month begins to count as missing, oldest first. */
const ESCALATIONS: readonly { readonly month: Month; readonly at: Instant }[] = monthRange(
  WATCHED_FROM,
  SAMPLE_END,
).map((month) => ({ month, at: instantAt(reportingDays(month, reporting).escalation, reporting.hour) }));

function missingUpTo({ publicationLag }: Indicator, moment: Instant): Month | null {
  const passed = ESCALATIONS.findLast(({ at }) => at <= moment);
  return passed === undefined ? null : addMonths(passed.month, -publicationLag);
}

/** Days of escalation that passed without the figure they ask for. */
function momentsOfMissing({ publicationLag }: Indicator, reports: readonly Reading[]): Instant[] {
  return ESCALATIONS.filter(({ month, at }) => {
    const asked = addMonths(month, -publicationLag);
    return !reports.some((report) => report.month === asked && report.reportedAt <= at);
  }).map(({ at }) => at);
}

function watchedMilestone(milestone: Milestone): Watched {
  const late = dayAfter(toDay(milestone.due), milestone.toleranceDays + 1);
  const done = milestone.done === null ? null : instantAt(toDay(milestone.done), 12);
  return {
    subject: { type: 'milestone', milestoneId: milestone.id, measureId: milestone.measureId },
    moments: [instantAt(late, 0), ...(done === null ? [] : [done])],
    historyAt: (moment, recorded) => {
      const isDone = done !== null && done <= moment;
      const asThen = { ...milestone, done: isDone ? milestone.done : null };
      const isClosed = recorded.some(({ status }) => status === 'closed');
      const episode = isClosed ? null : replayMilestone(asThen, dayOf(moment));
      return { episode, triggerIn: () => null, tolerance: null };
    },
  };
}
