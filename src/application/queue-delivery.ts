import { type Addressed, deliveryLease, queuedDelivery } from './deliver-once';
import type { Clock } from './ports/clock';
import type { Delivery, DeliveryLog } from './ports/delivery-log';
import type { Job, JobQueue } from './ports/job-queue';
import type { Lease } from './ports/lease';

export interface QueueDeps {
  readonly deliveries: DeliveryLog;
  readonly jobs: Pick<JobQueue, 'add'>;
  readonly lease: Lease;
  readonly clock: Clock;
}

/**
 * Notes that a message waits, then queues its job: whoever crashes in between leaves a message that is queued again soon, and
 * never one too many.
 *
 * @returns false when it arrived before, or somebody is sending it at this moment
 */
export async function queueDelivery(deps: QueueDeps, to: Addressed, job: Job): Promise<boolean> {
  // What was never queued is sent by nobody; anything else may be under way, and then needs no queueing.
  if ((await deps.deliveries.find(to.key)) === null) return queueUnsent(deps, { to, job, before: null });
  const queued = await deps.lease.holding(deliveryLease(to.key), async () => {
    const before = await deps.deliveries.find(to.key);
    return (before === null || before.messageId === null) && queueUnsent(deps, { to, job, before });
  });
  return queued ?? false;
}

async function queueUnsent(
  deps: QueueDeps,
  { to, job, before }: { readonly to: Addressed; readonly job: Job; readonly before: Delivery | null },
): Promise<true> {
  await deps.deliveries.note(queuedDelivery(to, deps.clock.now(), before));
  await deps.jobs.add(job);
  return true;
}
