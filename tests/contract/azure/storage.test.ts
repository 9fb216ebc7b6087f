import {
  type AzureStorage,
  connectStorage,
  createAzureStorage,
} from '../../../src/adapters/azure/azure-storage';
import { createJobQueue } from '../../../src/adapters/azure/job-queue';
import type { Job, JobQueue, TakenJob } from '../../../src/application/ports/job-queue';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { freePorts } from '../../support/running/running-zugkraft';
import { startStorage, type StorageWorld } from './azure-world';

let world: StorageWorld;
let storage: AzureStorage;

beforeAll(async () => {
  world = await startStorage();
  storage = createAzureStorage(world.connection);
});
afterAll(() => world.close());

const ofPerson = { workspaceId: 'dezernat-v', month: toMonth('2026-03'), userId: 'wer' };
const card: Job = { type: 'monthly-card', ...ofPerson };
const alert: Job = { type: 'alert', workspaceId: 'dezernat-v', deviationId: 'kennzahl|2026-03' };

const queues = () => connectStorage(world.connection).queues;

let queueCount = 0;

/** A queue no other test knows. */
function freshQueue(visibleAfter?: number): { readonly jobs: JobQueue; readonly name: string } {
  queueCount += 1;
  const name = `test-${queueCount}`;
  return {
    jobs: createJobQueue(queues(), { name, ...(visibleAfter !== undefined && { visibleAfter }) }),
    name,
  };
}

async function taken(jobs: JobQueue): Promise<TakenJob> {
  const job = await jobs.take();
  if (job === null) throw new Error('nothing waits');
  return job;
}

async function poisonedIn(name: string): Promise<unknown[]> {
  const { peekedMessageItems } = await queues()
    .getQueueClient(`${name}-poison`)
    .peekMessages({ numberOfMessages: 32 });
  return peekedMessageItems.map(
    ({ messageText }) => JSON.parse(Buffer.from(messageText, 'base64').toString('utf8')) as unknown,
  );
}

