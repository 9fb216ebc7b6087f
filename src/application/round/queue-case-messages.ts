import { dayOf } from '../../domain/calendar/local-time';
import { isCaseLate } from '../../domain/deviation/case/deviation-case';
import { tasksDue } from '../deviations/case-tasks';
import { digestDay } from '../deviations/digest';
import { type LoadedCase, loadCases } from '../deviations/load-case';
import { queuedDelivery } from './deliver-once';
import { isDueAgain } from './jobs-due';
import type { Clock } from '../ports/clock';
import {
  alertKey,
  bundleKey,
  type Delivery,
  type DeliveryLog,
  deviationIdOf,
  digestKey,
  overdueKey,
} from '../ports/delivery-log';
import type { Job, JobQueue } from '../ports/job-queue';
import type { Records } from '../ports/records';
import type { Workspace } from '../ports/workspaces';
import { isOutdated } from './send-case-messages';

export interface QueueCaseDeps {
  readonly deliveries: DeliveryLog;
  readonly jobs: Pick<JobQueue, 'add'>;
  readonly clock: Clock;
}

/** More alerts than these at once come as one message, so that no chat is flooded. */
const MOST_SINGLE_ALERTS = 5;

/** What cases have to tell: alerts, tasks, the digest, and cards that show what is no longer so. */
export async function queueCaseMessages(
  deps: QueueCaseDeps,
  workspace: Workspace,
  records: Records,
): Promise<void> {
  const plan = await records.masterplan();
  const cases = await loadCases(records, plan);
  const sent = await deps.deliveries.ofMonth(workspace.id, null);
  const queue = makeQueue(deps, workspace, sent);
  await queueAlerts(queue, { deps, workspace, records, cases, sent });
  const absences = (await records.absences.all()).map(({ value }) => value);
  const now = deps.clock.now();
  const tasks = tasksDue({ workspaceId: workspace.id, plan, absences, cases, now });
  const asked = new Set<string>();
  for (const { key, userId } of tasks) {
    const isNew = await queue.note({ key, kind: 'task', userId });
    if (isNew) asked.add(userId);
  }
  for (const userId of asked) await deps.jobs.add({ type: 'tasks', workspaceId: workspace.id, userId });
  const day = digestDay(now, plan.department);
  if (day !== null)
    await queue.add(
      { key: digestKey(workspace.id, day), kind: 'digest', userId: null },
      { type: 'digest', workspaceId: workspace.id, day },
    );
  await queueUpdates(deps, { workspace, cases, sent });
}

interface Addressee {
  readonly key: string;
  readonly kind: 'alert' | 'task' | 'digest';
  readonly userId: string | null;
}

interface Queue {
  isDue(to: Addressee): boolean;
  /** @returns whether it has to be sent now; it is noted as waiting then, so that no round queues it again */
  note(to: Addressee): Promise<boolean>;
  add(to: Addressee, job: Job): Promise<void>;
}

function makeQueue(deps: QueueCaseDeps, workspace: Workspace, sent: readonly Delivery[]): Queue {
  const known = new Map(sent.map((delivery) => [delivery.key, delivery]));
  const isDue = ({ key }: Addressee): boolean => isDueAgain(known.get(key) ?? null, deps.clock.now());
  const note = async (to: Addressee): Promise<boolean> => {
    if (!isDue(to)) return false;
    const now = deps.clock.now();
    const addressed = { ...to, workspaceId: workspace.id, month: null };
    const noted = await deps.deliveries.change(to.key, (current) =>
      isDueAgain(current, now) ? queuedDelivery(addressed, now, current) : null,
    );
    return noted !== null;
  };
  return {
    isDue,
    note,
    add: async (to, job) => {
      if (await note(to)) await deps.jobs.add(job);
    },
  };
}

interface AlertContext {
  readonly deps: QueueCaseDeps;
  readonly workspace: Workspace;
  readonly records: Records;
  readonly cases: readonly LoadedCase[];
  readonly sent: readonly Delivery[];
}

async function queueAlerts(
  queue: Queue,
  { deps, workspace, records, cases, sent }: AlertContext,
): Promise<void> {
  const today = dayOf(deps.clock.now());
  const workspaceId = workspace.id;
  const due: { readonly to: Addressee; readonly job: Job }[] = [];
  const watched = new Set(cases.flatMap(({ of }) => (of.stage === 'watched' ? [of.deviation.id] : [])));
  for (const stored of await records.deviations.all()) {
    const { id: deviationId, pendingAlert } = stored.value;
    // What is watched and got worse just now waits for a decision first, and is told with that.
    if (pendingAlert === null || (pendingAlert === 'worsened' && watched.has(deviationId))) continue;
    const key = alertKey(workspaceId, stored);
    const told = sent.find((delivery) => delivery.key === key) ?? null;
    const job: Job = { type: 'alert', workspaceId, deviationId };
    // One that was sent but not noted in its row is worked once more, to note it.
    if (told !== null && told.messageId !== null) await deps.jobs.add(job);
    else due.push({ to: { key, kind: 'alert', userId: null }, job });
  }
  for (const { of } of cases) {
    if (of.due === null || !isCaseLate(of, today)) continue;
    const deviationId = of.deviation.id;
    const key = overdueKey(workspaceId, deviationId, of.due);
    due.push({
      to: { key, kind: 'alert', userId: null },
      job: { type: 'overdue-alert', workspaceId, deviationId, due: of.due },
    });
  }
  const untold = due.filter(({ to }) => queue.isDue(to));
  if (untold.length <= MOST_SINGLE_ALERTS) {
    for (const { to, job } of untold) await queue.add(to, job);
    return;
  }
  const bundle = await deps.deliveries.find(bundleKey(workspaceId, deps.clock.now()));
  // One bundle an hour: what comes after it waits for the next, as does one that did not arrive.
  if (!isDueAgain(bundle, deps.clock.now())) return;
  for (const { to } of untold) await queue.note(to);
  await deps.jobs.add({ type: 'alert-bundle', workspaceId });
}

async function queueUpdates(
  deps: QueueCaseDeps,
  {
    workspace,
    cases,
    sent,
  }: {
    readonly workspace: Workspace;
    readonly cases: readonly LoadedCase[];
    readonly sent: readonly Delivery[];
  },
): Promise<void> {
  const byId = new Map(cases.map((loaded) => [loaded.of.deviation.id, loaded]));
  const outdated = new Set<string>();
  for (const delivery of sent) {
    const loaded = byId.get(deviationIdOf(delivery) ?? '');
    if (loaded !== undefined && isOutdated(delivery, loaded)) outdated.add(loaded.of.deviation.id);
  }
  for (const deviationId of outdated)
    await deps.jobs.add({ type: 'update-case', workspaceId: workspace.id, deviationId });
}
