import type { DeviationAlert } from '../../src/application/deviations/deviation-alert';
import type { CaseTask } from '../../src/application/deviations/case-task';
import type { Digest } from '../../src/application/deviations/digest';
import type { Minutes } from '../../src/application/meetings/minutes';
import type { DueReport } from '../../src/application/reporting/due-report';
import type { UnitReport } from '../../src/application/reporting/unit-report';
import type { Clock } from '../../src/application/ports/clock';
import type { Delivery, DeliveryLog } from '../../src/application/ports/delivery-log';
import type { Job, JobQueue } from '../../src/application/ports/job-queue';
import type { Lease } from '../../src/application/ports/lease';
import type { Messenger } from '../../src/application/round/messenger';
import type { DeliveryError, Sent } from '../../src/application/ports/sending';
import { err, ok } from '../../src/domain/shared/result';

export interface InMemoryJobQueue extends JobQueue {
  /** What is not ended, whether it may be taken now or later. */
  waiting(): readonly Job[];
}

/** Seconds after which a job that was taken and never ended is given to somebody else. */
const VISIBLE_AFTER = 300;

/** A queue that goes by the given clock, with the promises of the port: a job not ended comes again. */
export function createInMemoryJobQueue(clock: Clock): InMemoryJobQueue {
  const entries: { job: Job; attempt: number; visibleAt: number }[] = [];
  const aside: { id: string; job: Job }[] = [];
  const now = () => Date.parse(clock.now());
  return {
    waiting: () => entries.map(({ job }) => job),
    add: (job) => {
      entries.push({ job, attempt: 0, visibleAt: now() });
      return Promise.resolve();
    },
    take: () => {
      const entry = entries.find(({ visibleAt }) => visibleAt <= now());
      if (entry === undefined) return Promise.resolve(null);
      entry.attempt += 1;
      entry.visibleAt = now() + VISIBLE_AFTER * 1000;
      const end = () => {
        // Whoever took too long finds it ended by another.
        const index = entries.indexOf(entry);
        if (index !== -1) entries.splice(index, 1);
        return Promise.resolve();
      };
      return Promise.resolve({
        job: entry.job,
        attempt: entry.attempt,
        done: end,
        setAside: () => {
          aside.push({ id: `aside-${aside.length + 1}`, job: entry.job });
          return end();
        },
        retryIn: (seconds) => {
          entry.visibleAt = now() + seconds * 1000;
          return Promise.resolve();
        },
      });
    },
    setAsides: () => Promise.resolve([...aside]),
    tryAgain: (id) => {
      const index = aside.findIndex((one) => one.id === id);
      const [found] = index === -1 ? [] : aside.splice(index, 1);
      if (found !== undefined) entries.push({ job: found.job, attempt: 0, visibleAt: now() });
      return Promise.resolve(found !== undefined);
    },
  };
}

export interface InMemoryDeliveryLog extends DeliveryLog {
  /** Lays down what stands there, whatever stood there before. */
  note(delivery: Delivery): Promise<void>;
  /** As if the next note were lost on its way: it rejects and nothing is kept. */
  loseNextNote(): void;
}

export function createInMemoryDeliveryLog(): InMemoryDeliveryLog {
  const deliveries = new Map<string, Delivery>();
  let isNextLost = false;
  return {
    find: (key) => Promise.resolve(deliveries.get(key) ?? null),
    note: (delivery) => Promise.resolve(void deliveries.set(delivery.key, delivery)),
    change: (key, next) => {
      if (isNextLost) {
        isNextLost = false;
        return Promise.reject(new Error('The delivery log cannot be reached'));
      }
      const changed = next(deliveries.get(key) ?? null);
      if (changed !== null) deliveries.set(key, changed);
      return Promise.resolve(changed);
    },
    ofMonth: (workspaceId, month) =>
      Promise.resolve(
        [...deliveries.values()].filter(
          (delivery) => delivery.workspaceId === workspaceId && delivery.month === month,
        ),
      ),
    forgetBefore: (instant) => {
      const old = [...deliveries.values()].filter(({ at }) => at < instant);
      for (const { key } of old) deliveries.delete(key);
      return Promise.resolve(old.length);
    },
    loseNextNote: () => {
      isNextLost = true;
    },
  };
}

