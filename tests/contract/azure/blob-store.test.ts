import { connectStorage } from '../../../src/adapters/azure/azure-storage';
import { createBlobStore } from '../../../src/adapters/azure/blob-store';
import { startStorage, type StorageWorld } from './azure-world';

const WRITES = 200;

let world: StorageWorld;
beforeAll(async () => {
  world = await startStorage();
});
afterAll(() => world.close());

test('A text that is written while it is read is read as it was before or after, never torn', async () => {
  const store = createBlobStore(connectStorage(world.connection).blobs, 'texts');
  const short = 'a'.repeat(100);
  const long = 'b'.repeat(300);
  await store.write('key', short);
  const read = new Set<string | null>();
  let isWriting = true;
  const write = async (): Promise<void> => {
    for (let count = 0; count < WRITES; count += 1) await store.write('key', count % 2 === 0 ? long : short);
    isWriting = false;
  };
  const readOn = async (): Promise<void> => {
    while (isWriting) read.add(await store.read('key'));
  };
  await Promise.all([write(), readOn(), readOn(), readOn()]);
  expect([...read].filter((text) => text !== short && text !== long)).toEqual([]);
  expect(read.size).toBe(2);
});
