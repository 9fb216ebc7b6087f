import { createAzureStorage } from '../../../src/adapters/azure/azure-storage';
import type { SharedViews } from '../../../src/application/ports/shared-views';
import { createInMemorySharedViews } from '../../support/in-memory-shared-views';
import { startStorage, type StorageWorld } from './azure-world';

let world: StorageWorld;
beforeAll(async () => void (world = await startStorage()));
afterAll(() => world.close());

const place = { workspaceId: 'dezernat-v', channelId: '19:general@thread.tacv2' };
const view = (path: string, sharedAt: string) => ({ path, label: `Ansicht ${path}`, sharedAt });
const early = view('?light=red', '2026-11-05T09:00:00.000Z');
const late = view('goal/ziel%201?month=2026-10#indicator-i1', '2026-11-06T09:00:00.000Z');

describe.each([
  { name: 'blobs', make: () => createAzureStorage(world.connection).sharedViews },
  { name: 'memory', make: createInMemorySharedViews },
] satisfies { name: string; make: () => SharedViews }[])('Shared views in $name', ({ make }) => {
  test('come newest first, each once, with their words whole', async () => {
    const shared = make();
    await shared.put(place, { ...early, sharedAt: '2026-11-04T09:00:00.000Z' });
    await shared.put(place, late);
    await shared.put(place, { ...early, label: 'Masterplan · Ampel: rot' });
    expect(await shared.all(place)).toEqual([late, { ...early, label: 'Masterplan · Ampel: rot' }]);
  });

  test('are those of one channel and one workspace', async () => {
    const shared = make();
    await shared.put(place, early);
    expect(await shared.all({ ...place, channelId: '19:gen@thread.tacv2' })).toEqual([]);
    expect(await shared.all({ ...place, workspaceId: 'dezernat' })).toEqual([]);
  });

  test('are gone when removed, which may be done twice', async () => {
    const shared = make();
    await shared.put(place, late);
    await shared.remove(place, late);
    await shared.remove(place, late);
    expect((await shared.all(place)).map(({ path }) => path)).not.toContain(late.path);
  });
});
