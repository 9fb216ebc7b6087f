import { QueueClient } from '@azure/storage-queue';
import { setTimeout as wait } from 'node:timers/promises';
import { connectStorage } from '../../../src/adapters/azure/azure-storage';
import { createJobQueue } from '../../../src/adapters/azure/job-queue';
import type { Job, JobQueue } from '../../../src/application/ports/job-queue';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { startStorage, type StorageWorld } from './azure-world';

let world: StorageWorld;
beforeAll(async () => {
  world = await startStorage();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => world.close());

const card = (userId: string): Job => ({
  type: 'monthly-card',
  workspaceId: 'dezernat-v',
  month: toMonth('2026-03'),
  userId,
});

const queues = () => connectStorage(world.connection).queues;

let queueCount = 0;
const freshName = (): string => {
  queueCount += 1;
  return `aside-${queueCount}`;
};

const jobsIn = (name: string): JobQueue => createJobQueue(queues(), { name, visibleAfter: 1 });

async function setAside(jobs: JobQueue, job: Job): Promise<void> {
  await jobs.add(job);
  await (await jobs.take())?.setAside();
}

/** The process ends after copying a message, before it removes the original. */
const crashBeforeRemoving = () =>
  jest.spyOn(QueueClient.prototype, 'deleteMessage').mockRejectedValueOnce(new Error('crashed'));

test('Jobs set aside are seen with what they were to do; looking leaves them there', async () => {
  const jobs = jobsIn(freshName());
  expect(await jobs.setAsides()).toEqual([]);
  await setAside(jobs, card('eins'));
  await setAside(jobs, card('zwei'));
  const seen = await jobs.setAsides();
  expect(seen.map(({ job }) => job)).toEqual([card('eins'), card('zwei')]);
  expect(await jobs.setAsides()).toEqual(seen);
});

test('Jobs about cases are seen with what they were to do, too', async () => {
  const jobs = jobsIn(freshName());
  const ofCases: Job[] = [
    { type: 'tasks', workspaceId: 'dezernat-v', userId: 'wer' },
    { type: 'alert-bundle', workspaceId: 'dezernat-v' },
    { type: 'digest', workspaceId: 'dezernat-v', day: toDay('2026-04-13') },
  ];
  for (const job of ofCases) await setAside(jobs, job);
  expect((await jobs.setAsides()).map(({ job }) => job)).toEqual(ofCases);
});

test('What is no job of ours is seen, too', async () => {
  const name = freshName();
  const jobs = jobsIn(name);
  await jobs.setAsides();
  await queues().getQueueClient(`${name}-poison`).sendMessage('???');
  expect(await jobs.setAsides()).toEqual([{ id: expect.any(String) as string, job: null }]);
});

test('A job that is tried again leaves the others where they are and starts counting anew', async () => {
  const jobs = jobsIn(freshName());
  for (const userId of ['eins', 'zwei', 'drei']) await setAside(jobs, card(userId));
  const [, second] = await jobs.setAsides();
  expect(await jobs.tryAgain(second?.id ?? '')).toBe(true);
  expect(await jobs.take()).toMatchObject({ job: card('zwei'), attempt: 1 });
  const left = (await jobs.setAsides()).map(({ job }) => job);
  expect(left).toHaveLength(2);
  expect(left).toEqual(expect.arrayContaining([card('eins'), card('drei')]));
});

test('A job is found behind more than Azure hands out at once', async () => {
  const name = freshName();
  const jobs = jobsIn(name);
  await jobs.setAsides();
  const poison = queues().getQueueClient(`${name}-poison`);
  for (let index = 0; index < 40; index += 1) await poison.sendMessage('???');
  await setAside(jobs, card('letzte'));
  expect(await jobs.setAsides()).toHaveLength(32);
  // Its id is what a listing would show once those before it are gone.
  const hidden = await poison.receiveMessages({ numberOfMessages: 32, visibilityTimeout: 2 });
  const last = (await jobs.setAsides()).find(({ job }) => job !== null);
  await wait(2300);
  expect(hidden.receivedMessageItems).toHaveLength(32);
  expect(await jobs.tryAgain(last?.id ?? '')).toBe(true);
  expect(await jobs.take()).toMatchObject({ job: card('letzte') });
});

test('One that is gone, or never was, cannot be tried again', async () => {
  const jobs = jobsIn(freshName());
  await setAside(jobs, card('eins'));
  const [first] = await jobs.setAsides();
  expect(await jobs.tryAgain(first?.id ?? '')).toBe(true);
  expect(await jobs.tryAgain(first?.id ?? '')).toBe(false);
  expect(await jobs.tryAgain('nie')).toBe(false);
});

test('A crash while putting a job back leaves it in both queues, never in none', async () => {
  const jobs = jobsIn(freshName());
  await setAside(jobs, card('eins'));
  const [first] = await jobs.setAsides();
  crashBeforeRemoving();
  await expect(jobs.tryAgain(first?.id ?? '')).rejects.toThrow('crashed');
  expect(await jobs.take()).toMatchObject({ job: card('eins') });
  await wait(1300);
  expect(await jobs.setAsides()).toEqual([first]);
});

test('A crash while setting a job aside leaves it in both queues, never in none', async () => {
  const jobs = jobsIn(freshName());
  await jobs.add(card('eins'));
  const job = await jobs.take();
  crashBeforeRemoving();
  await expect(job?.setAside()).rejects.toThrow('crashed');
  expect((await jobs.setAsides()).map((aside) => aside.job)).toEqual([card('eins')]);
  await wait(1300);
  expect(await jobs.take()).toMatchObject({ job: card('eins'), attempt: 2 });
});
