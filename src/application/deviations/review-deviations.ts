import { latestEscalatedMonth, reportingMonth } from '../../domain/calendar/reporting-calendar';
import { dayOf, monthOf } from '../../domain/calendar/local-time';
import { type Deviation, type DeviationSubject, subjectId } from '../../domain/deviation/deviation';
import { reconcile, type ReconcileInput } from '../../domain/deviation/reconcile';
import {
  triggerIn,
  type IndicatorHistory,
  replayIndicator,
  replayMilestone,
} from '../../domain/deviation/replay';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Instant } from '../../domain/shared/instant';
import { addMonths, type Month, toMonth } from '../../domain/shared/month';
import type { Reading } from '../../domain/tracking/reading';
import type { Indicator } from '../../domain/tracking/indicator';
import { eachByItself } from '../workspace/each-by-itself';
import { disclose } from '../workspace/disclosure/disclosed-records';
import { type Courses, coursesOf } from '../workspace/indicator-courses';
import type { Clock } from '../ports/clock';
import type { Records, RecordsOf } from '../ports/records';
import { save, type Stored } from '../ports/repository';

/** What is looked at: everything, or what a report may have changed. */
export type Reviewed =
  'all' | { readonly indicatorIds: readonly string[]; readonly measureIds: readonly string[] };

export type ReviewDeviations = (workspaceId: string, reviewed: Reviewed) => Promise<void>;

/** Changes to a subject in one review, those included that start again because somebody else saved it. */
const ATTEMPTS = 4;

/**
 * Brings the deviations on record in line with what the history of figures and milestones says. Reviewing again changes
 * nothing, so a round may repeat it to make good what a crash left out.
 */
export function makeReviewDeviations(deps: {
  readonly recordsOf: RecordsOf;
  readonly clock: Clock;
}): ReviewDeviations {
  const settled = new Map<string, string>();
  return async (workspaceId, reviewed) => {
    const records = deps.recordsOf(workspaceId);
    const now = deps.clock.now();
    const plan = await records.masterplan();
    const { revision } = await records.dataStatus();
    const state = `${revision}|${dayOf(now)}|${latestEscalatedMonth(now, plan.department.reporting)}`;
    if (reviewed === 'all' && settled.get(workspaceId) === state) return;
    // A deviation tells of figures: none may come from what must not be told.
    const told = disclose(records);
    const courses = coursesOf(await told.readings.all(), await told.rebases.all());
    let changes = 0;
    await eachByItself(subjectsOf(plan, reviewed), async (subject) => {
      changes += await review(records, { subject, plan, courses, now });
    });
    // What was changed moved the revision, so the next review of everything looks once more and then rests.
    if (reviewed === 'all' && changes === 0) settled.set(workspaceId, state);
  };
}

function subjectsOf(plan: Masterplan, reviewed: Reviewed): DeviationSubject[] {
  const isIn = (ids: 'all' | readonly string[], id: string): boolean => ids === 'all' || ids.includes(id);
  const { indicatorIds, measureIds } =
    reviewed === 'all' ? ({ indicatorIds: 'all', measureIds: 'all' } as const) : reviewed;
  return [
    // What is true of a part of the city is answered for with the whole.
    ...plan.indicators
      .filter(({ id, breakdownOf }) => breakdownOf === null && isIn(indicatorIds, id))
      .map(({ id }): DeviationSubject => ({ type: 'indicator', indicatorId: id })),
    ...plan.milestones
      .filter(({ measureId }) => isIn(measureIds, measureId))
      .map(({ id, measureId }): DeviationSubject => ({ type: 'milestone', milestoneId: id, measureId })),
  ];
}

interface ReviewContext {
  readonly subject: DeviationSubject;
  readonly plan: Masterplan;
  readonly courses: Courses;
  readonly now: Instant;
}

async function review(records: Records, context: ReviewContext): Promise<number> {
  const { subject, now } = context;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const own = (await records.deviations.all()).filter(
      ({ value }) => subjectId(value.subject) === subjectId(subject),
    );
    const recorded = own.map(({ value }) => value);
    if (isAheadOf(now, recorded, context)) return 0;
    const change = reconcile({ subject, recorded, now, ...replayed(context, recorded) });
    if (change === null) return attempt - 1;
    await save(records.deviations, { value: change, basedOn: versionOf(own, change) });
  }
  return ATTEMPTS;
}

/** A clock that was set back stands before what is on record: nothing can be said about that from here. */
function isAheadOf(
  now: Instant,
  recorded: readonly Deviation[],
  { subject, plan, courses }: ReviewContext,
): boolean {
  if (recorded.some(({ openedAt }) => openedAt > now)) return true;
  const indicator =
    subject.type === 'indicator' ? plan.indicators.find(({ id }) => id === subject.indicatorId) : undefined;
  const month = reportingMonth(now);
  return indicator !== undefined && courses(indicator).readings.some((reading) => reading.month > month);
}

function replayed(
  { subject, plan, courses, now }: ReviewContext,
  recorded: readonly Deviation[],
): Pick<ReconcileInput, 'episode' | 'triggerIn' | 'tolerance'> {
  const gone = { episode: null, triggerIn: () => null, tolerance: null };
  if (subject.type === 'milestone') {
    const milestone = plan.milestones.find(({ id }) => id === subject.milestoneId);
    if (milestone === undefined || recorded.some(({ status }) => status === 'closed')) return gone;
    return { ...gone, episode: replayMilestone(milestone, dayOf(now)) };
  }
  const indicator = plan.indicators.find(({ id }) => id === subject.indicatorId);
  if (indicator === undefined) return gone;
  const history: IndicatorHistory = {
    ...courses(indicator),
    watchedFrom: watchedFrom(plan, courses(indicator).readings, now),
    missingUpTo: missingUpTo(plan, indicator, now),
    closedAfter: recorded.flatMap(({ closure }) => (closure === null ? [] : [closure.forMonth])),
  };
  return {
    episode: replayIndicator(history),
    triggerIn: (month) => triggerIn(history, month),
    tolerance: indicator.tolerance,
  };
}

/**
 * Months are watched from the council term on, once it has begun, and only from the first month that was reported:
 * figures imported from earlier years open nothing.
 */
function watchedFrom(plan: Masterplan, readings: readonly Reading[], now: Instant): Month {
  const term = toMonth(plan.department.councilTerm.start.slice(0, 7));
  const reported = readings.filter(({ reportedAs }) => reportedAs !== 'import').map(({ month }) => month);
  const first = reported.reduce<Month | null>((a, b) => (a === null || b < a ? b : a), null);
  if (first === null) return term;
  return term <= monthOf(now) && term > first ? term : first;
}

function missingUpTo(plan: Masterplan, { publicationLag }: Indicator, now: Instant) {
  return addMonths(latestEscalatedMonth(now, plan.department.reporting), -publicationLag);
}

const versionOf = (stored: readonly Stored<Deviation>[], deviation: Deviation): string | null =>
  stored.find(({ value }) => value.id === deviation.id)?.version ?? null;
