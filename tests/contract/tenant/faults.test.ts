import { get } from 'node:https';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { graphError, rowsIn, SITE, startWorld, textIn, type Json, type World } from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
beforeEach(() => world.fault({ reset: true }));
afterEach(() => world.fault({ reset: true }));

const state = async () =>
  (await world.raw('/_local/faults')).body as unknown as {
    switches: Json;
    counters: { [name: string]: unknown };
  };

describe('throttling', () => {
  test('row 51 (D): a throttled call says when to come back, and counts', async () => {
    await world.fault({ throttle: 1 });
    const reply = await world.get(SITE);
    expect(reply.status).toBe(429);
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(reply.body).toEqual(graphError('activityLimitReached', 'Application has been throttled.'));
    expect((await world.get(SITE)).status).toBe(200);
    expect((await state()).counters).toMatchObject({ requests: 2, resourceUnits: 2 });
  });

  test('a budget of resource units is announced from 80 % on and enforced, in batches too', async () => {
    await world.fault({ resourceUnitsPerMinute: 10 });
    for (let unit = 1; unit <= 7; unit += 1)
      expect((await world.get(SITE)).headers.get('ratelimit-limit')).toBeNull();
    const eighth = await world.get(SITE);
    expect(eighth.status).toBe(200);
    expect(eighth.headers.get('ratelimit-limit')).toBe('10');
    expect(eighth.headers.get('ratelimit-remaining')).toBe('2');
    const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: SITE }));
    const { body } = await world.call('POST', '/$batch', { body: { requests } });
    const statuses = (body['responses'] as unknown as { status: number }[])
      .map(({ status }) => status)
      .sort();
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await world.get(SITE);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
  });
});

describe('counters', () => {
  test('a batch is one request that costs what its items cost', async () => {
    const list = await world.list();
    await world.fill(list, [{}, {}, {}]);
    await world.fault({ reset: true });
    const requests = [
      { id: '1', method: 'GET', url: `${list.path}/items` },
      { id: '2', method: 'GET', url: `${list.path}/items/1` },
      { id: '3', method: 'GET', url: `${list.path}/items/delta` },
      { id: '4', method: 'GET', url: `${list.path}/items/delta?token=latest` },
      { id: '5', method: 'DELETE', url: `${list.path}/items/3` },
    ];
    await world.call('POST', '/$batch', { body: { requests } });
    await world.get(`${SITE}/permissions`, { as: world.provisioning });
    expect((await state()).counters).toEqual({
      requests: 2,
      resourceUnits: 2 + 1 + 2 + 1 + 2 + 5,
      batchItems: 5,
      byKind: {
        batch: 1,
        'items.read': 1,
        'item.read': 1,
        'items.delta': 2,
        'item.delete': 1,
        'permissions.read': 1,
      },
    });
    expect(world.tenant.counters()).toMatchObject({ requests: 2 });
  });
});

