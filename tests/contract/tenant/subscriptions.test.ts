import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { graphError, rowsIn, startWorld, textIn, type World } from './tenant-world';

/** A receiver of notifications that behaves as told. */
interface Receiver {
  readonly url: string;
  readonly notified: Record<string, unknown>[];
  /** Answers to validations and notifications from now on. */
  behave(how: {
    readonly echo?: (token: string) => string;
    readonly type?: string;
    readonly statuses?: number[];
  }): void;
  /** Resolves once this many notifications have come. */
  until(count: number): Promise<void>;
}

let world: World;
let server: Server;
let receiver: Receiver;

beforeAll(async () => {
  world = await startWorld();
  const notified: Record<string, unknown>[] = [];
  let [echo, type, statuses] = [(token: string) => token, 'text/plain', [] as number[]];
  server = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('validationToken');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (token !== null) return void response.writeHead(200, { 'Content-Type': type }).end(echo(token));
      const { value } = JSON.parse(body) as { value: Record<string, unknown>[] };
      notified.push(...value);
      response.writeHead(statuses.shift() ?? 202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?who=1`,
    notified,
    behave(how) {
      [echo, type, statuses] = [how.echo ?? ((token) => token), how.type ?? 'text/plain', how.statuses ?? []];
    },
    async until(count) {
      for (const end = Date.now() + 10_000; notified.length < count && Date.now() < end;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(notified.length).toBeGreaterThanOrEqual(count);
    },
  };
});
afterAll(async () => {
  await world.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  receiver.notified.length = 0;
  receiver.behave({});
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

async function subscribe(changes: object = {}) {
  const list = await world.list();
  const site = (await world.get(`/sites/${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`)).body;
  const reply = await world.call('POST', '/subscriptions', {
    body: {
      changeType: 'updated',
      notificationUrl: receiver.url,
      resource: `sites/${textIn(site, 'id')}/lists/${list.id}`,
      expirationDateTime: inMinutes(60),
      clientState: 'geheim',
      ...changes,
    },
  });
  return { list, reply };
}

test('row 52 (D): a receiver that echoes the validation token is subscribed', async () => {
  const { reply } = await subscribe();
  expect(reply.status).toBe(201);
  expect(reply.body).toMatchObject({
    changeType: 'updated',
    clientState: 'geheim',
    applicationId: LOCAL_TENANT.appId,
  });
  const id = textIn(reply.body, 'id');
  expect(rowsIn(await world.get('/subscriptions')).map((row) => row['id'])).toContain(id);
  expect((await world.get('/subscriptions', { as: world.provisioning })).body['value']).toEqual([]);
  expect((await world.call('DELETE', `/subscriptions/${id}`)).status).toBe(204);
  expect((await world.get(`/subscriptions/${id}`)).status).toBe(404);
});

test.each([
  ['the receiver echoes something else', { echo: () => 'nein' }, {}],
  ['the receiver answers with JSON', { type: 'application/json' }, {}],
  ['nobody listens', {}, { notificationUrl: 'http://127.0.0.1:9/hook' }],
  ['the receiver is not on this machine', {}, { notificationUrl: 'https://example.com/hook' }],
  ['more than updates are asked for', {}, { changeType: 'created' }],
  ['the resource is no list', {}, { resource: 'users' }],
])('row 52 (D): there is no subscription when %s', async (_, behaviour, changes) => {
  receiver.behave(behaviour);
  const { reply } = await subscribe(changes);
  expect(reply.status).toBe(400);
  expect(reply.body).toEqual(graphError('invalidRequest'));
});

test('row 53 (D): more than 42,300 minutes are refused, less than 45 are raised to 45', async () => {
  expect((await subscribe({ expirationDateTime: inMinutes(42_310) })).reply.status).toBe(400);
  expect((await subscribe({ expirationDateTime: inMinutes(-1) })).reply.status).toBe(400);
  const { reply } = await subscribe({ expirationDateTime: inMinutes(5) });
  const minutes = (Date.parse(textIn(reply.body, 'expirationDateTime')) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(44);
  expect(minutes).toBeLessThan(46);
});

test('row 54 (D): a change is told without any data of the row', async () => {
  const { list, reply } = await subscribe();
  await world.fill(list, [{ Title: 'streng vertraulich' }]);
  await receiver.until(1);
  expect(receiver.notified[0]).toMatchObject({
    subscriptionId: reply.body['id'],
    clientState: 'geheim',
    changeType: 'updated',
    resource: reply.body['resource'],
  });
  expect(JSON.stringify(receiver.notified)).not.toContain('vertraulich');
});

test('row 54 (D): a receiver that failed is told again', async () => {
  receiver.behave({ statuses: [500] });
  const { list } = await subscribe();
  await world.fill(list, [{ Title: 'A' }]);
  await receiver.until(2);
  expect(receiver.notified[1]).toEqual(receiver.notified[0]);
});

test('a list without subscription, or with one that ended, tells nobody', async () => {
  const { list, reply } = await subscribe();
  await world.call('DELETE', `/subscriptions/${textIn(reply.body, 'id')}`);
  await world.fill(list, [{ Title: 'A' }]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(receiver.notified).toEqual([]);
});
