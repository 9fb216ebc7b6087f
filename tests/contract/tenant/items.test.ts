import { graphError, matching, rowsIn, startWorld, textIn, type World } from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
afterEach(() => world.fault({ reset: true }));

const KEY = { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true };
const VALUE = { name: 'Wert', number: {} };

async function listWithRow(fields: object = { Title: 'A', Key: 'a', Wert: 1 }) {
  const list = await world.list([KEY, VALUE]);
  const [id = ''] = await world.fill(list, [fields]);
  return { path: list.path, item: `${list.path}/items/${id}` };
}

const create = (list: { path: string }, fields: unknown) =>
  world.call('POST', `${list.path}/items`, { body: { fields } });

describe('creating rows', () => {
  test('row 17 (D, R): a new row has a text id and version 1 in its eTag', async () => {
    const reply = await create(await world.list([KEY]), { Title: 'A', Key: 'a' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      id: '1',
      eTag: matching(/^"[0-9a-f-]{36},1"$/),
      contentType: { name: 'Item' },
      fields: {
        id: '1',
        Title: 'A',
        Key: 'a',
        ContentType: 'Item',
        _UIVersionString: '1.0',
        Attachments: false,
      },
    });
  });

  test('row 18 (M): a unique value can be had once, whatever its case', async () => {
    const list = await world.list([KEY]);
    expect((await create(list, { Key: 'ziel|2026-03' })).status).toBe(201);
    const again = await create(list, { Key: 'ZIEL|2026-03' });
    expect(again.status).toBe(400);
    expect(again.body).toEqual(
      graphError(
        'invalidRequest',
        'One or more fields with unique constraints already has the provided value.',
      ),
    );
    expect(rowsIn(await world.get(`${list.path}/items`))).toHaveLength(1);
  });

  test('row 18 (M): of many writers at once exactly one gets a unique value', async () => {
    const list = await world.list([KEY]);
    const statuses = await Promise.all(
      Array.from({ length: 25 }, async () => (await create(list, { Key: 'eins' })).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400)).toHaveLength(24);
  });

  test('a unique value is free again after its row changed or went', async () => {
    const list = await world.list([KEY]);
    await world.fill(list, [{ Key: 'a' }, { Key: 'b' }]);
    await world.call('PATCH', `${list.path}/items/1/fields`, { body: { Key: 'c' } });
    await world.call('DELETE', `${list.path}/items/2`);
    await expect(world.fill(list, [{ Key: 'a' }, { Key: 'b' }])).resolves.toEqual(['3', '4']);
    const taken = await world.call('PATCH', `${list.path}/items/3/fields`, {
      body: { Key: 'c', Title: 'neu' },
    });
    expect(taken.status).toBe(400);
    expect((await world.get(`${list.path}/items/3/fields`)).body).toMatchObject({
      Key: 'a',
      _UIVersionString: '1.0',
    });
  });

  test('empty unique values do not collide', async () => {
    const list = await world.list([KEY]);
    await expect(
      world.fill(list, [{ Title: 'A' }, { Title: 'B', Key: '' }, { Key: null }]),
    ).resolves.toHaveLength(3);
  });

  test('row 19 (I): a required person or lookup may stay empty', async () => {
    const list = await world.list([
      { name: 'Wer', personOrGroup: {}, required: true },
      { name: 'Ziel', lookup: {}, required: true },
    ]);
    expect((await create(list, { Title: 'A' })).status).toBe(201);
  });

  test('row 20 (I): a hyperlink cannot be written', async () => {
    const list = await world.list([{ name: 'Link', hyperlinkOrPicture: {} }]);
    const reply = await create(list, { Link: { Url: 'https://example.com', Description: 'Beispiel' } });
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(graphError('invalidRequest'));
    expect((await create(list, { Link: 'https://example.com' })).status).toBe(400);
  });

  test.each([
    ['an object', { a: 1 }],
    ['an array', ['a']],
  ])('row 21 (I, code U): %s without its type is refused', async (_, Title) => {
    const reply = await create(await world.list(), { Title });
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(graphError('invalidRequest', 'A value without a type name was found'));
  });

  test('row 22 (M): several lookup ids are accepted with their type', async () => {
    const list = await world.list([{ name: 'Ziele', lookup: { allowMultipleValues: true } }]);
    const reply = await create(list, {
      'ZieleLookupId@odata.type': 'Collection(Edm.Int32)',
      ZieleLookupId: [3, 5],
    });
    expect(reply.status).toBe(201);
    expect((await world.get(`${list.path}/items/1/fields`)).body).toMatchObject({
      Ziele: [{ LookupId: 3 }, { LookupId: 5 }],
    });
  });

  test('row 23 (U): several choices are accepted with their type', async () => {
    const list = await world.list([
      { name: 'Art', choice: { choices: ['a', 'b', 'c'], displayAs: 'checkBoxes' } },
    ]);
    const reply = await create(list, { 'Art@odata.type': 'Collection(Edm.String)', Art: ['a', 'c'] });
    expect(reply.status).toBe(201);
    expect((await world.get(`${list.path}/items/1/fields`)).body).toMatchObject({ Art: ['a', 'c'] });
  });

  test.each([
    ['a text of 256 characters', { Title: 'x'.repeat(256) }],
    ['a choice that is not offered', { Art: 'c' }],
    ['a text for a number', { Wert: '5,2' }],
    ['a number beyond its bounds', { Prozent: 101 }],
    ['a number for a text', { Title: 7 }],
    ['a text for a yes or no', { An: 'ja' }],
    ['a German date', { Tag: '01.03.2026' }],
    ['a day that does not exist', { Tag: '2026-02-30' }],
    ['a column that does not exist', { Nirgends: 1 }],
    ['a column that SharePoint writes itself', { Created: '2026-01-01T00:00:00Z' }],
    ['a character that XML cannot hold', { Title: 'a\u0000b' }],
    ['half a character', { Title: '\ud800' }],
  ])('row 24 (U): %s is an invalid request', async (_, fields) => {
    const list = await world.list([
      VALUE,
      { name: 'Prozent', number: { minimum: 0, maximum: 100 } },
      { name: 'Art', choice: { choices: ['a', 'b'] } },
      { name: 'An', boolean: {} },
      { name: 'Tag', dateTime: { format: 'dateOnly' } },
    ]);
    const reply = await create(list, fields);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(graphError('invalidRequest'));
    expect(rowsIn(await world.get(`${list.path}/items`))).toEqual([]);
  });

  test('every kind of value comes back as it was written, empty ones do not come back', async () => {
    const list = await world.list([
      VALUE,
      { name: 'Notiz', text: { allowMultipleLines: true } },
      { name: 'Art', choice: { choices: ['a', 'b'] } },
      { name: 'An', boolean: {} },
      { name: 'Tag', dateTime: { format: 'dateOnly' } },
      { name: 'Zeit', dateTime: { format: 'dateTime' } },
      { name: 'Leer', text: {} },
    ]);
    const long = `Zeile 1\nZeile 2 – ${'ü'.repeat(5000)} 🎯`;
    await create(list, {
      Title: "Fähre 'O''Neill' <b>&",
      Wert: -0.5,
      Notiz: long,
      Art: 'b',
      An: false,
      Tag: '2026-03-01',
      Zeit: '2026-03-01T12:00:00+01:00',
      Leer: '',
    });
    const { body } = await world.get(`${list.path}/items/1/fields`);
    expect(body).toMatchObject({
      Title: "Fähre 'O''Neill' <b>&",
      Wert: -0.5,
      Notiz: long,
      Art: 'b',
      An: false,
      Tag: '2026-03-01T00:00:00Z',
      Zeit: '2026-03-01T11:00:00Z',
    });
    expect(body).not.toHaveProperty('Leer');
  });

  test('a date is the midnight of the site, so it shifts with daylight saving', async () => {
    const list = await world.list([{ name: 'Tag', dateTime: { format: 'dateOnly' } }]);
    await world.fault({ siteTimeZone: 'Europe/Berlin' });
    await world.fill(list, [{ Tag: '2026-03-01' }, { Tag: '2026-07-01' }]);
    const days = rowsIn(await world.get(`${list.path}/items?expand=fields`)).map(
      (row) => row['fields']?.['Tag'],
    );
    expect(days).toEqual(['2026-02-28T23:00:00Z', '2026-06-30T22:00:00Z']);
  });

  test('the timestamps in an answer to a POST are not to be trusted', async () => {
    const list = await world.list();
    await world.fault({ siteTimeZone: 'Asia/Tokyo' });
    const posted = await create(list, { Title: 'A' });
    const read = await world.get(`${list.path}/items/1`);
    const hours =
      (Date.parse(textIn(posted.body, 'createdDateTime')) -
        Date.parse(textIn(read.body, 'createdDateTime'))) /
      3_600_000;
    expect(hours).toBe(9);
    expect(Math.abs(Date.parse(textIn(read.body, 'createdDateTime')) - Date.now())).toBeLessThan(60_000);
  });
});

