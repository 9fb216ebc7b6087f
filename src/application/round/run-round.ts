import { dayOf } from '../../domain/calendar/local-time';
import { reportingMonth, reportingPhase } from '../../domain/calendar/reporting-calendar';
import type { Instant } from '../../domain/shared/instant';
import { reportTimes } from '../reporting/open-items';
import { isOutdated, itemsOnCard } from './card-updates';
import type { CloseMonths } from '../steering/close-month';
import { type DueJob, jobsDue } from './jobs-due';
import { oneAtATime } from './one-at-a-time';
import type { Clock } from '../ports/clock';
import { type DeliveryKind, type DeliveryLog } from '../ports/delivery-log';
import type { JobQueue } from '../ports/job-queue';
import type { Lease } from '../ports/lease';
import type { Log } from '../ports/log';
import type { Records, RecordsOf } from '../ports/records';
import { lacksOf } from '../ports/standing';
import type { Workspace, Workspaces } from '../ports/workspaces';
import { queueCaseMessages } from './queue-case-messages';
import { queueDelivery } from './queue-delivery';
import type { FollowCases } from '../deviations/follow-cases';
import type { ReviewDeviations } from '../deviations/review-deviations';
import type { JobOutcome, WorkJobs } from './work-jobs';

export interface RoundReport {
  readonly now: Instant;
  readonly done: readonly JobOutcome[];
  /** Workspaces that could not be looked at this time; the next round tries again. */
  readonly failed: readonly string[];
}

export type RunRound = () => Promise<RoundReport>;

export interface RoundDeps {
  readonly workspaces: Workspaces;
  readonly recordsOf: RecordsOf;
  readonly reviewDeviations: ReviewDeviations;
  readonly followCases: FollowCases;
  readonly closeMonths: CloseMonths;
  readonly deliveries: DeliveryLog;
  readonly jobs: JobQueue;
  readonly lease: Lease;
  readonly workJobs: WorkJobs;
  /** Months for which it is kept who was sent what. */
  readonly retentionMonths: number;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Finds what is due now, puts it on the queue and works the queue. What an earlier round, or one that crashed, left
 * undone is due still; what was done is not done again. Workspaces do not wait for each other: what is due in one is
 * sent while another is still being looked at.
 */
export function makeRunRound(deps: RoundDeps): RunRound {
  const forget = makeForgetDeliveries(deps);
  return async () => {
    const failed = new Set<string>();
    const done: JobOutcome[] = [];
    const sending = oneAtATime(async () => void done.push(...(await deps.workJobs())));
    const sent: Promise<void>[] = [];
    await deps.lease.holding('calendar', async () => {
      const all = deps.workspaces.all().map(async (workspace) => {
        if (!(await lookAfter(deps, workspace))) failed.add(workspace.id);
        const run = sending.run();
        // Its failure is the round's, below, and may come while others are still being looked after.
        run.catch(() => undefined);
        sent.push(run);
      });
      await Promise.all(all);
      await forget();
    });
    await Promise.all(sent.length === 0 ? [sending.run()] : sent);
    return {
      now: deps.clock.now(),
      done,
      failed: deps.workspaces.all().flatMap(({ id }) => (failed.has(id) ? [id] : [])),
    };
  };
}

/** @returns false when something could not be looked at: the next round tries again */
async function lookAfter(deps: RoundDeps, workspace: Workspace): Promise<boolean> {
  const records = deps.recordsOf(workspace.id);
  const standing = records.standing();
  // Looked after as soon as its lists were read, and by nobody while they cannot be: what is missing is not empty, and
  // who could not report is not reminded of it.
  if (standing.kind === 'starting') return true;
  if (standing.kind === 'out' || lacksOf(standing).some(({ kind }) => kind === 'no-answer')) return false;
  const told = new Set<string>();
  for (const [part, look] of partsOf(deps, workspace, records)) {
    try {
      await look();
    } catch (error) {
      // One reason that keeps several parts from their work is told once.
      const reason = String(error);
      if (!told.has(reason)) deps.log.error('round-failed', error, { workspace: workspace.id, part });
      told.add(reason);
    }
  }
  return told.size === 0;
}

/** Each by itself: what lacks a list keeps nobody from what does not need it. */
const partsOf = (
  deps: RoundDeps,
  workspace: Workspace,
  records: Records,
): readonly (readonly [string, () => Promise<unknown>])[] => [
  ['messages', () => queueMessages(deps, workspace, records)],
  ['deviations', () => deps.reviewDeviations(workspace.id, 'all')],
  ['cases', () => deps.followCases(workspace.id)],
  ['months', () => deps.closeMonths(workspace.id)],
  ['case-messages', () => queueCaseMessages(deps, workspace, records)],
];

async function queueMessages(deps: RoundDeps, workspace: Workspace, records: Records): Promise<void> {
  const plan = await records.masterplan();
  const now = deps.clock.now();
  const month = reportingMonth(now);
  const phase = reportingPhase(month, now, plan.department.reporting);
  if (phase !== 'open' && phase !== 'closed') return;
  const sent = await deps.deliveries.ofMonth(workspace.id, month);
  const absences = (await records.absences.all()).map(({ value }) => value);
  const reportedAt = await reportTimes(records);
  const due = jobsDue({
    workspaceId: workspace.id,
    plan,
    absences,
    isReported: (item) => reportedAt(item) !== null,
    deliveries: new Map(sent.map((delivery) => [delivery.key, delivery])),
    now,
  });
  for (const { key, job } of due) {
    const userId = 'userId' in job ? job.userId : null;
    await queueDelivery(deps, { key, workspaceId: workspace.id, kind: kindOf(job), month, userId }, job);
  }
  if (phase === 'closed') return;
  for (const card of sent) {
    const { userId, messageId, kind } = card;
    if (userId === null || messageId === null || kind !== 'monthly-card') continue;
    const items = itemsOnCard(plan, { userId, month, absences, day: dayOf(now) });
    if (isOutdated(card, items, reportedAt))
      await deps.jobs.add({ type: 'update-card', workspaceId: workspace.id, month, userId });
  }
}

const kindOf = ({ type }: DueJob['job']): DeliveryKind => (type === 'update-card' ? 'monthly-card' : type);

/** Once a day, as a message is not forgotten by the minute. */
function makeForgetDeliveries({ deliveries, retentionMonths, clock, log }: RoundDeps): () => Promise<void> {
  let lastDay = '';
  return async () => {
    const now = clock.now();
    if (dayOf(now) === lastDay) return;
    const before = new Date(now);
    before.setUTCMonth(before.getUTCMonth() - retentionMonths);
    try {
      const forgotten = await deliveries.forgetBefore(before.toISOString());
      if (forgotten > 0) log.info('deliveries-forgotten', { forgotten });
      lastDay = dayOf(now);
    } catch (error) {
      log.error('deliveries-not-forgotten', error);
    }
  };
}
