import type { Instant } from '../../domain/shared/instant';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Announce } from '../ports/announce';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayKeepPlan } from '../policies/access';
import { jobToSendAgain } from './job-to-send-again';
import { queueDelivery, type QueueDeps } from './queue-delivery';

export interface SendAgainDeps extends QueueDeps {
  readonly enter: EnterWorkspace;
  readonly announce: Announce;
}

export type SendAgain = (
  actor: Actor,
  workspaceId: string,
  keys: readonly string[],
) => Promise<Result<{ readonly queued: number }, NotPermitted>>;

/**
 * Puts messages that did not arrive back into the queue at once instead of with a later round. What arrived meanwhile,
 * or makes no sense any more, is left alone.
 */
export function makeSendAgain(deps: SendAgainDeps): SendAgain {
  return async (actor, workspaceId, keys) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    if (!mayKeepPlan(entered.value.access)) return err({ kind: 'not-permitted' });
    const now = deps.clock.now();
    let queued = 0;
    for (const key of new Set(keys)) if (await queueAgain(deps, entered.value, { key, now })) queued += 1;
    if (queued > 0) deps.announce();
    return ok({ queued });
  };
}

/** Noted first, as in the round. */
async function queueAgain(
  deps: SendAgainDeps,
  entered: Entered,
  { key, now }: { readonly key: string; readonly now: Instant },
): Promise<boolean> {
  const delivery = await deps.deliveries.find(key);
  const job = delivery === null ? null : await jobToSendAgain(entered, delivery, now);
  if (delivery === null || job === null) return false;
  return queueDelivery(deps, delivery, job);
}