describe('changing and deleting rows', () => {
  test('row 35 (D): PATCH of the fields answers the fields only and raises the version', async () => {
    const { item } = await listWithRow();
    const reply = await world.call('PATCH', `${item}/fields`, { body: { Wert: 2 } });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ Title: 'A', Key: 'a', Wert: 2, _UIVersionString: '2.0' });
    expect(reply.body).not.toHaveProperty('fields');
    expect(textIn((await world.get(item)).body, 'eTag')).toMatch(/,2"$/);
  });

  test('row 36 (M): PATCH of the item answers the item with its fields', async () => {
    const { item } = await listWithRow();
    const reply = await world.call('PATCH', item, { body: { fields: { Wert: null } } });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ id: '1', fields: { Title: 'A' } });
    expect(reply.body['fields']).not.toHaveProperty('Wert');
  });

  test.each([
    ['PATCH', '/fields', { Wert: 9 }],
    ['PATCH', '', { fields: { Wert: 9 } }],
    ['DELETE', '', undefined],
  ])('row 37 (D, code I): %s%s with a stale If-Match changes nothing', async (method, suffix, body) => {
    const { item } = await listWithRow();
    const stale = textIn((await world.get(item)).body, 'eTag');
    await world.call('PATCH', `${item}/fields`, { body: { Wert: 2 }, headers: { 'If-Match': stale } });
    const reply = await world.call(method, `${item}${suffix}`, { headers: { 'If-Match': stale }, body });
    expect(reply.status).toBe(412);
    expect(reply.body).toEqual(graphError('resourceModified'));
    expect((await world.get(`${item}/fields`)).body).toMatchObject({ Wert: 2, _UIVersionString: '2.0' });
  });

  test('row 37 (D): of many writers on the same version exactly one succeeds', async () => {
    const { item } = await listWithRow();
    const eTag = textIn((await world.get(item)).body, 'eTag');
    const write = (Wert: number) =>
      world.call('PATCH', `${item}/fields`, { body: { Wert }, headers: { 'If-Match': eTag } });
    const statuses = (await Promise.all(Array.from({ length: 20 }, (_, at) => write(at)))).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(19);
  });

  test('row 38 (M): If-Match: * succeeds on any version', async () => {
    const { item } = await listWithRow();
    const reply = await world.call('PATCH', `${item}/fields`, {
      body: { Wert: 2 },
      headers: { 'If-Match': '*' },
    });
    expect(reply.status).toBe(200);
  });

  test('row 39 (D): a deleted row is gone, and its id is not given again', async () => {
    const { path, item } = await listWithRow();
    const reply = await world.call('DELETE', item);
    expect(reply).toMatchObject({ status: 204, text: '' });
    const gone = await world.get(item);
    expect(gone.status).toBe(404);
    expect(gone.body).toEqual(graphError('itemNotFound'));
    expect((await world.call('DELETE', item)).status).toBe(404);
    await expect(world.fill({ path }, [{ Title: 'B' }])).resolves.toEqual(['2']);
  });

  test('row 40 (D): versions come newest first, each with the fields of its time', async () => {
    const { item } = await listWithRow({ Wert: 1 });
    for (const Wert of [2, 3]) await world.call('PATCH', `${item}/fields`, { body: { Wert } });
    const plain = rowsIn(await world.get(`${item}/versions`));
    expect(plain.map((version) => version['id'])).toEqual(['3.0', '2.0', '1.0']);
    const full = rowsIn(await world.get(`${item}/versions?$expand=fields`));
    expect(full.map((version) => version['fields']?.['Wert'])).toEqual([3, 2, 1]);
  });

  test('an old version can be restored, as a new one', async () => {
    const { item } = await listWithRow({ Wert: 1 });
    await world.call('PATCH', `${item}/fields`, { body: { Wert: 2, Title: 'neu' } });
    expect((await world.call('POST', `${item}/versions/1.0/restoreVersion`)).status).toBe(204);
    const { body } = await world.get(`${item}/fields`);
    expect(body).toMatchObject({ Wert: 1, _UIVersionString: '3.0' });
    expect(body).not.toHaveProperty('Title');
  });

  test('a read-only app may look but not write', async () => {
    const { path, item } = await listWithRow();
    const as = await world.forge({ roles: ['Sites.Read.All'] });
    expect((await world.get(item, { as })).status).toBe(200);
    expect((await world.call('POST', `${path}/items`, { as, body: { fields: {} } })).status).toBe(403);
    expect((await world.call('PATCH', `${item}/fields`, { as, body: {} })).status).toBe(403);
    expect((await world.call('DELETE', item, { as })).status).toBe(403);
  });
});
