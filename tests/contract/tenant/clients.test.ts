import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, GraphError, ResponseType } from '@microsoft/microsoft-graph-client';
import type { ColumnDefinition, List, ListItem } from '@microsoft/microsoft-graph-types';
import { Agent, fetch, type RequestInit } from 'undici';
import { LOCAL_TENANT } from '../../../src/local/personas';
import type { PnpFindings } from './clients-pnp';
import { containing, SITE, startWorld, type World } from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

interface Page {
  readonly value: readonly ListItem[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

describe('the official SDK 3.0.7', () => {
  let dispatcher: Agent;
  let app: Client;
  let provisioning: Client;
  const items = `${SITE}/lists/SDK/items`;

  /** The SDK as it comes; only its fetch trusts the tenant's own authority. */
  const sdk = (token: string) => {
    const trusting = (url: string, init: RequestInit) => fetch(url, { ...init, dispatcher });
    jest.spyOn(globalThis, 'fetch').mockImplementation(trusting as unknown as typeof globalThis.fetch);
    return Client.init({
      baseUrl: `${world.tenant.origin}/`,
      customHosts: new Set(['localhost']),
      authProvider: (done) => done(null, token),
    });
  };

  beforeAll(async () => {
    dispatcher = new Agent({ connect: { ca: world.tenant.caPem } });
    app = sdk(world.app);
    provisioning = sdk(world.provisioning);
    await provisioning.api(`${SITE}/lists`).post({ displayName: 'SDK', list: { template: 'genericList' } });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await dispatcher.close();
  });

  test('makes columns and reads lists', async () => {
    const column = (await provisioning
      .api(`${SITE}/lists/SDK/columns`)
      .post({ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true })) as ColumnDefinition;
    expect(column).toMatchObject({ name: 'Key', indexed: true, text: { maxLength: 255 } });
    const list = (await app.api(`${SITE}/lists/SDK`).expand('columns').get()) as List;
    expect(list.columns?.map(({ name }) => name)).toContain('Key');
  });

  test('writes, reads, changes and deletes items, and learns who was first', async () => {
    const made = (await app.api(items).post({ fields: { Key: 'a' } })) as ListItem;
    const row = `${items}/${made.id ?? ''}`;
    await app
      .api(`${row}/fields`)
      .header('If-Match', made.eTag ?? '')
      .patch({ Title: 'neu' });
    const late = app
      .api(`${row}/fields`)
      .header('If-Match', made.eTag ?? '')
      .patch({ Title: 'alt' });
    await expect(late).rejects.toMatchObject({ statusCode: 412, code: 'resourceModified' });
    const read = (await app.api(items).filter("fields/Key eq 'a'").expand('fields').get()) as Page;
    expect(read.value).toMatchObject([{ id: made.id, fields: { Title: 'neu' } }]);
    await app.api(row).delete();
    await expect(app.api(row).get()).rejects.toBeInstanceOf(GraphError);
  });

  test('reads all pages by their links', async () => {
    await world.fill({ path: `${SITE}/lists/SDK` }, [{ Key: 'b' }, { Key: 'c' }, { Key: 'd' }]);
    const sizes: number[] = [];
    let page = (await app.api(items).top(2).expand('fields($select=Key)').get()) as Page;
    for (;;) {
      sizes.push(page.value.length);
      const next = page['@odata.nextLink'];
      if (next === undefined) break;
      page = (await app.api(next).get()) as Page;
    }
    expect(sizes).toEqual([2, 1]);
  });

  test('sends a batch as plain JSON', async () => {
    const url = items.slice(1);
    const answer = (await app.api('/$batch').post({
      requests: [
        { id: '1', method: 'GET', url: `/${url}?$top=1` },
        {
          id: '2',
          method: 'POST',
          url: `/${url}`,
          headers: { 'Content-Type': 'application/json' },
          body: { fields: { Key: 'B' } },
        },
      ],
    })) as { responses: { id: string; status: number }[] };
    const statuses = answer.responses.map(({ id, status }) => [id, status]).sort();
    expect(statuses).toEqual([
      ['1', 200],
      ['2', 400],
    ]);
  });

  test('follows delta, from the latest state and through 410', async () => {
    const latest = (await app.api(`${items}/delta`).query({ token: 'latest' }).get()) as Page;
    await app.api(items).post({ fields: { Key: 'e' } });
    const link = latest['@odata.deltaLink'] ?? '';
    expect(((await app.api(link).get()) as Page).value).toHaveLength(1);
    await world.fault({ gone: 1 });
    const gone = (await app.api(link).responseType(ResponseType.RAW).get()) as Response;
    expect(gone.status).toBe(410);
    const again = (await app.api(gone.headers.get('location') ?? '').get()) as Page;
    expect(again.value.length).toBeGreaterThan(3);
  });
});

describe('PnPjs v4', () => {
  let found: PnpFindings;
  beforeAll(async () => {
    const program = ['--import', 'tsx', join(__dirname, 'clients-pnp.ts')];
    const about = [world.tenant.origin, world.provisioning, LOCAL_TENANT.siteHost, LOCAL_TENANT.sitePath];
    const { stdout } = await promisify(execFile)(process.execPath, [...program, ...about], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: world.tenant.caFile },
      timeout: 50_000,
    });
    found = JSON.parse(stdout) as PnpFindings;
  });

  test('makes lists and columns, and deletes a list', () => {
    expect(found.columnsMade).toHaveLength(2);
    expect(found.columnsRead).toEqual(['Key', 'Wert']);
    expect(found.listsAfterDelete).not.toContain('PnP');
  });

  test('writes, changes and reads items with their versions', () => {
    expect(found.created).toMatchObject({ id: '1', fields: { Key: 'a', Wert: 1 } });
    expect(found.changed).toMatchObject({ Wert: 2 });
    expect(found.read).toMatchObject({ id: '1', fields: { Key: 'a', Wert: 3 } });
    expect(found.versions).toEqual(['3.0', '2.0', '1.0']);
    expect(found.filtered).toEqual(['3']);
  });

  test('pages through a collection', () => {
    expect(found.pages).toEqual([2, 2, 1]);
  });

  test('batches, and learns of each refusal by itself', () => {
    expect(found.batched).toMatchObject([{ displayName: 'PnP' }, { fields: { Key: 'f' } }, 'rejected', {}]);
    expect(found.refusedInBatch).toBe(1);
  });

  test('follows delta', () => {
    expect(found.delta).toEqual({ first: 5, then: ['7'] });
  });

  test('is told of a duplicate in Graph’s words', () => {
    expect(found.duplicate).toEqual({ status: 400, text: containing('unique constraints') });
  });
});
