import type { Delivery, DeliveryLog } from '../../application/ports/delivery-log';
import { isMonth, type Month } from '../../domain/shared/month';
import type { BlobStore } from './blob-store';
import { inParallel } from './in-parallel';
import { datedAt, formerCardKeys, parseDelivery, parseFormerCard } from './stored-delivery';

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
      if (text === null) return formerCard(key);
      const delivery = parseDelivery(text);
      // To take it for "never sent" would send it again.
      if (delivery === null) throw new Error('The delivery log holds a note that it did not write');
      return delivery;
    },
    note: (delivery) => store.write(delivery.key, JSON.stringify(delivery)),
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
