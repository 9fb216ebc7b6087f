import type { Masterplan } from '../../domain/masterplan/masterplan';
import { dayOf } from '../../domain/calendar/local-time';
import { reportingPhase } from '../../domain/calendar/reporting-calendar';
import { isDeputisedInPlaceOf } from '../../domain/masterplan/post';
import { isCaseLate } from '../../domain/deviation/case/deviation-case';
import { isDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { dueItems, operatingOfficeId } from '../../domain/tracking/reporting/due-items';
import { isAnyOpen } from '../reporting/open-items';
import { itemsOnCard } from './card-updates';
import type { Entered } from '../workspace/enter-workspace';
import { tasksDue } from '../deviations/case-tasks';
import { loadCase, loadCases } from '../deviations/load-case';
import {
  alertKey,
  type Delivery,
  deliveryKey,
  deputyCardKey,
  deviationIdOf,
  overdueKey,
} from '../ports/delivery-log';
import type { Job } from '../ports/job-queue';

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
  if (kind === 'task')
    return userId !== null && (await isTaskDue(entered, delivery, now))
      ? { type: 'tasks', workspaceId, userId }
      : null;
  if (kind === 'digest') {
    const day = key.slice(key.lastIndexOf('/') + 1);
    return isDay(day) ? { type: 'digest', workspaceId, day } : null;
  }
  if (kind === 'alert') {
    if (deviationIdOf(delivery) === null)
      return (await isAnythingUntold(entered, now)) ? { type: 'alert-bundle', workspaceId } : null;
    const overdue = await overdueAlert(entered, delivery, now);
    if (overdue !== null) return overdue;
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
    return (await isAnyOpen(records, own)) ? { type: kind, workspaceId, month, officeId: office.id } : null;
  }
  if (userId === null || reportingPhase(month, now, plan.department.reporting) !== 'open') return null;
  if (kind === 'deputy-card') {
    const job: Job = {
      type: kind,
      workspaceId,
      month,
      userId,
      ...standingIn(plan, { key, workspaceId, month, userId }),
    };
    const items = dueItems(plan, month).filter(({ post }) => isDeputisedInPlaceOf(post, job));
    return (await isAnyOpen(records, items)) ? job : null;
  }
  const absences = (await records.absences.all()).map(({ value }) => value);
  const items = itemsOnCard(plan, { userId, month, absences, day: dayOf(now) });
  return (await isAnyOpen(records, items)) ? { type: kind, workspaceId, month, userId } : null;
}

/** The holder in whose place a deputy's card asks; nothing when it asks for all. */
export function standingIn(
  { posts }: Masterplan,
  { key, ...to }: { readonly key: string } & Omit<Parameters<typeof deputyCardKey>[0], 'inPlaceOf'>,
): { readonly inPlaceOf?: string } {
  const inPlaceOf = posts
    .map(({ holder }) => holder)
    .find((holder) => holder !== null && key === deputyCardKey({ ...to, inPlaceOf: holder }));
  return inPlaceOf == null ? {} : { inPlaceOf };
}

async function isTaskDue(entered: Entered, { key }: Delivery, now: Instant): Promise<boolean> {
  const { workspace, plan, records } = entered;
  const absences = (await records.absences.all()).map(({ value }) => value);
  const cases = await loadCases(records, plan);
  return tasksDue({ workspaceId: workspace.id, plan, absences, cases, now }).some((task) => task.key === key);
}

/** Whether a message about many deviations would have something to tell. */
async function isAnythingUntold({ plan, records }: Entered, now: Instant): Promise<boolean> {
  const cases = await loadCases(records, plan);
  return cases.some(({ of }) => of.deviation.pendingAlert !== null || isCaseLate(of, dayOf(now)));
}

/** Null for what tells no missed due date, or one that is no longer missed. */
async function overdueAlert(
  { workspace, plan, records }: Entered,
  delivery: Delivery,
  now: Instant,
): Promise<Job | null> {
  const deviationId = deviationIdOf(delivery);
  const loaded = deviationId === null ? null : await loadCase(records, plan, deviationId);
  if (loaded === null || loaded.of.due === null || !isCaseLate(loaded.of, dayOf(now))) return null;
  const { id } = loaded.of.deviation;
  if (overdueKey(workspace.id, id, loaded.of.due) !== delivery.key) return null;
  return { type: 'overdue-alert', workspaceId: workspace.id, deviationId: id, due: loaded.of.due };
}
