import {
  allPages,
  containing,
  graphError,
  type Json,
  type Reply,
  rowsIn,
  SITE,
  startWorld,
  textIn,
  type World,
} from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
afterEach(() => world.fault({ reset: true }));

const deltaLink = (reply: Reply | undefined) => textIn(reply?.body ?? {}, '@odata.deltaLink');
const ids = (rows: readonly Json[]) => rows.map((row) => Number(row['id']));
const rowsOf = (pages: readonly Reply[]) => pages.flatMap(rowsIn);

async function listOf(rows: number) {
  const list = await world.list([{ name: 'Wert', number: {} }]);
  await world.fill(
    list,
    Array.from({ length: rows }, (_, at) => ({ Title: `Zeile ${at + 1}`, Wert: at })),
  );
  return {
    ...list,
    items: `${list.path}/items`,
    latest: async () => deltaLink(await world.get(`${list.path}/items/delta?token=latest`)),
  };
}

describe('delta', () => {
  test.each(['delta', 'delta()', 'microsoft.graph.delta()'])(
    'row 41 (D): %s enumerates all rows and ends with a deltaLink',
    async (name) => {
      const { items } = await listOf(5);
      const pages = await allPages(world, `${items}/${name}?$top=2`);
      expect(pages.map((page) => rowsIn(page).length)).toEqual([2, 2, 1]);
      expect(ids(rowsOf(pages))).toEqual([1, 2, 3, 4, 5]);
      for (const page of pages.slice(0, -1)) {
        expect(page.body).not.toHaveProperty('@odata.deltaLink');
        expect(new URL(textIn(page.body, '@odata.nextLink')).searchParams.get('token')).toBeTruthy();
      }
      const link = deltaLink(pages.at(-1));
      expect(link).toContain('/delta?token='.replace('delta', name));
      expect(rowsIn(await world.get(link))).toEqual([]);
    },
  );

  test('fields come when expanded, and the links keep the wish', async () => {
    const { items } = await listOf(3);
    const pages = await allPages(world, `${items}/delta?$expand=fields($select=Title)&$top=2`);
    expect(rowsOf(pages).map((row) => row['fields']?.['Title'])).toEqual(['Zeile 1', 'Zeile 2', 'Zeile 3']);
    await world.call('PATCH', `${items}/2/fields`, { body: { Title: 'neu' } });
    expect(rowsIn(await world.get(deltaLink(pages.at(-1))))).toMatchObject([
      { id: '2', fields: { Title: 'neu' } },
    ]);
    expect(rowsIn(await world.get(`${items}/delta`))[0]).not.toHaveProperty('fields');
  });

  test('row 42 (D, M): token=latest is empty and begins from now', async () => {
    const { items, latest } = await listOf(3);
    const reply = await world.get(`${items}/delta?token=latest`);
    expect(reply).toMatchObject({ status: 200, body: { value: [] } });
    const link = await latest();
    await world.fill({ path: items.replace('/items', '') }, [{ Title: 'neu' }]);
    await world.call('PATCH', `${items}/1/fields`, { body: { Wert: 9 } });
    await world.call('PATCH', `${items}/1/fields`, { body: { Wert: 10 } });
    expect(ids(rowsIn(await world.get(link)))).toEqual([4, 1]);
  });

  test('row 43 (D): a deletion is told as deleted, and only to those who may know the row', async () => {
    const { items, latest } = await listOf(3);
    const link = await latest();
    await world.call('DELETE', `${items}/2`);
    expect(rowsIn(await world.get(link))).toEqual([{ id: '2', deleted: { state: 'deleted' } }]);
    expect(ids(rowsOf(await allPages(world, `${items}/delta`)))).toEqual([1, 3]);
  });

  test('deletions come seven to a page, or as many as the switch says', async () => {
    const { items, latest } = await listOf(20);
    const link = await latest();
    for (let id = 1; id <= 16; id += 1) await world.call('DELETE', `${items}/${id}`);
    expect((await allPages(world, link)).map((page) => rowsIn(page).length)).toEqual([7, 7, 2]);
    await world.fault({ deletesPerDeltaPage: 16 });
    expect((await allPages(world, link)).map((page) => rowsIn(page).length)).toEqual([16]);
  });

  test('what is written while one pages through is not lost', async () => {
    const { items } = await listOf(6);
    const first = await world.get(`${items}/delta?$top=2`);
    await world.call('PATCH', `${items}/1/fields`, { body: { Wert: 99 } });
    await world.call('DELETE', `${items}/2`);
    const rest = await allPages(world, textIn(first.body, '@odata.nextLink'));
    expect(rowsOf(rest).map((row) => [Number(row['id']), row['deleted']?.['state']])).toEqual([
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, undefined],
      [1, undefined],
      [2, 'deleted'],
    ]);
  });

  test('row 44 (D, M): on demand a token is gone, and Location starts afresh', async () => {
    const { items, latest } = await listOf(3);
    const link = await latest();
    await world.fault({ gone: 1 });
    const gone = await world.get(`${link}&$expand=fields`);
    expect(gone.status).toBe(410);
    expect(gone.body).toEqual(graphError('resyncChangesApplyDifferences'));
    const afresh = gone.headers.get('location') ?? '';
    expect(afresh).toBe(`${world.tenant.origin}/v1.0${items}/delta?$expand=fields`);
    expect(ids(rowsOf(await allPages(world, afresh)))).toEqual([1, 2, 3]);
    expect((await world.get(link)).status).toBe(200);
  });

  test('row 44 (M): a timestamp of more than 60 days ago is gone, a recent one is not', async () => {
    const { items } = await listOf(2);
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const gone = await world.get(`${items}/delta?token=${daysAgo(61)}`);
    expect(gone.status).toBe(410);
    expect(gone.headers.get('location')).toBe(`${world.tenant.origin}/v1.0${items}/delta`);
    expect(ids(rowsIn(await world.get(`${items}/delta?token=${daysAgo(1)}`)))).toEqual([1, 2]);
  });

  test('row 45 (M): garbage and the token of another list are malformed', async () => {
    const { items } = await listOf(1);
    const foreign = new URL(await (await listOf(1)).latest()).searchParams.get('token') ?? '';
    for (const token of ['garbage', 'MTsx', foreign, "'", '1;2;3;4;5']) {
      const reply = await world.get(`${items}/delta?token=${encodeURIComponent(token)}`);
      expect(reply.status).toBe(400);
      expect(reply.body).toEqual(graphError('invalidRequest', 'Provided sync token is malformed'));
    }
  });

  test('the switch deltaLagMs hides a change for a while, never for good', async () => {
    const { items, latest } = await listOf(1);
    const link = await latest();
    await world.fault({ deltaLagMs: 1500 });
    await world.call('PATCH', `${items}/1/fields`, { body: { Wert: 9 } });
    const early = await world.get(link);
    expect(rowsIn(early)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(ids(rowsIn(await world.get(deltaLink(early))))).toEqual([1]);
  });
});

