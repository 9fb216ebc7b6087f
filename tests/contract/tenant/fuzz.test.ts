import { connect } from 'node:tls';
import fc from 'fast-check';
import { ANY_TEXT, graphError, type Reply, SITE, startWorld, textIn, type World } from './tenant-world';

/** Requests without sense; raise it to look longer. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
/** Sent at the same time, as callers do. */
const TOGETHER = 10;

let world: World;
let list: { path: string };
beforeAll(async () => {
  world = await startWorld();
  list = await world.list([
    { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
    { name: 'Wert', number: {} },
    { name: 'Tag', dateTime: { format: 'dateOnly' } },
  ]);
  await world.fill(list, [{ Key: 'a', Wert: 1 }, { Key: 'b' }]);
});
afterAll(() => world.close());

function expectSense(reply: Reply): void {
  expect(reply.status).not.toBe(500);
  if (reply.status >= 400 && reply.text !== '') {
    expect(reply.body).toMatchObject({
      error: {
        code: ANY_TEXT,
        message: ANY_TEXT,
        innerError: { 'request-id': ANY_TEXT },
      },
    });
  }
}

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '.',
    '..',
    '%',
    '%00',
    '%ff',
    "'",
    "''",
    '()',
    '{}',
    ';',
    '$',
    '__proto__',
    'constructor',
    '-1',
    '1e9',
    'null',
    '\u0000',
    '🎯',
  ),
);
const segment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'items',
      'columns',
      'fields',
      'versions',
      'delta',
      'delta()',
      'lists',
      'sites',
      'users',
      'teams',
      'members',
      '$batch',
      'subscriptions',
      'permissions',
      '1',
      '2',
      'Key',
    ),
  },
  { weight: 1, arbitrary: odd.map(encodeURIComponent) },
  { weight: 1, arbitrary: odd.map((text) => text.replace(/[^\x21-\x7e]|[#?\\]/g, '')) },
);
const filterPart = fc.constantFrom(
  'fields/Key',
  'fields/Wert',
  'fields/Tag',
  'id',
  'eq',
  'ne',
  'gt',
  'and',
  'or',
  'not',
  '(',
  ')',
  ',',
  "'a'",
  "'",
  '1',
  'null',
  'true',
  '2026-03-01',
  'startswith',
  'lastModifiedDateTime',
);
const query = fc.oneof(
  fc.tuple(
    fc.constantFrom('$filter', 'filter'),
    fc.array(filterPart, { maxLength: 12 }).map((parts) => parts.join(' ')),
  ),
  fc.tuple(
    fc.constantFrom(
      '$orderby',
      '$select',
      '$expand',
      '$top',
      '$skiptoken',
      'token',
      '$count',
      '$search',
      '$x',
      'a',
    ),
    odd,
  ),
  fc.tuple(
    fc.constant('$skiptoken'),
    odd.map((text) => Buffer.from(`Paged=TRUE&p_0=${text}&p_ID=1`).toString('base64url')),
  ),
  fc.tuple(
    fc.constant('token'),
    odd.map((text) => Buffer.from(`1;${text};1;1;1`).toString('base64url')),
  ),
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('2026-03-01', '9999-12-31', 'x'.repeat(300), 1e308, -0, {}, [], null, true),
);
const fields = fc.dictionary(
  fc.oneof(
    fc.constantFrom('Title', 'Key', 'Wert', 'Tag', 'Key@odata.type', 'KeyLookupId', '__proto__', 'id'),
    odd,
  ),
  value,
  { maxKeys: 4 },
);
const column = fc.dictionary(
  fc.constantFrom(
    'name',
    'displayName',
    'text',
    'number',
    'choice',
    'dateTime',
    'boolean',
    'lookup',
    'indexed',
    'enforceUniqueValues',
    'hidden',
  ),
  fc.oneof(
    value,
    fc.constantFrom(
      {},
      { choices: ['a'] },
      { choices: [1] },
      { maxLength: 'x' },
      { format: 'nie' },
      { allowMultipleLines: true },
    ),
  ),
);
const body = fc.oneof(
  fields.map((some): unknown => ({ fields: some })),
  fields,
  column,
  fc.record({
    displayName: value,
    columns: fc.oneof(value, fc.array(column, { maxLength: 3 })),
    list: value,
  }),
  fc.record({
    requests: fc.array(
      fc.dictionary(fc.constantFrom('id', 'method', 'url', 'headers', 'body', 'dependsOn'), value),
      { maxLength: 3 },
    ),
  }),
  fc.jsonValue(),
);
const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'PROPFIND');
const path = fc.tuple(
  fc.constantFrom(SITE, '/sites/root', '', '/sites', 'LIST', 'LIST', 'LIST'),
  fc.array(segment, { maxLength: 4 }),
);
const search = fc
  .array(query, { maxLength: 3 })
  .map((pairs) => pairs.map(([key, text]) => `${key}=${encodeURIComponent(wellFormed(text))}`).join('&'));

/** Lists stay: the sense of everything else depends on there being one. Dots and empty segments vanish on the way. */
function deletesList(verb: string, target: string): boolean {
  const { pathname } = new URL(target.replace(/^\/*/, '/'), 'https://localhost');
  return verb === 'DELETE' && !/\/(items|columns)\/[^/]/.test(pathname);
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

test(`no request of ${RUNS} without sense is a defect of the tenant`, async () => {
  const request = fc.record({
    method,
    path,
    search,
    body,
    isProvisioning: fc.boolean(),
    ifMatch: fc.option(fc.constantFrom('*', '"x,1"', 'x', '""')),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: TOGETHER, maxLength: TOGETHER }), async (requests) => {
      await Promise.all(
        requests.map(async (asked) => {
          const [start, segments] = asked.path;
          const target = [start === 'LIST' ? list.path : start, ...segments].join('/');
          if (deletesList(asked.method, target)) return;
          const reply = await world.call(
            asked.method,
            `${target.startsWith('/') ? '' : '/'}${target}?${asked.search}`,
            {
              as: asked.isProvisioning ? world.provisioning : world.app,
              ...(asked.method === 'GET' ? {} : { body: asked.body }),
              ...(asked.ifMatch === null ? {} : { headers: { 'If-Match': asked.ifMatch } }),
            },
          );
          expectSense(reply);
        }),
      );
    }),
    { numRuns: RUNS / TOGETHER },
  );
  expect((await world.get(list.path)).status).toBe(200);
}, 300_000);

test(`no step of ${RUNS / 10} batches without sense is a defect of the tenant`, async () => {
  const step = fc.record({ method, path, search, body });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      const requests = steps.map((asked, at) => {
        const [start, segments] = asked.path;
        const target = [start === 'LIST' ? list.path : start, ...segments].join('/');
        const isRead = asked.method === 'GET' || asked.method === 'DELETE';
        return {
          id: String(at),
          method: deletesList(asked.method, target)
            ? 'GET'
            : asked.method.replace('OPTIONS', 'GET').replace('PROPFIND', 'GET'),
          url: `${target}?${asked.search}`.replace(/^(?=\?)/, '/'),
          ...(isRead ? {} : { headers: { 'Content-Type': 'application/json' }, body: asked.body ?? {} }),
        };
      });
      const reply = await world.call('POST', '/$batch', { body: { requests } });
      expectSense(reply);
      const responses = (reply.body['responses'] ?? []) as unknown as { status: number }[];
      expect(responses.map(({ status }) => status)).not.toContain(500);
    }),
    { numRuns: RUNS / 10 },
  );
}, 300_000);

describe('bodies and headers that nobody should send', () => {
  // The random requests before may have deleted any item, so this one comes after them.
  let untouched: string;
  beforeAll(async () => {
    const made = await world.call('POST', `${list.path}/items`, { body: { fields: { Title: 'bleibt' } } });
    untouched = `${list.path}/items/${textIn(made.body, 'id')}`;
  });

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    world.raw(`/v1.0${list.path}/items`, {
      method: 'POST',
      body,
      headers: { Authorization: `Bearer ${world.app}`, 'Content-Type': 'application/json', ...headers },
    });

  test.each<[string, string | Buffer, Record<string, string>, number]>([
    ['broken JSON', '{"fields":', {}, 400],
    ['a number', '5', {}, 400],
    ['null', 'null', {}, 400],
    ['nothing', '', {}, 400],
    ['a body of 10 MB', `{"fields":{"Title":"${'x'.repeat(10 * 1024 * 1024)}"}}`, {}, 413],
    ['100,000 nested arrays', '['.repeat(100_000) + ']'.repeat(100_000), {}, 400],
    ['a million nested objects, unclosed', '{"a":'.repeat(500_000), {}, 400],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), {}, 400],
    [
      'UTF-16',
      Buffer.from('{"fields":{}}', 'utf16le'),
      { 'Content-Type': 'application/json; charset=utf-16' },
      415,
    ],
    ['XML', '<fields/>', { 'Content-Type': 'application/xml' }, 415],
    ['something compressed', Buffer.from([0x1f, 0x8b, 8]), { 'Content-Encoding': 'gzip' }, 415],
  ])('%s', async (_, body, headers, status) => {
    const reply = await post(body, headers);
    expect(reply.status).toBe(status);
    expect(reply.body).toEqual(graphError((reply.body['error'] as unknown as { code: string }).code));
    expect((await world.get(untouched)).status).toBe(200);
  });

  test.each(['/v2.0/sites', '/', '/v1.0', '/beta/me', '/v1.0/nirgends', '/v1.0/%ff', '/v1.0/sites/%00'])(
    "the address %s is refused in Graph's shape",
    async (path) => {
      const reply = await world.raw(path, { headers: { Authorization: `Bearer ${world.app}` } });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expectSense(reply);
      expect(reply.status).toBeLessThan(500);
    },
  );

  const speak = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(
        { host: '127.0.0.1', port: world.tenant.port, servername: 'localhost', ca: world.tenant.caPem },
        () => socket.write(text),
      );
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  test('what is no HTTP is answered as a bad request', async () => {
    const answer = await speak('Guten Tag\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toEqual(graphError('BadRequest'));
  });

  test('headers beyond measure are refused', async () => {
    const answer = await speak(
      `GET /v1.0/me HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});
