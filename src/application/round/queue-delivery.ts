import { type Addressed, deliveryLease, queuedDelivery } from './deliver-once';
import type { Clock } from '../ports/clock';
import type { Delivery, DeliveryLog } from '../ports/delivery-log';
import type { Job, JobQueue } from '../ports/job-queue';
import type { Lease } from '../ports/lease';

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
  if ((await deps.deliveries.find(to.key)) === null)
    return queueIf(deps, { to, job }, (current) => current === null);
  const queued = await deps.lease.holding(deliveryLease(to.key), () =>
    queueIf(deps, { to, job }, (current) => current === null || current.messageId === null),
  );
  return queued ?? false;
}

/** @param isUnsent asked of what stands there at the very moment of noting */
async function queueIf(
  deps: QueueDeps,
  { to, job }: { readonly to: Addressed; readonly job: Job },
  isUnsent: (current: Delivery | null) => boolean,
): Promise<boolean> {
  const noted = await deps.deliveries.change(to.key, (current) =>
    isUnsent(current) ? queuedDelivery(to, deps.clock.now(), current) : null,
  );
  if (noted === null) return false;
  await deps.jobs.add(job);
  return true;
}
