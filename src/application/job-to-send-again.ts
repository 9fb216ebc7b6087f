import { dayOf } from '../domain/calendar/local-time';
import { reportingPhase } from '../domain/calendar/reporting-calendar';
import { isDeputisedBy } from '../domain/masterplan/post';
import type { Instant } from '../domain/shared/instant';
import type { Month } from '../domain/shared/month';
import { type DueItem, dueItems, operatingOfficeId } from '../domain/tracking/due-items';
import { readingKey } from '../domain/tracking/reading';
import { statusReportKey } from '../domain/tracking/status-report';
import { itemsOnCard } from './card-updates';
import type { Entered } from './enter-workspace';
import { alertKey, type Delivery, deliveryKey } from './ports/delivery-log';
import type { Job } from './ports/job-queue';

/**
 * The job that sends a message once more; null when that would change nothing, as it arrived, waits, or what it asks or
 * tells is no longer so. A job for nothing would leave the message noted as waiting for ever.
 */
export async function jobToSendAgain(
  entered: Entered,
  delivery: Delivery,
  now: Instant,
): Promise<Job | null> {
  const { workspace, plan, records } = entered;
  const { kind, key, month, userId } = delivery;
  const workspaceId = workspace.id;
  const hasFailed = delivery.messageId === null && delivery.reason !== null;
  if (!hasFailed || delivery.workspaceId !== workspaceId) return null;
  if (kind === 'alert') {
    const pending = (await records.deviations.all()).find((row) => alertKey(workspaceId, row) === key);
    if (pending === undefined || pending.value.pendingAlert === null) return null;
    return { type: 'alert', workspaceId, deviationId: pending.value.id };
  }
  if (month === null) return null;
  if (kind === 'escalation') {
    const office = plan.offices.find(
      ({ id }) => key === deliveryKey('escalation', { workspaceId, month, to: id }),
    );
    if (office === undefined) return null;
    const own = dueItems(plan, month).filter((item) => operatingOfficeId(plan, item) === office.id);
    return (await isAnyOpen(entered, own)) ? { type: kind, workspaceId, month, officeId: office.id } : null;
  }
  if (userId === null || reportingPhase(month, now, plan.department.reporting) !== 'open') return null;
  const items = await itemsAsked(entered, { kind, month, userId, now });
  return (await isAnyOpen(entered, items)) ? { type: kind, workspaceId, month, userId } : null;
}

async function itemsAsked(
  { plan, records }: Entered,
  of: {
    readonly kind: 'monthly-card' | 'reminder' | 'deputy-card';
    readonly month: Month;
    readonly userId: string;
    readonly now: Instant;
  },
): Promise<DueItem[]> {
  if (of.kind === 'deputy-card')
    return dueItems(plan, of.month).filter(({ post }) => isDeputisedBy(post, of.userId));
  const absences = (await records.absences.all()).map(({ value }) => value);
  return itemsOnCard(plan, { ...of, absences, day: dayOf(of.now) });
}

async function isAnyOpen({ records }: Entered, items: readonly DueItem[]): Promise<boolean> {
  const found = await Promise.all(
    items.map((item) =>
      item.type === 'reading'
        ? records.readings.find(readingKey(item.indicator.id, item.month))
        : records.statusReports.find(statusReportKey(item.measure.id, item.month)),
    ),
  );
  return found.includes(null);
}
