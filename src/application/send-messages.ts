import { dayOf } from '../domain/calendar/local-time';
import { reportingDays, reportingPhase } from '../domain/calendar/reporting-calendar';
import type { Deviation } from '../domain/deviation/deviation';
import { isDeputisedBy } from '../domain/masterplan/post';
import type { Instant } from '../domain/shared/instant';
import { askedFor } from '../domain/tracking/asked';
import { type DueItem, dueItems, operatingOfficeId } from '../domain/tracking/due-items';
import { readingKey } from '../domain/tracking/reading';
import { statusReportKey } from '../domain/tracking/status-report';
import { itemsOnCard } from './card-updates';
import { type Addressed, type Delivered, deliverOnce } from './deliver-once';
import { deviationAlert } from './deviation-alert';
import { type DueReport, dueReport } from './due-report';
import type { Clock } from './ports/clock';
import { alertKey, deliveryKey, type DeliveryLog } from './ports/delivery-log';
import type { Job } from './ports/job-queue';
import type { Lease } from './ports/lease';
import type { Log } from './ports/log';
import type { AppInstaller, Messenger, Sent } from './ports/messenger';
import type { Records, RecordsOf } from './ports/records';
import { save, type Stored } from './ports/repository';
import type { Workspace, Workspaces } from './ports/workspaces';
import { unitReport } from './unit-report';

export interface SendDeps {
  readonly workspaces: Workspaces;
  readonly recordsOf: RecordsOf;
  readonly deliveries: DeliveryLog;
  readonly lease: Lease;
  readonly messenger: Messenger;
  readonly installer: AppInstaller;
  readonly clock: Clock;
  readonly log: Log;
}

/** @returns `not-needed` when what the job asks for was done by others, or is out of date */
export type SendMessages = (job: Job) => Promise<Delivered | 'not-needed'>;

type Of<T extends Job['type']> = Extract<Job, { type: T }>;

/** Sends what a job asks for, if it still makes sense at the moment of sending. */
export function makeSendMessages(deps: SendDeps): SendMessages {
  return async (job) => {
    const workspace = deps.workspaces.find(job.workspaceId);
    if (workspace === null) return 'not-needed';
    const context: Context = {
      ...deps,
      workspace,
      records: deps.recordsOf(workspace.id),
      now: deps.clock.now(),
    };
    switch (job.type) {
      case 'monthly-card':
      case 'deputy-card':
        return sendCard(context, job);
      case 'reminder':
        return sendReminder(context, job);
      case 'update-card':
        return updateCard(context, job);
      case 'escalation':
        return sendEscalation(context, job);
      case 'alert':
        return sendAlert(context, job);
    }
  };
}

interface Context extends SendDeps {
  readonly workspace: Workspace;
  readonly records: Records;
  readonly now: Instant;
}

async function sendCard(
  context: Context,
  job: Of<'monthly-card' | 'deputy-card'>,
): Promise<Delivered | 'not-needed'> {
  const items =
    job.type === 'deputy-card' ? await itemsToDeputise(context, job) : await itemsAsked(context, job);
  const report = await openReport(context, job, items);
  if (report === null) return 'not-needed';
  const as = askedAs(job.userId, items);
  return deliverOnce(context, addressed(context, job), context.now, () =>
    installedFirst(context, job.userId, () => context.messenger.sendMonthlyCard(job.userId, report, as)),
  );
}

/** Somebody who holds a post of theirs as well is not told for whom they are asked. */
const askedAs = (userId: string, items: readonly DueItem[]): 'holder' | 'deputy' =>
  items.every(({ post }) => isDeputisedBy(post, userId)) ? 'deputy' : 'holder';

async function sendReminder(context: Context, job: Of<'reminder'>): Promise<Delivered | 'not-needed'> {
  const report = await openReport(context, job, await itemsAsked(context, job));
  if (report === null) return 'not-needed';
  return deliverOnce(context, addressed(context, job), context.now, () =>
    context.messenger.sendReminder(job.userId, report),
  );
}

/** The card as it stands. One that is gone from the chat is no loss: what is reported is stored. */
async function updateCard(context: Context, job: Of<'update-card'>): Promise<Delivered | 'not-needed'> {
  const { workspaceId, month, userId } = job;
  const key = deliveryKey('monthly-card', { workspaceId, month, to: userId });
  const card = await context.deliveries.find(key);
  if (card?.messageId == null) return 'not-needed';
  const { messageId } = card;
  const items = await itemsAsked(context, job);
  const report = await reportOn(context, job, items);
  if (report.items.length === 0) return 'not-needed';
  const as = askedAs(userId, items);
  const updated = await context.messenger.updateMonthlyCard(userId, { messageId, as }, report);
  // While the chat is busy the card stays outdated, and the next round asks again: waiting jobs would pile up.
  if (!updated.ok && updated.error.retryIn !== null) return 'not-needed';
  // Noted also when it is gone, so that it is not tried for ever.
  await context.deliveries.note({ ...card, updatedAt: context.now });
  return updated.ok ? 'sent' : 'not-needed';
}

