import { z } from 'zod';
import type { DeliveryLog } from '../../application/ports/delivery-log';
import type { BlobStore } from './blob-store';

const StoredDelivery = z.object({ messageId: z.string().nullable(), at: z.string() });

export function createDeliveryLog(store: BlobStore): DeliveryLog {
  return {
    async find(key) {
      const text = await store.read(key);
      return text === null ? null : StoredDelivery.parse(JSON.parse(text));
    },
    note: (key, delivery) => store.write(key, JSON.stringify(delivery)),
  };
}