/** A lease as several instances share it. */
export function createInMemoryLease(): Lease {
  const held = new Set<string>();
  return {
    async holding(name, work) {
      if (held.has(name)) return null;
      held.add(name);
      try {
        return await work();
      } finally {
        held.delete(name);
      }
    },
  };
}

export interface RecordingMessenger extends Messenger {
  readonly bundles: { readonly chatId: string; readonly alerts: readonly DeviationAlert[] }[];
  readonly alertUpdates: { readonly messageId: string; readonly alerts: readonly DeviationAlert[] }[];
  readonly tasks: { readonly userId: string; readonly tasks: readonly CaseTask[] }[];
  readonly taskUpdates: { readonly messageId: string; readonly tasks: readonly CaseTask[] }[];
  readonly minutes: { readonly channelId: string; readonly minutes: Minutes }[];
  readonly digests: { readonly chatId: string; readonly digest: Digest }[];
  /** What arrived, in order. */
  readonly cards: { readonly userId: string; readonly report: DueReport; readonly as: 'holder' | 'deputy' }[];
  readonly updates: {
    readonly userId: string;
    readonly messageId: string;
    readonly as: 'holder' | 'deputy';
    readonly report: DueReport;
  }[];
  readonly reminders: { readonly userId: string; readonly report: DueReport }[];
  readonly escalations: { readonly userId: string; readonly report: UnitReport }[];
  readonly alerts: { readonly chatId: string; readonly alert: DeviationAlert }[];
  /** Every attempt, whatever became of it: the person or the chat it went to. */
  readonly attempts: string[];
  /** From now on nothing arrives there: an error is the answer, anything thrown rejects. */
  fail(recipient: string, failure: DeliveryError | Error): void;
  recover(recipient: string): void;
  /** Done once, while the next message is under way. */
  meanwhile(work: () => Promise<unknown>): void;
}

export function createRecordingMessenger(): RecordingMessenger {
  const failures = new Map<string, DeliveryError | Error>();
  let underWay: (() => Promise<unknown>) | null = null;
  const messenger: RecordingMessenger = {
    cards: [],
    updates: [],
    reminders: [],
    escalations: [],
    alerts: [],
    bundles: [],
    alertUpdates: [],
    tasks: [],
    taskUpdates: [],
    digests: [],
    minutes: [],
    attempts: [],
    fail: (recipient, failure) => void failures.set(recipient, failure),
    recover: (recipient) => void failures.delete(recipient),
    meanwhile: (work) => {
      underWay = work;
    },
    sendMonthlyCard: (userId, report, as) => send(userId, () => messenger.cards.push({ userId, report, as })),
    updateMonthlyCard: (userId, card, report) =>
      send(userId, () => messenger.updates.push({ userId, ...card, report })),
    sendReminder: (userId, report) => send(userId, () => messenger.reminders.push({ userId, report })),
    sendEscalation: (userId, report) => send(userId, () => messenger.escalations.push({ userId, report })),
    sendAlertBundle: ({ leadershipChatId: chatId }, alerts) =>
      send(chatId, () => messenger.bundles.push({ chatId, alerts })),
    updateAlerts: ({ leadershipChatId }, messageId, alerts) =>
      send(leadershipChatId, () => messenger.alertUpdates.push({ messageId, alerts })),
    sendTasks: (userId, tasks) => send(userId, () => messenger.tasks.push({ userId, tasks })),
    updateTasks: (userId, messageId, tasks) =>
      send(userId, () => messenger.taskUpdates.push({ messageId, tasks })),
    sendDigest: ({ leadershipChatId: chatId }, digest) =>
      send(chatId, () => messenger.digests.push({ chatId, digest })),
    sendMinutes: (channelId, minutes) =>
      send(channelId, () => messenger.minutes.push({ channelId, minutes })),
    sendAlert: ({ leadershipChatId }, alert) =>
      send(leadershipChatId, () => messenger.alerts.push({ chatId: leadershipChatId, alert })),
  };
  return messenger;

  async function send(recipient: string, deliver: () => void): Promise<Sent> {
    messenger.attempts.push(recipient);
    const work = underWay;
    underWay = null;
    await work?.();
    const failure = failures.get(recipient);
    if (failure instanceof Error) throw failure;
    if (failure !== undefined) return err(failure);
    deliver();
    return ok({ messageId: `message-${messenger.attempts.length}` });
  }
}
