import { dayOf } from '../../domain/calendar/local-time';
import { reportingDays, reportingPhase } from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Milestone } from '../../domain/masterplan/measure';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import { type DueItem, dueItemId, dueItems } from '../../domain/tracking/reporting/due-items';
import type { EntryFault, EntryField } from '../../domain/tracking/reporting/entry-fault';
import { expectedFigure } from '../../domain/tracking/reporting/expected-figure';
import {
  type ReadingEntry,
  type ReadingFault,
  readReadingEntry,
} from '../../domain/tracking/reporting/reading-entry';
import { readStatusEntry, type StatusEntry } from '../../domain/tracking/reporting/status-entry';
import { type Reading, readingKey, type ReporterKind, saysTheSame } from '../../domain/tracking/reading';
import { type StatusReport, saysTheSameAbout, statusReportKey } from '../../domain/tracking/status-report';
import { type DueReport, dueReport } from './due-report';
import { type Courses, coursesOf } from '../workspace/indicator-courses';
import type { EnterWorkspace, Entered, NotPermitted } from '../workspace/enter-workspace';
import type { Announce } from '../ports/announce';
import { type Access, type Actor, reportsAs } from '../policies/access';
import type { Clock } from '../ports/clock';
import { deliveryKey, type DeliveryLog } from '../ports/delivery-log';
import type { Log } from '../ports/log';
import type { Records } from '../ports/records';
import type { RowRefused, Stored } from '../ports/repository';
import type { ReviewDeviations } from '../deviations/review-deviations';
import { type ReasonError, statedReason } from '../steering/stated-reason';
import {
  isStored,
  type ItemOutcome,
  type Outcome,
  type Proposal,
  saveWithHistory,
} from './save-with-history';

/** What an owner or deputy submits for a month. */
export interface MonthlyReport {
  readonly month: Month;
  /** Why a closed month is changed; empty when it is not closed. */
  readonly reason: string;
  readonly readings: readonly ReadingEntry[];
  readonly statuses: readonly StatusEntry[];
  /** Id of the chat message whose form this answers; the answer takes its place. */
  readonly answeredOn?: string | null;
}

export type SubmitError =
  | NotPermitted
  | { readonly kind: 'month-in-future'; readonly month: Month }
  | { readonly kind: 'month-not-open'; readonly month: Month; readonly opens: Day }
  /** Without a reason. With one, a closed month may still be corrected. */
  | { readonly kind: 'month-closed'; readonly month: Month; readonly closed: Day }
  | ReasonError
  /** For nothing that was entered; also for items that do not exist, so that nobody learns which do. */
  | { readonly kind: 'not-responsible'; readonly itemId: string }
  | { readonly kind: 'nothing-entered' }
  /** All that was entered. */
  | { readonly kind: 'invalid-entries'; readonly problems: readonly EntryProblem[] };

export interface EntryProblem {
  /** Id of the indicator or measure. */
  readonly itemId: string;
  readonly field: EntryField;
  readonly fault: EntryFault;
  /** Figures the sentence names: what may be meant, or the end that was passed. */
  readonly figures?: ReadingFault['figures'];
  /** What the figure was compared with. */
  readonly than?: ReadingFault['than'];
}

/** `not-responsible`: no duty of theirs, or none any more. `invalid`: something in it is wrong. */
export type Refusal = 'not-responsible' | 'invalid';

export type EntryOutcome = Outcome | Refusal;

export type EntryResult = Omit<ItemOutcome, 'outcome'> & { readonly outcome: EntryOutcome };

export interface Submitted {
  /** Per item that was entered: one that was not stored stops no other. */
  readonly outcomes: readonly EntryResult[];
  /** What is wrong with the invalid ones. */
  readonly problems: readonly EntryProblem[];
  /** All items of the actor as they stand now. */
  readonly report: DueReport;
}

export type SubmitMonthlyReport = (
  actor: Actor,
  workspaceId: string,
  report: MonthlyReport,
) => Promise<Result<Submitted, SubmitError>>;

export interface SubmitDeps {
  readonly enter: EnterWorkspace;
  readonly reviewDeviations: ReviewDeviations;
  readonly deliveries: DeliveryLog;
  readonly announce: Announce;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Saves what an owner or deputy reports for a month: what may be stored is, and what became of the rest stands in the
 * outcomes. It is an error only when nothing of the report may be stored for one and the same reason. Repeating the same
 * report changes nothing. What is saved is announced afterwards, and if that fails it is made good by the next round.
 */
export function makeSubmitMonthlyReport(deps: SubmitDeps): SubmitMonthlyReport {
  return async (actor, workspaceId, report) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { undisclosed: records, plan, access } = entered.value;
    const now = deps.clock.now();

    const reason = reasonFor(report, now, plan);
    if (!reason.ok) return reason;
    const read = readEntries(report, {
      due: dueItems(plan, report.month),
      access,
      now,
      courses: coursesOf(await records.readings.all(), []),
    });
    const refusal = refusalOf(read);
    if (refusal !== null) return err(refusal);

    const how = {
      reason: reason.value,
      refused: ({ cause }: RowRefused) =>
        deps.log.error('report-row-refused', cause, { workspace: workspaceId }),
    };
    const readings = await saveReadings(records, read.readings, how);
    const statuses = await saveStatuses(records, read.statuses, how);
    const isReported = (_: unknown, index: number) => isStored(statuses[index]?.outcome ?? 'refused');
    const done = read.statuses.filter(isReported).flatMap(({ value }) => value.milestonesDone);
    await saveMilestones(records, done, { day: dayOf(now), refused: how.refused });
    if (hasProposals(read)) {
      await noteAnswer(deps, { actor, workspaceId, report, now });
      await review(deps, entered.value, read);
    }
    return ok({
      outcomes: [...readings, ...statuses, ...read.refused],
      problems: read.problems,
      report: await reportAfter(entered.value, report.month, now),
    });
  };
}

