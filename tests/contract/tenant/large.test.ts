import { allPages, graphError, rowsIn, startWorld, type World } from './tenant-world';

const ROWS = 5_001;
const PREFER = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

let world: World;
let list: { path: string };

beforeAll(async () => {
  world = await startWorld();
  list = await world.list([
    { name: 'Key', text: {}, indexed: true },
    { name: 'Frei', text: {} },
  ]);
  await world.fill(
    list,
    Array.from({ length: ROWS }, (_, at) => ({ Key: `k${at}`, Frei: at === ROWS - 1 ? 'letzte' : 'frei' })),
  );
}, 120_000);
afterAll(() => world.close());
afterEach(() => world.fault({ reset: true }));

test('row 16 (M): a list of more than 5,000 rows gets no further index', async () => {
  const index = (column: string) =>
    world.call('PATCH', `${list.path}/columns/${column}`, {
      as: world.provisioning,
      body: { indexed: true },
    });
  const reply = await index('Frei');
  expect(reply.status).toBe(400);
  expect(reply.body).toEqual(graphError('invalidRequest', 'list view threshold'));
  expect((await index('Key')).status).toBe(200);
});

test('row 16 (M): with the switch it is 503', async () => {
  await world.fault({ lateIndexStatus: 503 });
  const body = { indexed: true };
  const reply = await world.call('PATCH', `${list.path}/columns/Frei`, { as: world.provisioning, body });
  expect(reply.status).toBe(503);
  expect(reply.body).toEqual(graphError('serviceNotAvailable'));
});

test('row 31 (I): past 5,000 rows a filter without index uses too many resources', async () => {
  const reply = await world.get(`${list.path}/items?$filter=fields/Frei eq 'letzte'`, { headers: PREFER });
  expect(reply.status).toBe(400);
  expect(reply.body).toEqual(graphError('notSupported', 'uses too many resources'));
});

test('row 31 (M): or, with the switch, it silently misses rows', async () => {
  await world.fault({ shortPages: true });
  const reply = await world.get(`${list.path}/items?$filter=fields/Frei eq 'letzte'`, { headers: PREFER });
  expect(reply.status).toBe(200);
  expect(rowsIn(reply)).toEqual([]);
  expect(reply.body).not.toHaveProperty('@odata.nextLink');
});

test('an indexed filter still finds the last row, and all pages hold all rows', async () => {
  expect(rowsIn(await world.get(`${list.path}/items?$filter=fields/Key eq 'k${ROWS - 1}'`))).toHaveLength(1);
  const pages = await allPages(world, `${list.path}/items?$top=1000`);
  expect(pages.map((page) => rowsIn(page).length)).toEqual([1000, 1000, 1000, 1000, 1000, 1]);
});
