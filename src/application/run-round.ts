import { reportingMonth, reportingPhase } from '../domain/calendar/reporting-calendar';
import type { Instant } from '../domain/shared/instant';
import type { Month } from '../domain/shared/month';
import { dueItems } from '../domain/tracking/due-items';
import type { CloseMonths } from './close-month';
import type { Clock } from './ports/clock';
import { alertKey, type Delivery, type DeliveryLog, monthlyCardKey } from './ports/delivery-log';
import type { JobQueue } from './ports/job-queue';
import type { Lease } from './ports/lease';
import type { Log } from './ports/log';
import type { RecordsOf } from './ports/records';
import type { Workspace, Workspaces } from './ports/workspaces';
import type { ReviewDeviations } from './review-deviations';
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
  readonly closeMonths: CloseMonths;
  readonly deliveries: DeliveryLog;
  readonly jobs: JobQueue;
  readonly lease: Lease;
  readonly workJobs: WorkJobs;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Finds what is due now, puts it on the queue and works the queue. What an earlier round, or one that crashed, left
 * undone is due still; what was done is not done again.
 */
export function makeRunRound(deps: RoundDeps): RunRound {
  return async () => {
    const failed: string[] = [];
    await deps.lease.holding('calendar', async () => {
      for (const workspace of deps.workspaces.all()) {
        try {
          await queueWhatIsDue(deps, workspace);
        } catch (error) {
          deps.log.error('round-failed', error, { workspace: workspace.id });
          failed.push(workspace.id);
        }
      }
    });
    return { now: deps.clock.now(), done: await deps.workJobs(), failed };
  };
}

async function queueWhatIsDue(deps: RoundDeps, workspace: Workspace): Promise<void> {
  const records = deps.recordsOf(workspace.id);
  const plan = await records.masterplan();
  const now = deps.clock.now();
  const month = reportingMonth(now);
  const phase = reportingPhase(month, now, plan.department.reporting);
  if (phase === 'open') {
    const due = dueItems(plan, month);
    const holders = new Set(due.flatMap(({ post }) => (post.holder === null ? [] : [post.holder])));
    await queueCards(deps, { workspace, month, holders: [...holders] });
  }
  await deps.reviewDeviations(workspace.id, 'all');
  await deps.closeMonths(workspace.id);
  for (const stored of await records.deviations.all()) {
    if (stored.value.pendingAlert === null) continue;
    const delivery = await deps.deliveries.find(alertKey(workspace.id, stored));
    // One that was sent but not noted in its row is worked once more, to note it.
    if (delivery?.messageId !== null || isDueAgain(delivery, now)) {
      await deps.jobs.add({ type: 'alert', workspaceId: workspace.id, deviationId: stored.value.id });
    }
  }
}

async function queueCards(
  deps: RoundDeps,
  { workspace, month, holders }: { workspace: Workspace; month: Month; holders: readonly string[] },
): Promise<void> {
  for (const userId of holders) {
    const delivery = await deps.deliveries.find(monthlyCardKey(workspace.id, month, userId));
    if (isDueAgain(delivery, deps.clock.now()))
      await deps.jobs.add({ type: 'monthly-card', workspaceId: workspace.id, month, userId });
  }
}

/** Milliseconds before somebody who could not be reached is tried again. */
const TRY_AGAIN_AFTER = 3_600_000;

function isDueAgain(delivery: Delivery | null, now: Instant): boolean {
  if (delivery === null) return true;
  return (
    delivery.messageId === null && Math.abs(Date.parse(now) - Date.parse(delivery.at)) >= TRY_AGAIN_AFTER
  );
}