describe('other switches', () => {
  test('timeoutAfterCommit: the write is done, and answered 504', async () => {
    const list = await world.list();
    await world.fault({ timeoutAfterCommit: 1 });
    expect((await world.get(list.path)).status).toBe(200);
    const lost = await world.call('POST', `${list.path}/items`, { body: { fields: { Title: 'A' } } });
    expect(lost.status).toBe(504);
    expect(lost.body).toEqual(graphError('gatewayTimeout'));
    expect(rowsIn(await world.get(`${list.path}/items`))).toHaveLength(1);
    expect((await world.call('POST', `${list.path}/items`, { body: { fields: {} } })).status).toBe(201);
  });

  test('latencyMs: every answer takes that much longer', async () => {
    await world.fault({ latencyMs: 300 });
    const start = performance.now();
    await world.get(SITE);
    expect(performance.now() - start).toBeGreaterThan(290);
  });

  test('row 24 (U): looseValues: too long a text is cut, and any choice taken', async () => {
    const list = await world.list([{ name: 'Ampel', choice: { choices: ['rot'] } }]);
    const create = (fields: object) => world.call('POST', `${list.path}/items`, { body: { fields } });
    expect((await create({ Title: 'x'.repeat(256) })).status).toBe(400);
    expect((await create({ Ampel: 'blau' })).status).toBe(400);
    await world.fault({ looseValues: true });
    const made = await create({ Title: 'x'.repeat(256), Ampel: 'blau' });
    expect(made.status).toBe(201);
    expect(made.body['fields']).toMatchObject({ Title: 'x'.repeat(255), Ampel: 'blau' });
  });

  test('row 23 (U): refuseMultiChoice: a multiple choice cannot be written', async () => {
    const list = await world.list([
      { name: 'Ampeln', choice: { choices: ['rot'], displayAs: 'checkBoxes' } },
    ]);
    const fields = { 'Ampeln@odata.type': 'Collection(Edm.String)', Ampeln: ['rot'] };
    const create = () => world.call('POST', `${list.path}/items`, { body: { fields } });
    expect((await create()).status).toBe(201);
    await world.fault({ refuseMultiChoice: true });
    expect((await create()).status).toBe(400);
  });

  test('row 6 (U): noGrantCode: the refusal without a grant carries another code', async () => {
    await world.fault({ noGrantCode: 'unauthorized' });
    const reply = await world.get(`/sites/${LOCAL_TENANT.siteHost}:/sites/dezernat-iv`);
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ error: { code: 'unauthorized' } });
  });

  test('row 10 (U): takenTitleStatus: a taken title is a bad request', async () => {
    const create = () =>
      world.call('POST', `${SITE}/lists`, {
        as: world.provisioning,
        body: { displayName: 'Zweimal', list: { template: 'genericList' } },
      });
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(409);
    await world.fault({ takenTitleStatus: 400 });
    expect(await create()).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } });
  });

  test('row 21 (U): untypedValueCode: a value without its type carries another code', async () => {
    const list = await world.list();
    await world.fault({ untypedValueCode: 'BadRequest' });
    const reply = await world.call('POST', `${list.path}/items`, { body: { fields: { Title: { a: 1 } } } });
    expect(reply).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });

  test('row 47 (U): tooManyStepsStatus: the twenty-first step is answered otherwise', async () => {
    await world.fault({ tooManyStepsStatus: 413 });
    const requests = Array.from({ length: 21 }, (_, at) => ({ id: String(at), method: 'GET', url: SITE }));
    const reply = await world.call('POST', '/$batch', { body: { requests } });
    expect(reply).toMatchObject({ status: 413, body: { error: { code: 'MaximumValueExceeded' } } });
  });

  test('they are told as they stand, and reset together', async () => {
    await world.fault({ pageSize: 5 });
    await world.fault({ siteTimeZone: 'Europe/Berlin' });
    expect((await state()).switches).toMatchObject({
      pageSize: 5,
      siteTimeZone: 'Europe/Berlin',
      deletesPerDeltaPage: 7,
    });
    await world.fault({ reset: true });
    expect((await state()).switches).toMatchObject({ pageSize: 0, siteTimeZone: 'UTC' });
    expect((await state()).counters).toMatchObject({ requests: 0, resourceUnits: 0 });
  });

  test.each([
    [{ unbekannt: 1 }],
    [{ pageSize: 'viele' }],
    [{ pageSize: -1 }],
    [{ siteTimeZone: 'Mars/Olympus' }],
    [{ shortPages: 1 }],
    [{ pageSize: 5, gone: 1 }],
    [{}],
    [[]],
    ['pageSize'],
    [null],
    [{ reset: false }],
    [{ ['__proto__']: 1 }],
  ])('the order %j is refused in plain words', async (order) => {
    const reply = await world.fault(order);
    expect(reply.status).toBe(400);
    expect(textIn(reply.body['error'] ?? {}, 'message')).not.toBe('');
  });

  test.each([{ Host: 'evil.example' }, { Origin: 'https://evil.example' }, { Origin: 'null' }])(
    'a page of another site cannot reach them: %j',
    async (headers) => {
      const { port, caPem: ca } = world.tenant;
      const status = await new Promise((resolve) => {
        get({ port, path: '/_local/faults', ca, servername: 'localhost', headers }, (response) =>
          resolve(response.resume().statusCode),
        );
      });
      expect(status).toBe(403);
    },
  );
});

describe('pages for people', () => {
  test('all lists are shown with their row counts', async () => {
    const list = await world.list();
    await world.fill(list, [{}, {}]);
    const page = await world.raw('/_local/lists');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toMatch(new RegExp(`>${list.title}</a></td>\\s*<td class="number">2</td>`));
  });

  test('the newest rows of a list come first, and what people typed stays text', async () => {
    const list = await world.list([{ name: 'Wert', displayName: 'Messwert', number: {} }]);
    await world.fill(list, [
      { Title: 'alt', Wert: 1234.5 },
      { Title: '<script>alert("1")</script> & Söhne' },
    ]);
    const { text } = await world.raw(`/_local/lists/${encodeURIComponent(list.title)}`);
    expect(text).not.toContain('<script>');
    expect(text.indexOf('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Söhne')).toBeLessThan(
      text.indexOf('>alt<'),
    );
    expect(text).toContain('1.234,5');
    expect(text).toContain('Messwert');
  });

  test('an unknown list is not there', async () => {
    expect((await world.raw('/_local/lists/Nirgends')).status).toBe(404);
    expect((await world.raw('/_local/lists/%ff')).status).toBe(404);
  });
});
