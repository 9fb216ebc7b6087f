import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AzureStorage,
  connectStorage,
  createAzureStorage,
} from '../../src/adapters/azure/azure-storage';
import { createJobQueue } from '../../src/adapters/azure/job-queue';
import type { Job, JobQueue, TakenJob } from '../../src/application/ports/job-queue';
import { StorageUnavailable } from '../../src/application/ports/repository';
import { toMonth } from '../../src/domain/shared/month';
import { type Azurite, startAzurite } from '../../src/local/children/azurite';

let azurite: Azurite;
let storage: AzureStorage;
const dir = mkdtempSync(join(tmpdir(), 'zugkraft-azurite-'));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  const [blobPort, queuePort, tablePort] = [await freePort(), await freePort(), await freePort()];
  azurite = await startAzurite({ dir, blobPort, queuePort, tablePort });
  storage = createAzureStorage({ STORAGE_CONNECTION: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
  rmSync(dir, { recursive: true, force: true });
});

const card: Job = {
  type: 'monthly-card',
  workspaceId: 'dezernat-v',
  month: toMonth('2026-03'),
  userId: 'wer',
};
const alert: Job = { type: 'alert', workspaceId: 'dezernat-v', deviationId: 'kennzahl|2026-03' };

const queues = () => connectStorage({ STORAGE_CONNECTION: azurite.connectionString }).queues;

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

  test('after five attempts a job is set aside', async () => {
    const { jobs, name } = freshQueue();
    await jobs.add(card);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
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

describe('The delivery log', () => {
  test('knows what was delivered, for other instances too', async () => {
    const key = 'dezernat-v/monthly-card/2026-03/wer';
    const delivery = { messageId: '1:x', at: '2026-04-01T05:00:00.000Z' };
    expect(await storage.deliveryLog.find(key)).toBeNull();
    await storage.deliveryLog.note(key, delivery);
    const other = createAzureStorage({ STORAGE_CONNECTION: azurite.connectionString });
    expect(await other.deliveryLog.find(key)).toEqual(delivery);
  });

  test('knows what could not be delivered', async () => {
    const key = 'dezernat-v/monthly-card/2026-03/niemand';
    const delivery = { messageId: null, at: '2026-04-01T05:00:00.000Z' };
    await storage.deliveryLog.note(key, delivery);
    expect(await storage.deliveryLog.find(key)).toEqual(delivery);
  });
});

describe('The lease', () => {
  test('is held by one instance at a time and free afterwards, after failures too', async () => {
    const other = createAzureStorage({ STORAGE_CONNECTION: azurite.connectionString });
    const inside = await storage.lease.holding('round', () =>
      other.lease.holding('round', () => Promise.resolve('second')),
    );
    expect(inside).toBeNull();
    await expect(storage.lease.holding('round', () => Promise.reject(new Error('broke')))).rejects.toThrow(
      'broke',
    );
    expect(await other.lease.holding('round', () => Promise.resolve('free'))).toBe('free');
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
  const port = await freePort();
  const away = azurite.connectionString.replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`);
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