/** @returns why a closed month is changed, null for one that is open */
function reasonFor(
  { month, reason }: MonthlyReport,
  now: Instant,
  plan: Masterplan,
): Result<string | null, SubmitError> {
  const rules = plan.department.reporting;
  switch (reportingPhase(month, now, rules)) {
    case 'future':
      return err({ kind: 'month-in-future', month });
    case 'before-card':
      return err({ kind: 'month-not-open', month, opens: reportingDays(month, rules).card });
    case 'closed':
      if (reason.trim() !== '') return statedReason(reason);
      return err({ kind: 'month-closed', month, closed: reportingDays(month, rules).close });
    case 'open':
      return ok(null);
  }
}

interface ReadReport {
  readonly readings: readonly Proposal<Reading>[];
  readonly statuses: readonly Proposal<StatusReport>[];
  readonly refused: readonly { readonly itemId: string; readonly outcome: Refusal }[];
  readonly problems: readonly EntryProblem[];
}

const hasProposals = ({ readings, statuses }: ReadReport): boolean => readings.length + statuses.length > 0;

/** @returns why nothing of the report can be stored; null when something can, or when it is not for one reason */
function refusalOf(read: ReadReport): SubmitError | null {
  const [first] = read.refused;
  if (hasProposals(read)) return null;
  if (first === undefined) return { kind: 'nothing-entered' };
  if (read.refused.every(({ outcome }) => outcome === 'not-responsible'))
    return { kind: 'not-responsible', itemId: first.itemId };
  return read.refused.every(({ outcome }) => outcome === 'invalid')
    ? { kind: 'invalid-entries', problems: read.problems }
    : null;
}

function readEntries(
  report: MonthlyReport,
  context: { due: readonly DueItem[]; access: Access; now: Instant; courses: Courses },
): ReadReport {
  const readings: Proposal<Reading>[] = [];
  const statuses: Proposal<StatusReport>[] = [];
  const refused: { itemId: string; outcome: Refusal }[] = [];
  const problems: EntryProblem[] = [];
  const refuse = (itemId: string, faults: readonly Omit<EntryProblem, 'itemId'>[]): void => {
    problems.push(...faults.map((fault) => ({ itemId, ...fault })));
    refused.push({ itemId, outcome: 'invalid' });
  };
  for (const entry of report.readings) {
    const duty = dutyFor('reading', entry.indicatorId, context);
    if (duty === null) {
      refused.push({ itemId: entry.indicatorId, outcome: 'not-responsible' });
      continue;
    }
    const { indicator, month } = duty.item;
    const { readings: known } = context.courses(indicator);
    // What stands there already was looked at when it was entered.
    const confirmed = entry.confirmed ?? known.find((one) => one.month === month)?.value ?? null;
    const parsed = readReadingEntry(
      { ...entry, confirmed },
      indicator,
      expectedFigure(indicator, known, month),
    );
    if (!parsed.ok) refuse(indicator.id, parsed.error);
    else if (parsed.value !== 'untouched') {
      const reading: Reading = {
        indicatorId: entry.indicatorId,
        month: duty.item.month,
        ...parsed.value,
        state: entry.state,
        comment: entry.comment.trim(),
        source: duty.item.indicator.source,
        reportedByPostId: duty.item.post.id,
        reportedAs: duty.as,
        reportedAt: context.now,
      };
      readings.push({ value: reading, basedOn: entry.basedOn });
    }
  }
  for (const entry of report.statuses) {
    const duty = dutyFor('status', entry.measureId, context);
    if (duty === null) {
      refused.push({ itemId: entry.measureId, outcome: 'not-responsible' });
      continue;
    }
    const parsed = readStatusEntry(
      entry,
      duty.item.milestones.map(({ id }) => id),
    );
    if (!parsed.ok) refuse(entry.measureId, parsed.error);
    else if (parsed.value !== 'untouched') {
      const { status, milestonesDone, progress, supportNeeded } = parsed.value;
      const value: StatusReport = {
        measureId: entry.measureId,
        month: duty.item.month,
        status,
        progress,
        supportNeeded,
        milestonesDone,
        reportedByPostId: duty.item.post.id,
        reportedAs: duty.as,
        reportedAt: context.now,
      };
      statuses.push({ value, basedOn: entry.basedOn });
    }
  }
  return { readings, statuses, refused, problems };
}

