import type { DeliveryLog } from '../../src/application/ports/delivery-log';
import type { Messenger, Sent } from '../../src/application/ports/messenger';
import type { Records } from '../../src/application/ports/records';
import type { Repository } from '../../src/application/ports/repository';
import type { Clock } from '../../src/application/ports/clock';
import { ok } from '../../src/domain/shared/result';
import { readingKey } from '../../src/domain/tracking/reading';
import { statusReportKey } from '../../src/domain/tracking/status-report';
import type { Masterplan } from '../../src/domain/masterplan/masterplan';
import type { Journal } from './fault-journal';
import { createLeases, type Leases } from './fault-leases';
import type { Life } from './fault-turns';
import { createInMemoryDeliveryLog, createInMemoryJobQueue, type InMemoryJobQueue } from './in-memory-jobs';
import { createInMemoryRecords } from './in-memory-records';

/** What outlives every instance: storage, queue, leases and the chat itself. */
export interface Shared {
  readonly records: Records;
  readonly jobs: InMemoryJobQueue;
  readonly deliveries: DeliveryLog;
  readonly leases: Leases;
  readonly journal: Journal;
  readonly messengerOf: (life: Life) => Messenger;
}

export const cardTo = (userId: string): string => `monthly-card|${userId}`;

/** @param onArrival is told what just arrived */
export function createShared(
  plan: Masterplan,
  { clock, journal, onArrival }: { clock: Clock; journal: Journal; onArrival: (saying: string) => void },
): Shared {
  const records = createInMemoryRecords(plan);
  const deliveries = createInMemoryDeliveryLog();
  const arrived = (saying: string, life: Life): Promise<Sent> => {
    const messageId = journal.sent(saying, life);
    onArrival(saying);
    return Promise.resolve(ok({ messageId }));
  };
  return {
    records: {
      ...records,
      readings: journalled(journal, 'readings', records.readings, (value) =>
        readingKey(value.indicatorId, value.month),
      ),
      statusReports: journalled(journal, 'status-reports', records.statusReports, (value) =>
        statusReportKey(value.measureId, value.month),
      ),
    },
    jobs: createInMemoryJobQueue(clock),
    deliveries: {
      ...deliveries,
      change: (key, next) =>
        deliveries.change(key, (current) => {
          const changed = next(current);
          if (changed !== null) journal.noted(current, changed);
          return changed;
        }),
    },
    leases: createLeases(),
    journal,
    messengerOf: (life) => ({
      sendMonthlyCard: (userId) => arrived(cardTo(userId), life),
      sendReminder: (userId) => arrived(`reminder|${userId}`, life),
      sendEscalation: (userId) => arrived(`escalation|${userId}`, life),
      updateMonthlyCard: (_, { messageId }) => Promise.resolve(ok({ messageId })),
      sendAlertBundle: (_, alerts) => arrived(`bundle|${alerts.length}`, life),
      updateAlerts: (_, messageId) => Promise.resolve(ok({ messageId })),
      sendTasks: (userId, tasks) =>
        arrived(`tasks|${userId}|${tasks.map(({ view }) => view.summary.id).join()}`, life),
      updateTasks: (_, messageId) => Promise.resolve(ok({ messageId })),
      sendDigest: (_, { day }) => arrived(`digest|${day}`, life),
      sendMinutes: (channelId) => arrived(`minutes|${channelId}`, life),
      sendAlert: (_, { deviation: { id, pendingAlert, latest } }) =>
        arrived(`alert|${id}|${pendingAlert ?? ''}|${latest.figure?.actual ?? ''}`, life),
    }),
  };
}

function journalled<T>(
  journal: Journal,
  list: string,
  repository: Repository<T>,
  keyOf: (value: T) => string,
): Repository<T> {
  return {
    all: () => repository.all(),
    find: (key) => repository.find(key),
    async saveAll(drafts) {
      const before = await Promise.all(drafts.map(({ value }) => repository.find(keyOf(value))));
      const results = await repository.saveAll(drafts);
      results.forEach((result, index) => {
        if (!result.ok) return;
        journal.saved.push({
          list,
          key: keyOf(result.value.value),
          before: before[index] ?? null,
          after: result.value,
        });
      });
      return results;
    },
  };
}
