import { dayOf } from '../../domain/calendar/local-time';
import { groupBy } from '../../domain/shared/group-by';
import type { Instant } from '../../domain/shared/instant';
import { ok } from '../../domain/shared/result';
import { type Addressed, type Delivered, deliverOnce, noteOutcome } from './deliver-once';
import { caseState, taskState } from '../deviations/case-state';
import { type TaskDue, tasksDue } from '../deviations/case-tasks';
import type { CaseTask } from '../deviations/case-task';
import { caseView } from '../deviations/case-view';
import { alertOf } from '../deviations/deviation-alert';
import { digest } from '../deviations/digest';
import { lastChange } from '../deviations/case-summary';
import { loadCase, type LoadedCase, loadCases } from '../deviations/load-case';
import { accessOf } from '../policies/access';
import { type Delivery, deviationIdOf, digestKey } from '../ports/delivery-log';
import type { Job } from '../ports/job-queue';
import type { Sent } from '../ports/sending';
import { installedFirst, type SendContext } from './send-context';

type Of<T extends Job['type']> = Extract<Job, { type: T }>;

/** Everything that waits for somebody and was not asked of them yet, in one message. */
export async function sendTasks(context: SendContext, job: Of<'tasks'>): Promise<Delivered | 'not-needed'> {
  const { workspace, deliveries, lease } = context;
  const delivered = await lease.holding(`delivery/${workspace.id}/tasks/${job.userId}`, async () => {
    const fresh = await freshTasks(context, job.userId);
    if (fresh.length === 0) return 'not-needed' as const;
    const tasks = fresh.map(({ task }) => task);
    const sent = await installedFirst(context, job.userId, () =>
      context.messenger.sendTasks(job.userId, tasks),
    );
    for (const { due, shows } of fresh)
      await noteOutcome(deliveries, { ...addressedTask(context, due), shows }, { sent, now: context.now });
    return sent.ok ? ('sent' as const) : sent.error;
  });
  return delivered ?? 'elsewhere';
}

const addressedTask = (
  { workspace }: Pick<SendContext, 'workspace'>,
  { key, userId }: Pick<TaskDue, 'key' | 'userId'>,
): Addressed => ({ key, workspaceId: workspace.id, kind: 'task', month: null, userId });

interface FreshTask {
  readonly due: TaskDue;
  readonly task: CaseTask;
  /** What its card says about the case. */
  readonly shows: string;
}

async function freshTasks(context: SendContext, userId: string): Promise<FreshTask[]> {
  const { records, workspace, now, deliveries } = context;
  const plan = await records.masterplan();
  const cases = await loadCases(records, plan);
  const absences = (await records.absences.all()).map(({ value }) => value);
  const due = tasksDue({ workspaceId: workspace.id, plan, absences, cases, now });
  const fresh: FreshTask[] = [];
  for (const task of due.filter((one) => one.userId === userId)) {
    const before = await deliveries.find(task.key);
    const loaded = cases.find(({ of }) => of.deviation.id === task.deviationId);
    if (before?.messageId != null || loaded === undefined) continue;
    const view = caseView(loaded, viewer(context, plan, userId));
    fresh.push({ due: task, task: { occasion: task.occasion, view }, shows: taskState(loaded.of) });
  }
  return fresh;
}

/** Whoever is written to has a part in the workspace. */
const viewer = (
  { workspace, now }: SendContext,
  plan: Awaited<ReturnType<SendContext['records']['masterplan']>>,
  userId: string,
) => ({ workspaceId: workspace.id, plan, access: accessOf(plan, userId, true), today: dayOf(now) });

/** A week without news is noted as told, so that news of the days after waits for the next digest. */
export async function sendDigest(context: SendContext, job: Of<'digest'>): Promise<Delivered | 'not-needed'> {
  const { records, workspace, now, messenger } = context;
  const plan = await records.masterplan();
  const told = digest(await loadCases(records, plan), { workspace, plan, day: job.day, now });
  const to: Addressed = {
    key: digestKey(workspace.id, job.day),
    workspaceId: workspace.id,
    kind: 'digest',
    month: null,
    userId: null,
  };
  return deliverOnce(context, to, now, () =>
    told === null
      ? Promise.resolve(ok({ messageId: NOTHING_TO_TELL }))
      : messenger.sendDigest(workspace, told),
  );
}

/** Stands for a message that did not have to be sent. */
export const NOTHING_TO_TELL = '';

