import type { Deviation } from '../domain/deviation/deviation';
import type { Instant } from '../domain/shared/instant';
import type { Month } from '../domain/shared/month';
import { isHeldBy } from '../domain/masterplan/post';
import { dueItems } from '../domain/tracking/due-items';
import { reportingPhase } from '../domain/calendar/reporting-calendar';
import { type Delivered, deliverOnce } from './deliver-once';
import { deviationAlert } from './deviation-alert';
import { dueReport } from './due-report';
import type { Clock } from './ports/clock';
import { alertKey, type DeliveryLog, monthlyCardKey } from './ports/delivery-log';
import type { Job, JobQueue } from './ports/job-queue';
import type { Lease } from './ports/lease';
import type { Log } from './ports/log';
import type { DeliveryError, Messenger } from './ports/messenger';
import type { Records, RecordsOf } from './ports/records';
import { save, type Stored } from './ports/repository';
import type { Workspaces } from './ports/workspaces';

/** `done` sent it, `not-needed` found it sent or outdated, the rest say why it did not arrive. */
export interface JobOutcome {
  readonly job: Job;
  readonly outcome: 'done' | 'not-needed' | 'failed' | DeliveryError['kind'];
}

export type WorkJobs = () => Promise<readonly JobOutcome[]>;

export interface WorkDeps {
  readonly jobs: JobQueue;
  readonly workspaces: Workspaces;
  readonly recordsOf: RecordsOf;
  readonly deliveries: DeliveryLog;
  readonly lease: Lease;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
}

/** Works the queue until nothing waits. One failing recipient stops nobody else. */
export function makeWorkJobs(deps: WorkDeps): WorkJobs {
  return async () => {
    const outcomes: JobOutcome[] = [];
    for (let taken = await deps.jobs.take(); taken !== null; taken = await deps.jobs.take()) {
      outcomes.push({ job: taken.job, outcome: await work(deps, taken.job) });
      // Ended even when it failed: the next round queues whatever is still due, and jobs cannot pile up.
      await taken.done();
    }
    return outcomes;
  };
}

async function work(deps: WorkDeps, job: Job): Promise<JobOutcome['outcome']> {
  const about = { type: job.type, workspace: job.workspaceId };
  try {
    const delivered = await (job.type === 'monthly-card' ? sendMonthlyCard(deps, job) : sendAlert(deps, job));
    if (typeof delivered === 'object') {
      deps.log.warn('message-not-delivered', { ...about, reason: delivered.kind });
      return delivered.kind;
    }
    const outcome = delivered === 'sent' ? 'done' : 'not-needed';
    deps.log.info('job-ended', { ...about, outcome });
    return outcome;
  } catch (error) {
    deps.log.error('job-failed', error, about);
    return 'failed';
  }
}

async function sendMonthlyCard(
  deps: WorkDeps,
  job: { workspaceId: string; month: Month; userId: string },
): Promise<Delivered | 'not-needed'> {
  const workspace = deps.workspaces.find(job.workspaceId);
  if (workspace === null) return 'not-needed';
  const records = deps.recordsOf(workspace.id);
  const plan = await records.masterplan();
  const now = deps.clock.now();
  const duties = dueItems(plan, job.month).filter(({ post }) => isHeldBy(post, job.userId));
  const isOpen = reportingPhase(job.month, now, plan.department.reporting) === 'open';
  if (duties.length === 0 || !isOpen) return 'not-needed';

  const key = monthlyCardKey(job.workspaceId, job.month, job.userId);
  return deliverOnce(deps, { key, now }, async () => {
    const report = await dueReport({ workspace, records, plan, month: job.month, duties, now });
    return deps.messenger.sendMonthlyCard(job.userId, report);
  });
}

async function sendAlert(
  deps: WorkDeps,
  job: { workspaceId: string; deviationId: string },
): Promise<Delivered | 'not-needed'> {
  const workspace = deps.workspaces.find(job.workspaceId);
  if (workspace === null) return 'not-needed';
  const records = deps.recordsOf(workspace.id);
  const stored = await records.deviations.find(job.deviationId);
  if (stored === null || stored.value.pendingAlert === null) return 'not-needed';
  const alert = await deviationAlert(workspace.id, records, stored.value);
  if (alert === null) return 'not-needed';

  const now = deps.clock.now();
  const delivered = await deliverOnce(deps, { key: alertKey(workspace.id, stored), now }, () =>
    deps.messenger.sendAlert(workspace, alert),
  );
  if (delivered === 'sent' || delivered === 'sent-before') await noteAlert(records, stored, now);
  return delivered;
}

/** How often the note is tried when others save the same deviation; without it the next round tells it again. */
const NOTE_ATTEMPTS = 5;

async function noteAlert(records: Records, told: Stored<Deviation>, now: Instant): Promise<void> {
  const alerted = { ...told.value.latest, at: now };
  let row = told;
  for (let attempt = 1; attempt <= NOTE_ATTEMPTS; attempt += 1) {
    const { value, version } = row;
    // A figure corrected while the alert was under way is news still to be told.
    const isTold =
      value.latest.month === alerted.month && value.latest.figure?.actual === alerted.figure?.actual;
    const noted = { ...value, alerted, pendingAlert: isTold ? null : value.pendingAlert };
    const saved = await save(records.deviations, { value: noted, basedOn: version });
    if (saved.ok || saved.error.current === null) return;
    row = saved.error.current;
  }
}
