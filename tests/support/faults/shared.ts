import type { DeliveryLog } from '../../../src/application/ports/delivery-log';
import type { Messenger } from '../../../src/application/round/messenger';
import type { Sent } from '../../../src/application/ports/sending';
import type { Records } from '../../../src/application/ports/records';
import type { Repository } from '../../../src/application/ports/repository';
import type { Clock } from '../../../src/application/ports/clock';
import { caseState, taskState } from '../../../src/application/deviations/case-state';
import type { CaseView } from '../../../src/application/deviations/case-view';
import { err, ok } from '../../../src/domain/shared/result';
import { readingKey } from '../../../src/domain/tracking/reading';
import { statusReportKey } from '../../../src/domain/tracking/status-report';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import type { Journal } from './journal';
import { createLeases, type Leases } from './leases';
import { GONE } from './plan';
import type { Life } from './turns';
import { createInMemoryDeliveryLog, createInMemoryJobQueue, type InMemoryJobQueue } from '../in-memory-jobs';
import { createInMemoryRecords } from '../in-memory-records';

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
export const deputyCardTo = (userId: string): string => `deputy-card|${userId}`;
export const reminderTo = (userId: string): string => `reminder|${userId}`;
export const escalationTo = (userId: string): string => `escalation|${userId}`;

/** @param onArrival is told what just arrived */
export function createShared(
  plan: Masterplan,
  { clock, journal, onArrival }: { clock: Clock; journal: Journal; onArrival: (saying: string) => void },
): Shared {
  const records = createInMemoryRecords(plan);
  const deliveries = createInMemoryDeliveryLog();
  const arrived = (saying: string, life: Life, shown: readonly string[] = []): Promise<Sent> => {
    const messageId = journal.sent(saying, life);
    journal.shown.set(messageId, shown);
    onArrival(saying);
    return Promise.resolve(ok({ messageId }));
  };
  const updated = (messageId: string, shown: readonly string[]): Promise<Sent> => {
    journal.shown.set(messageId, shown);
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
      sendMonthlyCard: (userId, _, as) =>
        userId === GONE
          ? Promise.resolve(err({ kind: 'no-account', retryIn: null }))
          : arrived(as === 'deputy' ? deputyCardTo(userId) : cardTo(userId), life),
      sendReminder: (userId) => arrived(reminderTo(userId), life),
      sendEscalation: (userId) => arrived(escalationTo(userId), life),
      updateMonthlyCard: (_, { messageId }) => Promise.resolve(ok({ messageId })),
      sendAlertBundle: (_, alerts) => arrived(`bundle|${alerts.length}`, life, alerts.map(alertIn)),
      updateAlerts: (_, messageId, alerts) => updated(messageId, alerts.map(alertIn)),
      sendTasks: (userId, tasks) =>
        arrived(
          `tasks|${userId}|${tasks.map(({ view, occasion }) => `${view.summary.id} ${occasion}`).join()}`,
          life,
          tasks.map(taskIn),
        ),
      updateTasks: (_, messageId, tasks) => updated(messageId, tasks.map(taskIn)),
      sendDigest: (_, { day }) => arrived(`digest|${day}`, life),
      sendMinutes: (channelId) => arrived(`minutes|${channelId}`, life),
      sendAlert: (_, { view, deviation: { id, pendingAlert, latest } }) =>
        arrived(`alert|${id}|${pendingAlert ?? ''}|${latest.figure?.actual ?? ''}`, life, [
          alertIn({ view }),
        ]),
    }),
  };
}

interface Shown {
  readonly view: CaseView;
}

/** What a card says about a case, with whose case it is. */
const alertIn = ({ view: { summary, steps } }: Shown): string =>
  `${summary.id} ${caseState({ ...summary, steps })}`;
const taskIn = ({ view: { summary, steps } }: Shown): string =>
  `${summary.id} ${taskState({ ...summary, steps })}`;

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
