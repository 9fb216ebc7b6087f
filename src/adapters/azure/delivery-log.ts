import type { Delivery, DeliveryLog } from '../../application/ports/delivery-log';
import { StorageUnavailable } from '../../application/ports/repository';
import { isMonth, type Month } from '../../domain/shared/month';
import type { BlobStore } from './blob-store';
import { inParallel } from './in-parallel';
import { datedAt, formerCardKeys, parseDelivery, parseFormerCard } from './stored-delivery';

/** How often a change is tried when others change the same delivery. */
const MOST_ATTEMPTS = 10;

/** Requests at a time when old notes are removed. */
const REMOVE_AT_ONCE = 16;

/**
 * One blob a message. Cards that the first version noted, under keys of its own, count as sent; its alerts do not need
 * it, as their rows say what was told.
 */
export function createDeliveryLog(store: BlobStore): DeliveryLog {
  async function formerCard(key: string): Promise<Delivery | null> {
    const [workspaceId = '', month = '', kind, userId = ''] = key.split('/');
    if (kind !== 'monthly-card' || !isMonth(month)) return null;
    const text = await store.read(`${formerCardKeys({ workspaceId, month })}${userId}`);
    return text === null ? null : parseFormerCard(text, { workspaceId, month, userId });
  }

  async function formerCards(workspaceId: string, month: Month): Promise<readonly Delivery[]> {
    const prefix = formerCardKeys({ workspaceId, month });
    const found = await store.list(prefix);
    return found.flatMap(({ key, text }) => {
      const card = parseFormerCard(text, { workspaceId, month, userId: key.slice(prefix.length) });
      return card === null ? [] : [card];
    });
  }

  return {
    async find(key) {
      const text = await store.read(key);
      return text === null ? formerCard(key) : own(text);
    },
    async change(key, next) {
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
        const stored = await store.find(key);
        const changed = next(stored === null ? await formerCard(key) : own(stored.text));
        if (changed === null) return null;
        if (await store.replace(key, JSON.stringify(changed), stored?.version ?? null)) return changed;
      }
      throw new StorageUnavailable('Others were faster to change a delivery every time');
    },
    async ofMonth(workspaceId, month) {
      const found = await store.list(`${workspaceId}/${month ?? 'alerts'}/`);
      const deliveries = found.flatMap(({ text }) => parseDelivery(text) ?? []);
      if (month === null) return deliveries;
      const keys = new Set(deliveries.map(({ key }) => key));
      const former = await formerCards(workspaceId, month);
      return [...deliveries, ...former.filter(({ key }) => !keys.has(key))];
    },
    async forgetBefore(instant) {
      const old = (await store.list('')).filter(({ text }) => {
        const at = datedAt(text);
        return at !== null && at < instant;
      });
      await inParallel(old, REMOVE_AT_ONCE, ({ key }) => store.remove(key));
      return old.length;
    },
  };
}

function own(text: string): Delivery {
  const delivery = parseDelivery(text);
  // To take it for "never sent" would send it again.
  if (delivery === null) throw new Error('The delivery log holds a note that it did not write');
  return delivery;
}
