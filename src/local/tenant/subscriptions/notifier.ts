import { LOCAL_TENANT } from '../../personas';
import type { Database } from '../store/database';
import type { SubscriptionRow } from './subscriptions';

export interface Notifier {
  /** Some item of the list was changed. Tells those who subscribed, soon and in the background. */
  announce(listKey: number): void;
  close(): void;
}

/** Changes this close together share a notification. */
const GATHER_MS = 100;
const PATIENCE_MS = 3_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
const GIVE_UP_AFTER_MS = 4 * 3_600_000;

/** Notifications are hints without item data; those not sent when the process ends are lost. */
export function makeNotifier(database: Database): Notifier {
  const gathered = new Set<number>();
  const timers = new Set<NodeJS.Timeout>();
  const ending = new AbortController();

  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    timers.add(timer);
  };

  const deliver = async (subscription: SubscriptionRow, since: number, pauseMs: number): Promise<void> => {
    const response = await fetch(subscription.notification_url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value: [notification(subscription)] }),
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ending.signal]),
    }).catch(() => null);
    if (response?.ok === true || ending.signal.aborted || Date.now() + pauseMs - since > GIVE_UP_AFTER_MS)
      return;
    later(pauseMs, () => void deliver(subscription, since, Math.min(pauseMs * 2, LONGEST_PAUSE_MS)));
  };

  return {
    announce(listKey) {
      if (gathered.has(listKey)) return;
      gathered.add(listKey);
      later(GATHER_MS, () => {
        gathered.delete(listKey);
        const subscriptions = database.all<SubscriptionRow>(
          'SELECT * FROM subscriptions WHERE list = ? AND expires > ?',
          listKey,
          Date.now(),
        );
        for (const subscription of subscriptions) void deliver(subscription, Date.now(), FIRST_RETRY_MS);
      });
    },
    close() {
      ending.abort();
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function notification(subscription: SubscriptionRow) {
  return {
    subscriptionId: subscription.id,
    clientState: subscription.client_state,
    subscriptionExpirationDateTime: new Date(subscription.expires).toISOString(),
    changeType: 'updated',
    resource: subscription.resource,
    tenantId: LOCAL_TENANT.tenantId,
  };
}
