import { LOCAL_TENANT } from '../../../src/local/personas';
import {
  graphError,
  holding,
  OTHER_SITE,
  rowsIn,
  SITE,
  startWorld,
  textIn,
  type World,
} from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

describe('sites and who may enter them', () => {
  test('row 1 (D): a site is found by its host and path, and has a three-part id', async () => {
    const reply = await world.get(`/sites/${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`);
    expect(reply.status).toBe(200);
    expect(textIn(reply.body, 'id')).toMatch(/^zugkraft\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/);
    const byId = await world.get(`/sites/${textIn(reply.body, 'id')}`);
    expect(byId.body).toMatchObject({ id: reply.body['id'], displayName: 'Dezernat V' });
  });

  test('row 2 (R): an unknown path is itemNotFound', async () => {
    const reply = await world.get(`/sites/${LOCAL_TENANT.siteHost}:/sites/nirgends`);
    expect(reply.status).toBe(404);
    expect(reply.body).toEqual(graphError('itemNotFound', 'Requested site could not be found'));
  });

  test('row 3 (R): a foreign host is refused', async () => {
    const reply = await world.get(`/sites/example.com:${LOCAL_TENANT.sitePath}`);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(graphError('invalidRequest', 'Invalid hostname for this tenancy'));
  });

  describe('row 4 (D): without a good token there is nothing but 401', () => {
    const forgeries: readonly [string, (world: World) => Promise<string | null> | null][] = [
      ['no token', () => null],
      ['no JWT', () => Promise.resolve('abc')],
      ['a changed signature', ({ app }) => Promise.resolve(`${app.slice(0, -8)}AAAAAAAA`)],
      [
        'the audience of the app',
        ({ forge }) => forge({ aud: LOCAL_TENANT.appId, roles: ['Sites.Manage.All'] }),
      ],
      ['another tenant', ({ forge }) => forge({ tid: LOCAL_TENANT.appId, roles: ['Sites.Manage.All'] })],
      ['the past', ({ forge }) => forge({ roles: ['Sites.Manage.All'] }, { expires: '-1 m' })],
      ['a tab token', ({ tenant }) => tenant.issueTabToken('3f9d2c1a-5b7e-4a60-8c11-0d5e5a000101')],
    ];
    test.each(forgeries)('%s', async (_, token) => {
      const reply = await world.get(SITE, { as: await token(world) });
      expect(reply.status).toBe(401);
      expect(reply.body).toEqual(graphError('InvalidAuthenticationToken'));
      expect(reply.headers.get('www-authenticate')).toContain('Bearer');
    });
  });

  test('row 5 (M): an app without site roles gets 401 generalException', async () => {
    const reply = await world.get(SITE, { as: await world.forge({ roles: ['User.Read.All'] }) });
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual(graphError('generalException', 'General exception while processing'));
  });

  test('row 6 (D, code U): Sites.Selected without a grant is accessDenied, until it is granted', async () => {
    const refused = await world.get(OTHER_SITE);
    expect(refused.status).toBe(403);
    expect(refused.body).toEqual(graphError('accessDenied'));

    const application = { id: LOCAL_TENANT.appId, displayName: 'Zugkraft' };
    const grant = await world.call('POST', `${OTHER_SITE}/permissions`, {
      as: world.provisioning,
      body: { roles: ['read'], grantedToIdentities: [{ application }] },
    });
    expect(grant.status).toBe(201);
    expect((await world.get(OTHER_SITE)).status).toBe(200);

    const permission = `${OTHER_SITE}/permissions/${textIn(grant.body, 'id')}`;
    expect((await world.call('DELETE', permission, { as: world.provisioning })).status).toBe(204);
    expect((await world.get(OTHER_SITE)).status).toBe(403);
  });

  test('an app cannot widen its own grant', async () => {
    const application = { id: LOCAL_TENANT.appId, displayName: 'Zugkraft' };
    const reply = await world.call('POST', `${SITE}/permissions`, {
      body: { roles: ['manage'], grantedToIdentities: [{ application }] },
    });
    expect(reply.status).toBe(403);
  });

  test('each answer carries request ids, and keeps the one the client gave', async () => {
    const reply = await world.get(SITE, { headers: { 'client-request-id': 'abc-1' } });
    expect(reply.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(reply.headers.get('client-request-id')).toBe('abc-1');
  });
});

describe('lists', () => {
  const create = (body: object, as = world.provisioning) => world.call('POST', `${SITE}/lists`, { body, as });

  test('row 7 (D): a new list always has a Title column', async () => {
    const columns = [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }];
    const reply = await create({ displayName: 'Ziele', columns, list: { template: 'genericList' } });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ displayName: 'Ziele', list: { template: 'genericList' } });
    const names = rowsIn(await world.get(`${SITE}/lists/Ziele/columns`)).map((column) => column['name']);
    expect(names).toEqual(holding(['Title', 'Key', 'id', 'Created', 'Modified']));
  });

  test('row 8 (I): the server assigns the name, so a name alone is refused', async () => {
    const reply = await create({ name: 'masterplan', list: { template: 'genericList' } });
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(
      graphError('invalidRequest', "Cannot define a 'name' for a list as it is assigned by the server"),
    );
  });

  test('row 9 (I): an app that may only write items cannot make lists', async () => {
    const as = await world.forge({ roles: ['Sites.ReadWrite.All'] });
    expect((await create({ displayName: 'Heimlich' }, as)).status).toBe(403);
    expect((await create({ displayName: 'Heimlich' }, world.app)).status).toBe(403);
  });

  test('row 10 (D, trigger U): a display name that is taken conflicts', async () => {
    await create({ displayName: 'Doppelt' });
    const reply = await create({ displayName: 'doppelt' });
    expect(reply.status).toBe(409);
    expect(reply.body).toEqual(graphError('nameAlreadyExists'));
  });

  test.each([
    ['no facet', { name: 'A' }],
    ['an unknown facet', { name: 'A', holographic: {} }],
    ['two facets', { name: 'A', text: {}, number: {} }],
    ['a facet that is no object', { name: 'A', text: true }],
  ])('row 11 (I): a column with %s has no type, and the list is not made', async (_, column) => {
    const reply = await create({ displayName: 'Unfertig', columns: [{ name: 'B', text: {} }, column] });
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(
      graphError('invalidRequest', 'Unable to determine type of provided column definition'),
    );
    expect((await world.get(`${SITE}/lists/Unfertig`)).status).toBe(404);
  });

  test('row 12 (D): a list is found by its title as by its id', async () => {
    const { id, title } = await world.list();
    const byTitle = await world.get(`${SITE}/lists/${encodeURIComponent(title)}`);
    const byId = await world.get(`${SITE}/lists/${id}`);
    expect(byTitle.status).toBe(200);
    expect(byTitle.body).toEqual(byId.body);
  });

  test('row 13 (D): an unknown list is itemNotFound', async () => {
    const reply = await world.get(`${SITE}/lists/Nirgends`);
    expect(reply.status).toBe(404);
    expect(reply.body).toEqual(graphError('itemNotFound'));
  });

  test('lists are listed, filtered by title, and gone when deleted', async () => {
    const { path, title } = await world.list();
    const found = await world.get(`${SITE}/lists?$filter=displayName eq '${title}'&$select=id,displayName`);
    expect(rowsIn(found)).toEqual([expect.objectContaining({ displayName: title })]);
    expect((await world.call('DELETE', path, { as: world.provisioning })).status).toBe(204);
    expect((await world.get(path)).status).toBe(404);
  });
});