describe('batches', () => {
  const batch = (requests: readonly object[]) => world.call('POST', '/$batch', { body: { requests } });
  const answersOf = (reply: Reply) =>
    new Map((reply.body['responses'] as unknown as Json[]).map((answer) => [textIn(answer, 'id'), answer]));
  const json = { 'Content-Type': 'application/json' };

  test('row 46 (D): up to twenty requests are answered one by one, in any order', async () => {
    const { items, path } = await listOf(2);
    const reply = await batch([
      { id: 'read', method: 'GET', url: `${items}/1` },
      { id: 'no slash', method: 'GET', url: items.slice(1) },
      { id: 'write', method: 'POST', url: items, headers: json, body: { fields: { Title: 'neu' } } },
      { id: 'gone', method: 'GET', url: `${items}/77` },
      { id: 'delete', method: 'DELETE', url: `${items}/2` },
      { id: 'nowhere', method: 'GET', url: '/v1.0/sites/root' },
      ...Array.from({ length: 14 }, (_, at) => ({ id: String(at), method: 'GET', url: path })),
    ]);
    expect(reply.status).toBe(200);
    const answers = answersOf(reply);
    expect(answers.size).toBe(20);
    expect(answers.get('read')).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: { id: '1' },
    });
    expect(answers.get('no slash')).toMatchObject({ status: 200 });
    expect(answers.get('write')).toMatchObject({ status: 201, body: { fields: { Title: 'neu' } } });
    expect(answers.get('gone')).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
    expect(answers.get('delete')).toMatchObject({ status: 204 });
    expect(answers.get('delete')).not.toHaveProperty('body');
    expect(answers.get('nowhere')).toMatchObject({
      status: 400,
      body: { error: { message: "Resource not found for the segment 'v1.0'." } },
    });
    expect([...answers.keys()]).not.toEqual(['read', 'no slash', 'write', 'gone', 'delete', 'nowhere']);
  });

  test('a refused step undoes nothing of the others', async () => {
    const { items, path } = await listOf(0);
    const step = (id: string, fields: object) => ({
      id,
      method: 'POST',
      url: items,
      headers: json,
      body: { fields },
    });
    const answers = answersOf(
      await batch([step('1', { Wert: 1 }), step('2', { Wert: 'viel' }), step('3', { Wert: 3 })]),
    );
    expect(
      [answers.get('1'), answers.get('2'), answers.get('3')].map((answer) => answer?.['status']),
    ).toEqual([201, 400, 201]);
    expect(rowsIn(await world.get(`${path}/items`))).toHaveLength(2);
  });

  test('row 47 (M, status U): the twenty-first request is one too many', async () => {
    const reply = await batch(
      Array.from({ length: 21 }, (_, at) => ({ id: String(at), method: 'GET', url: SITE })),
    );
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(
      graphError('MaximumValueExceeded', 'Number of batch request steps exceeds the maximum value of 20.'),
    );
  });

  test.each<[string, readonly object[]]>([
    [
      'a repeated id',
      [
        { id: '1', method: 'GET', url: '/me' },
        { id: '1', method: 'GET', url: '/me' },
      ],
    ],
    ['a body without Content-Type', [{ id: '1', method: 'POST', url: '/me', body: { a: 1 } }]],
    ['a write without body', [{ id: '1', method: 'PATCH', url: '/me', headers: json }]],
    ['a whole address', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }]],
    ['an unknown dependency', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['2'] }]],
    [
      'a circle',
      [
        { id: '1', method: 'GET', url: '/me', dependsOn: ['2'] },
        { id: '2', method: 'GET', url: '/me', dependsOn: ['1'] },
      ],
    ],
    ['no requests', []],
  ])('row 48 (D): %s spoils the batch', async (_, requests) => {
    const reply = await batch(requests);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(graphError('BadRequest'));
  });

  test('row 49 (D): what depends on a failure fails with 424 and does nothing', async () => {
    const { items } = await listOf(1);
    const answers = answersOf(
      await batch([
        { id: 'last', method: 'DELETE', url: `${items}/1`, dependsOn: ['first'] },
        { id: 'first', method: 'GET', url: `${items}/77` },
        { id: 'free', method: 'GET', url: `${items}/1` },
      ]),
    );
    expect(answers.get('last')).toMatchObject({ status: 424, body: { error: { code: 'FailedDependency' } } });
    expect(answers.get('free')).toMatchObject({ status: 200 });
    expect((await world.get(`${items}/1`)).status).toBe(200);
  });

  test('row 50 (R): a step can be throttled while the batch succeeds', async () => {
    const { items } = await listOf(1);
    await world.fault({ throttleInBatch: 1 });
    const reply = await batch([
      { id: '1', method: 'GET', url: items },
      { id: '2', method: 'GET', url: items },
    ]);
    expect(reply.status).toBe(200);
    const throttled = [...answersOf(reply).values()].filter(
      (answer) => (answer['status'] as unknown) === 429,
    );
    expect(throttled).toMatchObject([
      {
        headers: { 'Retry-After': '1' },
        body: graphError('activityLimitReached', 'Application has been throttled.'),
      },
    ]);
  });

  test('a deltaLink works inside a batch, its 410 with Location too', async () => {
    const { latest } = await listOf(1);
    const url = (await latest()).replace(`${world.tenant.origin}/v1.0`, '');
    await world.fault({ gone: 1 });
    const first = answersOf(await batch([{ id: '1', method: 'GET', url }])).get('1');
    expect(first).toMatchObject({
      status: 410,
      headers: { Location: containing('/items/delta') },
    });
    expect(answersOf(await batch([{ id: '1', method: 'GET', url }])).get('1')).toMatchObject({ status: 200 });
  });
});