function dutyFor<T extends DueItem['type']>(
  type: T,
  itemId: string,
  { due, access }: { due: readonly DueItem[]; access: Access },
): { item: Extract<DueItem, { type: T }>; as: ReporterKind } | null {
  const item = due.find(
    (candidate): candidate is Extract<DueItem, { type: T }> =>
      candidate.type === type && dueItemId(candidate) === itemId,
  );
  const as = item === undefined ? null : reportsAs(access, item.post);
  return item === undefined || as === null ? null : { item, as };
}

interface Saving {
  /** Why a closed month is changed. */
  readonly reason: string | null;
  refused(error: RowRefused): void;
}

const saveReadings = (records: Records, proposals: readonly Proposal<Reading>[], how: Saving) =>
  saveWithHistory(records, proposals, {
    list: 'readings',
    repository: records.readings,
    keyOf: ({ indicatorId, month }) => readingKey(indicatorId, month),
    itemIdOf: ({ indicatorId }) => indicatorId,
    same: saysTheSame,
    ...how,
    fieldsOf: ({ value, noDataReason, state, comment }) => ({ value, noDataReason, state, comment }),
  });

const saveStatuses = (records: Records, proposals: readonly Proposal<StatusReport>[], how: Saving) =>
  saveWithHistory(records, proposals, {
    list: 'status-reports',
    repository: records.statusReports,
    keyOf: ({ measureId, month }) => statusReportKey(measureId, month),
    itemIdOf: ({ measureId }) => measureId,
    same: saysTheSameAbout,
    ...how,
    fieldsOf: ({ status, progress, supportNeeded, milestonesDone }) => ({
      status,
      progress,
      supportNeeded,
      milestonesDone: milestonesDone.join(' '),
    }),
  });

/** How often a milestone is saved again when somebody changes it at the same time. */
const MILESTONE_ATTEMPTS = 3;

/** Milestones reported as done are done on the day of the report; what else was changed about them stays. */
async function saveMilestones(
  records: Records,
  ids: readonly string[],
  { day, refused }: Pick<Saving, 'refused'> & { readonly day: Day },
): Promise<void> {
  let open = (await Promise.all(ids.map((id) => records.milestones.find(id)))).filter(isOpen);
  for (let attempt = 1; attempt <= MILESTONE_ATTEMPTS && open.length > 0; attempt += 1) {
    const results = await records.milestones.saveAll(
      open.map(({ value, version }) => ({ value: { ...value, done: day }, basedOn: version })),
    );
    for (const result of results) if (!result.ok && result.error.kind === 'refused') refused(result.error);
    open = results
      .map((result) => (result.ok || result.error.kind === 'refused' ? null : result.error.current))
      .filter(isOpen);
  }
}

const isOpen = (stored: Stored<Milestone> | null): stored is Stored<Milestone> =>
  stored !== null && stored.value.done === null;

/** That something was submitted, never that a card was read. */
async function noteAnswer(
  { deliveries, log }: SubmitDeps,
  given: { actor: Actor; workspaceId: string; report: MonthlyReport; now: Instant },
): Promise<void> {
  const { actor, workspaceId, report, now } = given;
  try {
    const key = deliveryKey('monthly-card', { workspaceId, month: report.month, to: actor.userId });
    await deliveries.change(key, (card) => {
      // What was reported before the card came is no answer to it.
      if (card === null || card.messageId === null) return null;
      const isShown = card.messageId === report.answeredOn;
      return {
        ...card,
        answeredAt: card.answeredAt ?? now,
        updatedAt: isShown ? now : card.updatedAt,
      };
    });
  } catch (error) {
    log.error('answer-not-noted', error, { workspace: workspaceId });
  }
}

/** The figures are safe by now: a failure here must not tell the owner otherwise. The next round makes it good. */
async function review(
  deps: SubmitDeps,
  entered: Entered,
  saved: { readings: readonly Proposal<Reading>[]; statuses: readonly Proposal<StatusReport>[] },
): Promise<void> {
  const { workspace } = entered;
  try {
    await deps.reviewDeviations(workspace.id, {
      indicatorIds: saved.readings.map(({ value }) => value.indicatorId),
      measureIds: saved.statuses.map(({ value }) => value.measureId),
    });
  } catch (error) {
    deps.log.error('deviations-not-reviewed', error, { workspace: workspace.id });
  }
  deps.announce();
}

async function reportAfter(entered: Entered, month: Month, now: Instant): Promise<DueReport> {
  const { workspace, undisclosed: records, access } = entered;
  const plan = await records.masterplan();
  const duties = dueItems(plan, month).filter(({ post }) => {
    const as = reportsAs(access, post);
    return as === 'holder' || as === 'deputy';
  });
  return dueReport({ workspace, records, plan, month, duties, now });
}