describe('columns', () => {
  const as = () => world.provisioning;

  test('row 14 (D): a column is added and comes back with its definition', async () => {
    const { path } = await world.list();
    const body = { name: 'Ampel', displayName: 'Ampel', choice: { choices: ['rot', 'grün'] }, indexed: true };
    const reply = await world.call('POST', `${path}/columns`, { as: as(), body });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      ...body,
      choice: { choices: ['rot', 'grün'], displayAs: 'dropDownMenu' },
    });
    expect((await world.get(`${path}/columns/${textIn(reply.body, 'id')}`)).body).toMatchObject(body);
  });

  test('row 15 (D, M): a column is indexed later, but a note stays without index', async () => {
    const { path } = await world.list([
      { name: 'Schluessel', text: {} },
      { name: 'Notiz', text: { allowMultipleLines: true } },
    ]);
    const index = (column: string) =>
      world.call('PATCH', `${path}/columns/${column}`, { as: as(), body: { indexed: true } });
    expect(await index('Schluessel')).toMatchObject({ status: 200, body: { indexed: true } });
    expect(await index('Notiz')).toMatchObject({ status: 200, body: { indexed: false } });
  });

  test('an index built later finds the rows that were there before', async () => {
    const list = await world.list([{ name: 'Schluessel', text: {} }]);
    await world.fill(list, [{ Schluessel: 'a' }, { Schluessel: 'b' }]);
    await world.call('PATCH', `${list.path}/columns/Schluessel`, {
      as: as(),
      body: { indexed: true, enforceUniqueValues: true },
    });
    const found = await world.get(`${list.path}/items?$filter=fields/Schluessel eq 'B'`);
    expect(rowsIn(found).map((row) => row['id'])).toEqual(['2']);
    const double = await world.call('POST', `${list.path}/items`, { body: { fields: { Schluessel: 'A' } } });
    expect(double.status).toBe(400);
  });

  test('values that repeat already cannot be made unique', async () => {
    const list = await world.list([{ name: 'Schluessel', text: {}, indexed: true }]);
    await world.fill(list, [{ Schluessel: 'a' }, { Schluessel: 'A' }]);
    const body = { enforceUniqueValues: true };
    expect((await world.call('PATCH', `${list.path}/columns/Schluessel`, { as: as(), body })).status).toBe(
      400,
    );
    expect((await world.get(`${list.path}/columns/Schluessel`)).body).toMatchObject({
      enforceUniqueValues: false,
    });
  });

  test('internal names are ASCII of at most 32 characters, and never change', async () => {
    const { path } = await world.list();
    const reply = await world.call('POST', `${path}/columns`, {
      as: as(),
      body: { displayName: 'Über uns', text: {} },
    });
    expect(reply.body).toMatchObject({ name: '_x00dc_ber_x0020_uns', displayName: 'Über uns' });
    const long = await world.call('POST', `${path}/columns`, {
      as: as(),
      body: { name: 'x'.repeat(40), text: {} },
    });
    expect(textIn(long.body, 'name')).toHaveLength(32);
    const renamed = await world.call('PATCH', `${path}/columns/${textIn(long.body, 'name')}`, {
      as: as(),
      body: { name: 'Kurz' },
    });
    expect(renamed.status).toBe(400);
  });

  test.each(['Title', 'created', 'id'])('the name %s is taken from the start', async (name) => {
    const { path } = await world.list();
    expect((await world.call('POST', `${path}/columns`, { as: as(), body: { name, text: {} } })).status).toBe(
      409,
    );
  });

  test('a list takes twenty indexes and no more', async () => {
    const { path } = await world.list(
      Array.from({ length: 20 }, (_, at) => ({ name: `C${at}`, text: {}, indexed: true })),
    );
    const reply = await world.call('POST', `${path}/columns`, {
      as: as(),
      body: { name: 'C20', text: {}, indexed: true },
    });
    expect(reply.status).toBe(400);
  });

  test('the values of a deleted column do not come back with a new one of its name', async () => {
    const list = await world.list([{ name: 'Wert', text: {} }]);
    const [id = ''] = await world.fill(list, [{ Wert: 'alt' }]);
    expect((await world.call('DELETE', `${list.path}/columns/Wert`, { as: as() })).status).toBe(204);
    await world.call('POST', `${list.path}/columns`, { as: as(), body: { name: 'Wert', number: {} } });
    expect((await world.get(`${list.path}/items/${id}/fields`)).body['Wert']).toBeUndefined();
  });
});