async function sendEscalation(context: Context, job: Of<'escalation'>): Promise<Delivered | 'not-needed'> {
  const { records, workspace, now } = context;
  const plan = await records.masterplan();
  const office = plan.offices.find(({ id }) => id === job.officeId);
  const head = plan.posts.find(({ id }) => id === office?.headPostId);
  if (office === undefined || head === undefined) return 'not-needed';
  const absences = (await records.absences.all()).map(({ value }) => value);
  const asked = askedFor(head, absences, dayOf(now));
  const own = dueItems(plan, job.month).filter((item) => operatingOfficeId(plan, item) === office.id);
  const open = await openOf(records, own);
  if (open.length === 0 || asked.type === 'nobody') return 'not-needed';
  const { month, due, close } = reportingDays(job.month, plan.department.reporting);
  const report = unitReport(plan, { workspace, month, officeName: office.name, due, close, open });
  const to: Addressed = {
    key: deliveryKey('escalation', { ...job, to: job.officeId }),
    workspaceId: workspace.id,
    kind: 'escalation',
    month: job.month,
    userId: asked.userId,
  };
  return deliverOnce(context, to, now, () =>
    installedFirst(context, asked.userId, () => context.messenger.sendEscalation(asked.userId, report)),
  );
}

async function sendAlert(context: Context, job: Of<'alert'>): Promise<Delivered | 'not-needed'> {
  const { records, workspace, now } = context;
  const stored = await records.deviations.find(job.deviationId);
  if (stored === null || stored.value.pendingAlert === null) return 'not-needed';
  const alert = await deviationAlert(workspace.id, records, stored.value);
  if (alert === null) return 'not-needed';
  const key = alertKey(workspace.id, stored);
  const to: Addressed = { key, workspaceId: workspace.id, kind: 'alert', month: null, userId: null };
  const delivered = await deliverOnce(context, to, now, () => context.messenger.sendAlert(workspace, alert));
  if (delivered === 'sent' || delivered === 'sent-before') await noteAlert(records, stored, now);
  return delivered;
}

const addressed = (
  { workspace }: Context,
  { type, month, userId }: Of<'monthly-card' | 'deputy-card' | 'reminder'>,
): Addressed => ({
  key: deliveryKey(type, { workspaceId: workspace.id, month, to: userId }),
  workspaceId: workspace.id,
  kind: type,
  month,
  userId,
});

/** Somebody without the app gets it where that is permitted, and then the message. */
async function installedFirst(context: Context, userId: string, send: () => Promise<Sent>): Promise<Sent> {
  const sent = await send();
  if (sent.ok || sent.error.kind !== 'not-installed') return sent;
  try {
    const installed = await context.installer.install(userId);
    context.log.info('app-installed', { outcome: installed.ok ? installed.value : installed.error });
    return installed.ok ? await send() : sent;
  } catch (error) {
    // Whoever could not be given the app was not reached, and that is what is noted.
    context.log.error('app-not-installed', error);
    return sent;
  }
}

interface MonthAndUser {
  readonly month: DueReport['month'];
  readonly userId: string;
}

async function itemsAsked({ records, now }: Context, { month, userId }: MonthAndUser): Promise<DueItem[]> {
  const absences = (await records.absences.all()).map(({ value }) => value);
  return itemsOnCard(await records.masterplan(), { userId, month, absences, day: dayOf(now) });
}

/** What is still open of those the person deputises for. */
async function itemsToDeputise({ records }: Context, { month, userId }: MonthAndUser): Promise<DueItem[]> {
  const items = dueItems(await records.masterplan(), month).filter(({ post }) => isDeputisedBy(post, userId));
  return openOf(records, items);
}

async function openOf(records: Records, items: readonly DueItem[]): Promise<DueItem[]> {
  const found = await Promise.all(
    items.map((item) =>
      item.type === 'reading'
        ? records.readings.find(readingKey(item.indicator.id, item.month))
        : records.statusReports.find(statusReportKey(item.measure.id, item.month)),
    ),
  );
  return items.filter((_, index) => found[index] === null);
}

/** @returns null when nothing of it can be, or has to be, reported any more */
async function openReport(
  context: Context,
  job: MonthAndUser,
  items: readonly DueItem[],
): Promise<DueReport | null> {
  const plan = await context.records.masterplan();
  const phase = reportingPhase(job.month, context.now, plan.department.reporting);
  if (phase !== 'open' || (await openOf(context.records, items)).length === 0) return null;
  return reportOn(context, job, items);
}

async function reportOn(
  { workspace, records, now }: Context,
  { month }: MonthAndUser,
  duties: readonly DueItem[],
): Promise<DueReport> {
  return dueReport({ workspace, records, plan: await records.masterplan(), month, duties, now });
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