describe('The job queue', () => {
  test('hands out what was added, and nothing when nothing waits', async () => {
    const { jobs } = freshQueue();
    expect(await jobs.take()).toBeNull();
    await jobs.add(card);
    await jobs.add(alert);
    const [first, second] = [await taken(jobs), await taken(jobs)];
    expect([first.job, second.job]).toEqual([card, alert]);
    expect(first.attempt).toBe(1);
    expect(await jobs.take()).toBeNull();
  });

  test.each<Job>([
    { type: 'reminder', ...ofPerson },
    { type: 'deputy-card', ...ofPerson },
    { type: 'update-card', ...ofPerson },
    { type: 'escalation', workspaceId: 'dezernat-v', month: toMonth('2026-03'), officeId: 'amt-56' },
    { type: 'alert-bundle', workspaceId: 'dezernat-v' },
    {
      type: 'overdue-alert',
      workspaceId: 'dezernat-v',
      deviationId: 'wartezeit|2026-03',
      due: toDay('2026-04-13'),
    },
    { type: 'tasks', workspaceId: 'dezernat-v', userId: 'wer' },
    { type: 'digest', workspaceId: 'dezernat-v', day: toDay('2026-04-13') },
    { type: 'update-case', workspaceId: 'dezernat-v', deviationId: 'wartezeit|2026-03' },
  ])('carries a job of the type $type as it is', async (job) => {
    const { jobs } = freshQueue();
    await jobs.add(job);
    expect((await taken(jobs)).job).toEqual(job);
  });

  test('a job that is done does not come again', async () => {
    const { jobs } = freshQueue(1);
    await jobs.add(card);
    await (await taken(jobs)).done();
    await wait(1300);
    expect(await jobs.take()).toBeNull();
  });

  test('a job whose worker died comes again, as another attempt', async () => {
    const { jobs } = freshQueue(1);
    await jobs.add(card);
    await taken(jobs);
    await wait(1300);
    expect(await taken(jobs)).toMatchObject({ job: card, attempt: 2 });
  });

  test('a job given back comes again after the pause, not before', async () => {
    const { jobs } = freshQueue();
    await jobs.add(card);
    await (await taken(jobs)).retryIn(1);
    expect(await jobs.take()).toBeNull();
    await wait(1300);
    expect(await taken(jobs)).toMatchObject({ attempt: 2 });
  });

  test('ending a job that another worker has by now disturbs nobody', async () => {
    const { jobs } = freshQueue(1);
    await jobs.add(card);
    const late = await taken(jobs);
    await wait(1300);
    const current = await taken(jobs);
    await late.done();
    await current.retryIn(0);
    expect(await taken(jobs)).toMatchObject({ attempt: 3 });
  });

  test('a job set aside waits in the poison queue for a person', async () => {
    const { jobs, name } = freshQueue();
    await jobs.add(alert);
    await (await taken(jobs)).setAside();
    expect(await jobs.take()).toBeNull();
    expect(await poisonedIn(name)).toEqual([alert]);
  });

  test('after twenty attempts a job is set aside', async () => {
    const { jobs, name } = freshQueue();
    await jobs.add(card);
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      const job = await taken(jobs);
      expect(job.attempt).toBe(attempt);
      await job.retryIn(0);
    }
    expect(await jobs.take()).toBeNull();
    expect(await poisonedIn(name)).toEqual([card]);
  });

  test('what is no job is set aside and does not stop the others', async () => {
    const { jobs, name } = freshQueue();
    await jobs.take();
    const strange = { type: 'monthly-card', workspaceId: 'dezernat-v', month: 'März', userId: 'wer' };
    await queues()
      .getQueueClient(name)
      .sendMessage(Buffer.from(JSON.stringify(strange)).toString('base64'));
    await jobs.add(card);
    expect((await taken(jobs)).job).toEqual(card);
    expect(await poisonedIn(name)).toEqual([strange]);
  });
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('Conversation references', () => {
  test.each([
    'user/3f9d2c1a-5b7e-4a60-8c11-0d5e5a000101',
    'chat/19:3f9d2c1a5b7e4a60leitung@thread.v2',
    'chat/a:1_x;messageid=1',
    'chat/../user/x',
    'chat/ü ?#%2F',
  ])('are kept under %s, replaced and removed', async (key) => {
    const { conversationReferences: references } = storage;
    expect(await references.find(key)).toBeNull();
    await references.put(key, '{"a":1}');
    await references.put(key, '{"name":"Größe 👍"}');
    expect(await references.find(key)).toBe('{"name":"Größe 👍"}');
    await references.remove(key);
    await references.remove(key);
    expect(await references.find(key)).toBeNull();
  });

  test('under different keys never meet', async () => {
    const { conversationReferences: references } = storage;
    const keys = [
      'user/x',
      'chat/../user/x',
      'chat/a/b',
      'chat/a%2Fb',
      'chat/a=2Fb',
      'chat/A/b',
      'chat/a.b',
      'chat/a%2Eb',
    ];
    for (const key of keys) await references.put(key, key);
    for (const key of keys) expect(await references.find(key)).toBe(key);
  });
});

describe('The lease', () => {
  test('is held by one instance at a time and free afterwards, after failures too', async () => {
    const other = createAzureStorage(world.connection);
    const inside = await storage.lease.holding('round', () =>
      other.lease.holding('round', () => Promise.resolve('second')),
    );
    expect(inside).toBeNull();
    await expect(storage.lease.holding('round', () => Promise.reject(new Error('broke')))).rejects.toThrow(
      'broke',
    );
    expect(await other.lease.holding('round', () => Promise.resolve('free'))).toBe('free');
  });

  test('leaves nothing behind when the work ends', async () => {
    await storage.lease.holding('delivery/wer', () => Promise.resolve(1));
    const { blobs } = connectStorage(world.connection);
    const names: string[] = [];
    for await (const { name } of blobs.getContainerClient('leases').listBlobsFlat()) names.push(name);
    expect(names).not.toContain('delivery/wer');
    expect(await storage.lease.holding('delivery/wer', () => Promise.resolve('again'))).toBe('again');
  });

  test('of one name does not keep another', async () => {
    const both = await storage.lease.holding('a', () =>
      storage.lease.holding('b', () => Promise.resolve('both')),
    );
    expect(both).toBe('both');
  });

  test('goes to exactly one of many who ask at once for a new name', async () => {
    let working = 0;
    const results = await Promise.all(
      Array.from({ length: 6 }, () =>
        storage.lease.holding('rush', async () => {
          working += 1;
          expect(working).toBe(1);
          await wait(1500);
          working -= 1;
          return 'done';
        }),
      ),
    );
    expect(results.filter((result) => result === 'done')).toHaveLength(1);
  });
});

test('Storage that is away is StorageUnavailable, never "nothing there"', async () => {
  const [port = 0] = await freePorts(1);
  const away = world.connection.STORAGE_CONNECTION.replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`);
  const { jobQueue, deliveryLog, conversationReferences, lease } = createAzureStorage({
    STORAGE_CONNECTION: away,
  });
  await expect(jobQueue.take()).rejects.toThrow(StorageUnavailable);
  await expect(jobQueue.add(card)).rejects.toThrow(StorageUnavailable);
  await expect(deliveryLog.find('x')).rejects.toThrow(StorageUnavailable);
  await expect(conversationReferences.find('x')).rejects.toThrow(StorageUnavailable);
  await expect(lease.holding('x', () => Promise.resolve(1))).rejects.toThrow(StorageUnavailable);
});

test('Neither connection nor address is a clear error at the start', () => {
  expect(() => createAzureStorage({})).toThrow('STORAGE_CONNECTION or STORAGE_ACCOUNT_URL must be set');
});