/** Every card that shows a case, as the case stands now. */
export async function updateCase(
  context: SendContext,
  job: Of<'update-case'>,
): Promise<Delivered | 'not-needed'> {
  const { records, workspace, deliveries, now } = context;
  const plan = await records.masterplan();
  const loaded = await loadCase(records, plan, job.deviationId);
  if (loaded === null) return 'not-needed';
  const sent = await deliveries.ofMonth(workspace.id, null);
  const outdated = sent.filter(
    (delivery) => deviationIdOf(delivery) === job.deviationId && isOutdated(delivery, loaded),
  );
  let updated = 0;
  for (const [message, [first]] of groupBy(outdated, messageOf)) {
    if (first?.messageId == null) continue;
    const shown = sent.filter((delivery) => messageOf(delivery) === message);
    const cases = await casesOn(context, plan, shown);
    const answer = await updateMessage(context, plan, { ...first, messageId: first.messageId, cases });
    // While the chat is busy the card stays outdated, and the next round asks again.
    if (!answer.ok && answer.error.retryIn !== null) continue;
    for (const delivery of shown) {
      const of = cases.find((one) => one.of.deviation.id === deviationIdOf(delivery));
      const shows = of === undefined ? null : stateOn(delivery, of);
      await deliveries.change(delivery.key, (current) => afterUpdate(current, delivery, { now, shows }));
    }
    if (answer.ok) updated += 1;
  }
  return updated > 0 ? 'sent' : 'not-needed';
}

/** Teams counts messages by chat, so that two chats may use the same id. */
const messageOf = ({ userId, messageId }: Delivery): string => `${userId ?? ''}|${messageId ?? ''}`;

const stateOn = ({ kind }: Delivery, { of }: LoadedCase): string =>
  kind === 'task' ? taskState(of) : caseState(of);

/** Whether a card that arrived shows an earlier state of the case. */
export function isOutdated(delivery: Delivery, loaded: LoadedCase): boolean {
  const { messageId, shows, updatedAt, at } = delivery;
  if (messageId === null || messageId === NOTHING_TO_TELL) return false;
  if (shows !== null) return shows !== stateOn(delivery, loaded);
  // Sent by an earlier version: a withdrawal has no time of its own.
  return loaded.of.stage === 'withdrawn' || (updatedAt ?? at) < lastChange(loaded);
}

/**
 * @param before as it was when the update began: who updated the card meanwhile may have shown more or less than this
 *   update, and which one the chat shows nobody knows
 * @returns null when another message took the place of the one that was updated
 */
function afterUpdate(
  current: Delivery | null,
  before: Delivery,
  { now, shows }: { readonly now: Instant; readonly shows: string | null },
): Delivery | null {
  if (current === null || current.messageId !== before.messageId) return null;
  const isAlone = current.updatedAt === before.updatedAt && current.shows === before.shows;
  return { ...current, updatedAt: now, shows: isAlone ? shows : UNKNOWN };
}

/** Differs from every state, so that the next round brings the card up to date once more. */
const UNKNOWN = '';

/** The cases that one card shows. */
async function casesOn(
  { records }: SendContext,
  plan: Awaited<ReturnType<SendContext['records']['masterplan']>>,
  shown: readonly Delivery[],
): Promise<LoadedCase[]> {
  const ids = [...new Set(shown.flatMap((delivery) => deviationIdOf(delivery) ?? []))];
  const cases: LoadedCase[] = [];
  for (const id of ids) {
    const loaded = await loadCase(records, plan, id);
    if (loaded !== null) cases.push(loaded);
  }
  return cases;
}

async function updateMessage(
  context: SendContext,
  plan: Awaited<ReturnType<SendContext['records']['masterplan']>>,
  {
    userId,
    messageId,
    cases,
  }: Pick<Delivery, 'userId'> & { readonly messageId: string; readonly cases: readonly LoadedCase[] },
): Promise<Sent> {
  const { records, workspace, messenger, now } = context;
  if (userId !== null) {
    const tasks = cases.map((loaded): CaseTask => ({
      occasion: 'begins',
      view: caseView(loaded, viewer(context, plan, userId)),
    }));
    return messenger.updateTasks(userId, messageId, tasks);
  }
  const alerts = await Promise.all(
    cases.map((loaded) => alertOf(workspace.id, records, { loaded, plan, today: dayOf(now) })),
  );
  return messenger.updateAlerts(workspace, messageId, alerts);
}
