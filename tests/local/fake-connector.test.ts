import { CONNECTOR_FAILURES } from '../support/chat/connector-failures';
import { createGate, TEAMS_LIMITS } from '../support/chat/connector-limits';
import { type FakeConnector, startFakeConnector } from '../support/chat/fake-connector';

let connector: FakeConnector;
let time = 0;
beforeEach(async () => {
  time = 0;
  connector = await startFakeConnector({ limits: TEAMS_LIMITS, now: () => time });
});
afterEach(() => connector.close());

const ask = (method: string, path: string, body: unknown) =>
  fetch(`${connector.url}v3/conversations${path}`, { method, body: JSON.stringify(body) });

const write = (conversation: string, text = 'Hallo') =>
  ask('POST', `/${encodeURIComponent(conversation)}/activities`, { type: 'message', text });

/** Statuses of so many messages, one after the other, each to somebody else. */
async function toMany(count: number, from = 0): Promise<number[]> {
  const statuses: number[] = [];
  for (let index = from; index < from + count; index += 1) statuses.push((await write(`a:${index}`)).status);
  return statuses;
}

describe('The connector lets pass', () => {
  test('50 requests within any second', async () => {
    expect(new Set(await toMany(30))).toEqual(new Set([201]));
    time = 900;
    expect(new Set(await toMany(20, 30))).toEqual(new Set([201]));
    const refused = await write('a:99');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    time = 1000;
    expect(await toMany(31, 50)).toEqual([...Array<number>(30).fill(201), 429]);
    expect(connector.counts()).toMatchObject({ requests: 82, throttled: 2, messages: 80 });
  });

  test('7 a second, 8 in two, 60 in thirty and 1800 an hour to one conversation', () => {
    const gate = createGate(TEAMS_LIMITS, () => time);
    const passed = (count: number): number =>
      Array.from({ length: count }, () => gate.refusal('a:1')).filter((wait) => wait === null).length;
    expect(passed(9)).toBe(7);
    time = 1000;
    expect(passed(9)).toBe(1);
    time = 1999;
    expect(passed(1)).toBe(0);
    let arrived = 8;
    for (time = 2000; time < 30_000; time += 500) arrived += passed(3);
    expect(arrived).toBe(60);
    for (; time < 3_600_000; time += 5_000) arrived += passed(11);
    expect(arrived).toBe(1800);
    expect(gate.refusal('a:2')).toBeNull();
  });

  test('opening a conversation counts as well', async () => {
    for (let index = 0; index < 7; index += 1) await ask('POST', '', { members: [{ id: '1' }] });
    expect((await write('a:1')).status).toBe(429);
    expect((await write('a:2')).status).toBe(201);
  });
});

describe('A message', () => {
  test('is replaced where it stands, and cannot be where it never stood', async () => {
    const { id } = (await (await write('a:1')).json()) as { id: string };
    const replaced = await ask('PUT', `/a:1/activities/${id}`, { type: 'message', text: 'neu' });
    expect([replaced.status, await replaced.json()]).toEqual([200, { id }]);
    expect(connector.messagesIn('a:1')).toEqual([{ type: 'message', text: 'neu' }]);
    const gone = await ask('PUT', '/a:2/activities/message-1', { type: 'message' });
    expect([gone.status, await gone.json()]).toMatchObject([
      404,
      { error: { code: 'ActivityNotFoundInConversation' } },
    ]);
  });

  test('of before the connector stood can be replaced', async () => {
    expect((await ask('PUT', '/a:1/activities/karte-1', { type: 'message', text: 'neu' })).status).toBe(200);
    expect(connector.messagesIn('a:1')).toEqual([{ type: 'message', text: 'neu' }]);
  });

  test('that comes twice is a duplicate, an update and another recipient are not', async () => {
    await write('a:1');
    await write('a:2');
    await ask('PUT', '/a:1/activities/message-1', { type: 'message', text: 'Hallo' });
    await write('a:1', 'etwas anderes');
    expect(connector.counts().duplicates).toBe(0);
    await write('a:1');
    expect([connector.duplicatesIn('a:1'), connector.duplicatesIn('a:2')]).toEqual([1, 0]);
    expect(connector.counts().duplicates).toBe(1);
  });
});

describe('A disturbance', () => {
  test.each(Object.entries(CONNECTOR_FAILURES))(
    '%s answers as documented and delivers nothing',
    async (_, failure) => {
      connector.disturb(() => ({ answer: failure }));
      const answer = await write('a:1');
      expect([answer.status, await answer.json()]).toMatchObject([
        failure.status,
        { error: { code: failure.code } },
      ]);
      expect(connector.messagesIn('a:1')).toEqual([]);
    },
  );

  test('may come after the message arrived', async () => {
    connector.disturb(() => ({ answer: CONNECTOR_FAILURES.timeout, afterDelivery: true }));
    expect((await write('a:1')).status).toBe(504);
    expect(connector.messagesIn('a:1')).toHaveLength(1);
  });

  test.each([
    { afterDelivery: false, arrived: 0 },
    { afterDelivery: true, arrived: 1 },
  ])(
    'may break the connection, the message having arrived $arrived times',
    async ({ afterDelivery, arrived }) => {
      connector.disturb(() => ({ answer: 'reset', afterDelivery }));
      await expect(write('a:1')).rejects.toThrow('fetch failed');
      expect(connector.messagesIn('a:1')).toHaveLength(arrived);
    },
  );

  test('befalls only the requests chosen', async () => {
    connector.disturb(({ path }) =>
      path.includes('a:1') ? { answer: CONNECTOR_FAILURES.serverError } : null,
    );
    expect([(await write('a:1')).status, (await write('a:2')).status]).toEqual([500, 201]);
  });

  test('may be slowness: the answer comes after those asked for later', async () => {
    connector.disturb(({ path }) => (path.includes('a:1') ? { delay: 300 } : null));
    const order: string[] = [];
    await Promise.all([
      write('a:1').then(() => order.push('slow')),
      write('a:2').then(() => order.push('quick')),
    ]);
    expect(order).toEqual(['quick', 'slow']);
  });
});
