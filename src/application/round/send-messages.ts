import { dayOf } from '../../domain/calendar/local-time';
import { reportingDays, reportingPhase } from '../../domain/calendar/reporting-calendar';
import { isDeputisedBy, isDeputisedInPlaceOf } from '../../domain/masterplan/post';
import { askedFor } from '../../domain/tracking/reporting/asked';
import { type DueItem, dueItems, operatingOfficeId } from '../../domain/tracking/reporting/due-items';
import { afterUpdate, itemsOnCard } from './card-updates';
import { type Addressed, type Delivered, deliverOnce } from './deliver-once';
import { type DueReport, dueReport } from '../reporting/due-report';
import { disclose } from '../workspace/disclosure/disclosed-records';
import { deliveryKey, deputyCardKey } from '../ports/delivery-log';
import type { Job } from '../ports/job-queue';
import type { Sent } from '../ports/sending';
import { sendAlert, sendAlertBundle, sendOverdueAlert } from './send-alerts';
import { sendDigest, sendTasks, updateCase } from './send-case-messages';
import { installedFirst, type SendContext, type SendDeps } from './send-context';
import { isAnyOpen, openItems } from '../reporting/open-items';
import { unitReport } from '../reporting/unit-report';

/** @returns `not-needed` when what the job asks for was done by others, or is out of date */
export type SendMessages = (job: Job) => Promise<Delivered | 'not-needed'>;

type Of<T extends Job['type']> = Extract<Job, { type: T }>;

/** Sends what a job asks for, if it still makes sense at the moment of sending. */
export function makeSendMessages(deps: SendDeps): SendMessages {
  return async (job) => {
    const workspace = deps.workspaces.find(job.workspaceId);
    if (workspace === null) return 'not-needed';
    const undisclosed = deps.recordsOf(workspace.id);
    const context: SendContext = {
      ...deps,
      workspace,
      records: disclose(undisclosed),
      undisclosed,
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
      case 'overdue-alert':
        return sendOverdueAlert(context, job);
      case 'alert-bundle':
        return sendAlertBundle(context);
      case 'tasks':
        return sendTasks(context, job);
      case 'digest':
        return sendDigest(context, job);
      case 'update-case':
        return updateCase(context, job);
    }
  };
}

async function sendCard(
  context: SendContext,
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

async function sendReminder(context: SendContext, job: Of<'reminder'>): Promise<Delivered | 'not-needed'> {
  const report = await openReport(context, job, await itemsAsked(context, job));
  if (report === null) return 'not-needed';
  return deliverOnce(context, addressed(context, job), context.now, () =>
    context.messenger.sendReminder(job.userId, report),
  );
}

/** The card as it stands. One that is gone from the chat is no loss: what is reported is stored. */
async function updateCard(context: SendContext, job: Of<'update-card'>): Promise<Delivered | 'not-needed'> {
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
  await context.deliveries.change(key, (current) => afterUpdate(current, card, context.now));
  return updated.ok ? 'sent' : 'not-needed';
}

async function sendEscalation(
  context: SendContext,
  job: Of<'escalation'>,
): Promise<Delivered | 'not-needed'> {
  const { records, workspace, now } = context;
  const plan = await records.masterplan();
  const office = plan.offices.find(({ id }) => id === job.officeId);
  const head = plan.posts.find(({ id }) => id === office?.headPostId);
  if (office === undefined || head === undefined) return 'not-needed';
  const absences = (await records.absences.all()).map(({ value }) => value);
  const asked = askedFor(head, absences, dayOf(now));
  const own = dueItems(plan, job.month).filter((item) => operatingOfficeId(plan, item) === office.id);
  const open = await openItems(records, own);
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
  const tell = (userId: string): Promise<Sent> =>
    installedFirst(context, userId, () => context.messenger.sendEscalation(userId, report));
  const deputy = asked.type === 'holder' ? head.deputy : null;
  return deliverOnce(context, to, now, async () => {
    const sent = await tell(asked.userId);
    const isFinal = !sent.ok && sent.error.retryIn === null;
    return isFinal && deputy !== null ? tell(deputy) : sent;
  });
}

const addressed = (
  { workspace }: SendContext,
  job: Of<'monthly-card' | 'deputy-card' | 'reminder'>,
): Addressed => {
  const { type, month, userId } = job;
  const workspaceId = workspace.id;
  return {
    key: type === 'deputy-card' ? deputyCardKey(job) : deliveryKey(type, { workspaceId, month, to: userId }),
    workspaceId,
    kind: type,
    month,
    userId,
  };
};

interface MonthAndUser {
  readonly month: DueReport['month'];
  readonly userId: string;
}

async function itemsAsked(
  { records, now }: SendContext,
  { month, userId }: MonthAndUser,
): Promise<DueItem[]> {
  const absences = (await records.absences.all()).map(({ value }) => value);
  return itemsOnCard(await records.masterplan(), { userId, month, absences, day: dayOf(now) });
}

/** What is still open of those the person deputises for; nothing in place of a holder who was reached after all. */
async function itemsToDeputise(
  { records, deliveries }: SendContext,
  job: Of<'deputy-card'>,
): Promise<DueItem[]> {
  const { workspaceId, month, inPlaceOf } = job;
  if (inPlaceOf !== undefined) {
    const card = await deliveries.find(deliveryKey('monthly-card', { workspaceId, month, to: inPlaceOf }));
    if (card?.messageId != null) return [];
  }
  const items = dueItems(await records.masterplan(), month);
  return openItems(
    records,
    items.filter(({ post }) => isDeputisedInPlaceOf(post, job)),
  );
}

/** @returns null when nothing of it can be, or has to be, reported any more */
async function openReport(
  context: SendContext,
  job: MonthAndUser,
  items: readonly DueItem[],
): Promise<DueReport | null> {
  const plan = await context.records.masterplan();
  const phase = reportingPhase(job.month, context.now, plan.department.reporting);
  if (phase !== 'open' || !(await isAnyOpen(context.records, items))) return null;
  return reportOn(context, job, items);
}

async function reportOn(
  { workspace, undisclosed: records, now }: SendContext,
  { month }: MonthAndUser,
  duties: readonly DueItem[],
): Promise<DueReport> {
  return dueReport({ workspace, records, plan: await records.masterplan(), month, duties, now });
}
