import { setTimeout as wait } from 'node:timers/promises';
import { createBotMessenger } from '../../../bot/bot';
import { connectStorage, createAzureStorage } from '../../../src/adapters/azure/azure-storage';
import { createBlobStore } from '../../../src/adapters/azure/blob-store';
import { createDeliveryLog } from '../../../src/adapters/azure/delivery-log';
import { createJobQueue } from '../../../src/adapters/azure/job-queue';
import { createLease } from '../../../src/adapters/azure/lease';
import type { JobQueue } from '../../../src/application/ports/job-queue';
import type { Lease } from '../../../src/application/ports/lease';
import type { Messenger } from '../../../src/application/round/messenger';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { TENANT } from '../../support/chat/chat-client';
import { type Instance, startInstance } from '../../support/faults/instance';
import { createJournal } from '../../support/faults/journal';
import type { Call, Life, Turns } from '../../support/faults/turns';
import { createWorld, WORKSPACE } from '../../support/world';
import {
  chatOf,
  type Death,
  type FromInstance,
  type InstanceSettings,
  namesOf,
  SPEED,
  START,
  type ToInstance,
  userOf,
} from './messages';
import { type Ask, askedRecords } from './records';

/** One instance in a process of its own, which outlives runs unless a run kills it. */

/** Seconds of the wall clock in which a job must be ended. */
const VISIBLE_AFTER = 300 / SPEED;

const settings = JSON.parse(process.argv[2] ?? '') as InstanceSettings;
const connection = { STORAGE_CONNECTION: settings.storage };
const account = connectStorage(connection);
const world = createWorld();
const messenger = createBotMessenger({
  appId: '',
  appType: 'SingleTenant',
  tenantId: TENANT,
  serviceUrls: [settings.connectorUrl],
  requireAuthentication: false,
  references: {
    find: (key) => Promise.resolve(key.startsWith('user/') ? referenceTo(key.slice('user/'.length)) : null),
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  },
  links: {
    toGoal: () => 'https://tab.example/goal',
    toReports: () => 'https://tab.example/my-reports',
    toMasterplan: () => 'https://tab.example/masterplan',
    toCase: () => 'https://tab.example/deviation',
    toDeviations: () => 'https://tab.example/deviations',
  },
  sendLimit: createAzureStorage(connection).sendLimit({ perSecond: 50, log: world.log }),
  clock: world.clock,
  log: world.log,
});

const asked = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
let asks = 0;
let playing: Instance | null = null;

const tell = (message: FromInstance): void => void process.send?.(message);

process.on('message', (message: ToInstance) => {
  switch (message.type) {
    case 'play':
      playing = play(message);
      break;
    case 'rest':
      if (playing !== null) playing.life.isAlive = false;
      break;
    case 'submit':
      void submit(message);
      break;
    case 'answer': {
      const waiting = asked.get(message.id);
      asked.delete(message.id);
      if (message.failed) waiting?.reject(new StorageUnavailable('The lists do not answer'));
      else waiting?.resolve(message.value as never);
    }
  }
});
process.on('disconnect', () => process.exit());
tell({ type: 'ready' });

async function submit({ id, userId, report }: Extract<ToInstance, { type: 'submit' }>): Promise<void> {
  const answer = await playing?.submit({ userId }, WORKSPACE.id, report).catch(() => null);
  tell({ type: 'submitted', id, answer: answer?.ok === true ? answer.value : null });
}

function play({ run, startedAt, death }: Extract<ToInstance, { type: 'play' }>): Instance {
  const life: Life = { instance: 0, isAlive: true };
  const now = (): number => START + (Date.now() - startedAt) * SPEED;
  const names = namesOf(run);
  const ask: Ask = (method, args) =>
    new Promise((resolve, reject) => {
      asks += 1;
      asked.set(asks, { resolve, reject });
      tell({ type: 'ask', id: asks, run, method, args });
    });
  const turns = createRealTurns({ now, death });
  const lease = createLease(createBlobStore(account.blobs, names.leases));
  return startInstance({
    life,
    turns,
    clock: { now: () => new Date(now()).toISOString() },
    shared: {
      records: askedRecords(ask),
      jobs: hurried(createJobQueue(account.queues, { name: names.queue, visibleAfter: VISIBLE_AFTER })),
      deliveries: createDeliveryLog(createBlobStore(account.blobs, names.deliveries, { isListed: true })),
      leases: { of: () => steppedLease(lease, life, turns) },
      messengerOf: () => messengerIn(run),
      journal: createJournal(),
    },
  });
}

/** Real time, in which this process ends itself at the step it was told. */
function createRealTurns({ now, death }: { now: () => number; death: Death | null }) {
  let steps = 0;
  return {
    now,
    async take<T>(life: Life, { kind, effect }: Call<T>): Promise<T> {
      if (!life.isAlive) return new Promise<never>(() => undefined);
      const counts = death !== null && (death.kind ?? kind) === kind;
      const isLast = counts && steps === death.step;
      if (counts) steps += 1;
      if (isLast && !death.isAfter) process.kill(process.pid, 'SIGKILL');
      const answer = await effect();
      if (isLast) process.kill(process.pid, 'SIGKILL');
      return answer;
    },
    after(milliseconds: number, life: Life | null, work: () => void): void {
      void wait(milliseconds / SPEED).then(() => {
        if (life?.isAlive !== false) work();
      });
    },
  } satisfies Pick<Turns, 'now' | 'take' | 'after'>;
}

const steppedLease = (lease: Lease, life: Life, turns: Pick<Turns, 'take'>): Lease => ({
  async holding(name, work) {
    const step = (kind: string) =>
      turns.take(life, { kind: `lease.${kind}`, effect: () => Promise.resolve() });
    await step('acquire');
    const answer = await lease.holding(name, async () => {
      await step('acquired');
      const done = await work();
      await step('release');
      return done;
    });
    await step('released');
    return answer;
  },
});

/** Pauses as short as the run's clock makes them. */
const hurried = (queue: JobQueue): JobQueue => ({
  ...queue,
  async take() {
    const taken = await queue.take();
    return taken === null ? null : { ...taken, retryIn: (seconds) => taken.retryIn(seconds / SPEED) };
  },
});

const messengerIn = (run: number): Messenger => ({
  ...messenger,
  sendMonthlyCard: (userId, report, as) => messenger.sendMonthlyCard(userOf(run, userId), report, as),
  updateMonthlyCard: (userId, card, report) => messenger.updateMonthlyCard(userOf(run, userId), card, report),
  sendReminder: (userId, report) => messenger.sendReminder(userOf(run, userId), report),
  sendEscalation: (userId, report) => messenger.sendEscalation(userOf(run, userId), report),
  sendAlert: (workspace, alert) =>
    messenger.sendAlert({ ...workspace, leadershipChatId: chatOf(run) }, alert),
  sendAlertBundle: (workspace, alerts) =>
    messenger.sendAlertBundle({ ...workspace, leadershipChatId: chatOf(run) }, alerts),
  sendTasks: (userId, tasks) => messenger.sendTasks(userOf(run, userId), tasks),
  updateTasks: (userId, messageId, tasks) => messenger.updateTasks(userOf(run, userId), messageId, tasks),
});

const referenceTo = (person: string): string =>
  JSON.stringify({
    conversationId: `a:${person}`,
    conversationType: 'personal',
    serviceUrl: settings.connectorUrl,
    botId: '28:bot',
    userId: `29:${person}`,
    aadObjectId: person,
    tenantId: TENANT,
    locale: 'de-DE',
  });
