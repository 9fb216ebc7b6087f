import { z } from 'zod';
import type { GraphAnswer } from '../../../src/adapters/graph/answer';
import { createGraph, graphOver } from '../../../src/adapters/graph/graph';
import { GraphError } from '../../../src/adapters/graph/graph-error';
import { createMembership } from '../../../src/adapters/graph/membership';
import { equalsFilter, graphPath } from '../../../src/adapters/graph/path';
import { pauseBeforeRepeating } from '../../../src/adapters/graph/retry-policy';
import { type GraphRequest, NoAnswer } from '../../../src/adapters/graph/transport';
import { createLog } from '../../../src/adapters/system/log';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import type { Workspace } from '../../../src/application/ports/workspaces';
import { LOCAL_CHANNELS, type LocalChannel } from '../../../src/local/host/local-team';
import { LOCAL_TENANT, PERSONAS, personaBySlug, type PersonaSlug } from '../../../src/local/personas';
import { SILENT_LOG, startTestTenant, type TestTenant } from '../../support/running/local-tenant';

const ENDPOINT = 'https://graph.example';

/** Graph over answers given in advance; `null` stands for no answer at all. The last one is given again and again. */
function scripted(...answers: readonly (Partial<GraphAnswer> | null)[]) {
  const asked: GraphRequest[] = [];
  const graph = graphOver(
    (request) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(request);
      if (answer === null || answer === undefined)
        return Promise.reject(new NoAnswer(new Error('reset'), true));
      return Promise.resolve({ status: 200, headers: {}, body: null, ...answer });
    },
    { log: SILENT_LOG, endpoint: ENDPOINT },
  );
  return { graph, asked };
}

const NOW = { 'retry-after': '0' };

describe('Graph is asked again', () => {
  test.each([500, 502, 504])('for a read that was answered %i', async (status) => {
    const { graph, asked } = scripted({ status }, { body: { id: '1' } });
    expect(await graph.get('/sites/x')).toEqual({ id: '1' });
    expect(asked).toHaveLength(2);
  });

  test('for a read that got no answer', async () => {
    const { graph, asked } = scripted(null, { body: {} });
    await graph.get('/sites/x');
    expect(asked).toHaveLength(2);
  });

  test.each([429, 503])('for anything that was refused for now with %i', async (status) => {
    const { graph, asked } = scripted({ status, headers: NOW }, { status: 201, body: { id: '1' } });
    expect(await graph.post('/sites/x/lists', {})).toEqual({ id: '1' });
    expect(asked).toHaveLength(2);
  });

  test('but never for a write that may have been done', async () => {
    for (const answer of [{ status: 504 }, { status: 500 }, { status: 502 }, null]) {
      for (const method of ['post', 'patch'] as const) {
        const { graph, asked } = scripted(answer);
        await expect(graph[method]('/sites/x/lists', {})).rejects.toThrow(StorageUnavailable);
        expect(asked).toHaveLength(1);
      }
    }
  });

  test('and after some attempts that is StorageUnavailable, with the reason', async () => {
    const { graph, asked } = scripted({ status: 429, headers: NOW });
    await expect(graph.get('/x')).rejects.toMatchObject({
      name: 'StorageUnavailable',
      cause: { status: 429 },
    });
    expect(asked).toHaveLength(4);
  });

  test('and a refusal is told at once, with Graph’s own words', async () => {
    const { graph, asked } = scripted({
      status: 404,
      body: { error: { code: 'itemNotFound', message: 'not there' } },
    });
    const failed = graph.get('/sites/x?$expand=y');
    await expect(failed).rejects.toThrow('GET /sites/x: 404 itemNotFound not there');
    await expect(failed).rejects.toMatchObject({ name: 'GraphError', status: 404, code: 'itemNotFound' });
    expect(asked).toHaveLength(1);
  });

  test.each([
    { headers: { 'retry-after': '3' }, pause: 3000 },
    { headers: { 'retry-after': '3', 'ratelimit-reset': '9' }, pause: 9000 },
    { headers: { 'retry-after': '30', 'ratelimit-reset': '2' }, pause: 30_000 },
    { headers: { 'retry-after': '3600' }, pause: null },
    { headers: {}, pause: 250 },
  ])('after the longer of both times it names, within reason: $headers', ({ headers, pause }) => {
    expect(pauseBeforeRepeating({ status: 429, headers, body: null }, 1, false)).toBe(pause);
  });
});

describe('A batch', () => {
  const item = (id: string, status: number, more: object = {}) => ({ id, status, ...more });
  const requests: GraphRequest[] = ['a', 'b', 'c'].map((name) => ({
    method: 'POST',
    path: `/${name}`,
    body: { name },
  }));

  test('answers in the order of the requests, whatever the order of Graph', async () => {
    const { graph } = scripted({ body: { responses: [item('2', 203), item('0', 201), item('1', 202)] } });
    expect((await graph.batch(requests)).map(({ status }) => status)).toEqual([201, 202, 203]);
  });

  test('sends again only the items that were throttled', async () => {
    const { graph, asked } = scripted(
      {
        body: {
          responses: [item('0', 201), item('1', 429, { headers: { 'Retry-After': '0' } }), item('2', 504)],
        },
      },
      { body: { responses: [item('1', 201)] } },
    );
    expect((await graph.batch(requests)).map(({ status }) => status)).toEqual([201, 201, 504]);
    expect(
      asked.map(({ body }) =>
        z
          .object({ requests: z.array(z.object({ url: z.string() })) })
          .parse(body)
          .requests.map(({ url }) => url),
      ),
    ).toEqual([['/a', '/b', '/c'], ['/b']]);
  });

  test('gives up on an item that stays throttled and says so', async () => {
    const { graph, asked } = scripted({
      body: { responses: [item('0', 429, { headers: { 'Retry-After': '0' } })] },
    });
    expect(await graph.batch(requests.slice(0, 1))).toMatchObject([{ status: 429 }]);
    expect(asked).toHaveLength(4);
  });

  test.each([{ status: 504 }, null])(
    'of writes answered %j is not repeated, and the fate of its items unknown',
    async (answer) => {
      const { graph, asked } = scripted(answer);
      expect((await graph.batch(requests)).map(({ status }) => status)).toEqual([504, 504, 504]);
      expect(asked).toHaveLength(1);
    },
  );

  test('of reads that gets no answer is repeated, and then StorageUnavailable', async () => {
    const { graph, asked } = scripted(null);
    await expect(graph.batch([{ method: 'GET', path: '/a' }])).rejects.toThrow(StorageUnavailable);
    expect(asked).toHaveLength(4);
  });

  test('of more than twenty is cut into several', async () => {
    const sizes: number[] = [];
    const graph = graphOver(
      ({ body }) => {
        const { requests: items } = z.object({ requests: z.array(z.object({ id: z.string() })) }).parse(body);
        sizes.push(items.length);
        return Promise.resolve({
          status: 200,
          headers: {},
          body: { responses: items.map(({ id }) => item(id, 200)) },
        });
      },
      { log: SILENT_LOG, endpoint: ENDPOINT },
    );
    const many = Array.from({ length: 45 }, (): GraphRequest => ({ method: 'GET', path: '/a' }));
    expect(await graph.batch(many)).toHaveLength(45);
    expect(sizes).toEqual([20, 20, 5]);
  });
});

describe('Pages', () => {
  test('that lead back to one already read end in an error instead of a loop', async () => {
    const { graph } = scripted({ body: { value: [1], '@odata.nextLink': `${ENDPOINT}/v1.0/x` } });
    const read = async () => {
      for await (const page of graph.pages('/x')) expect(page.value).toEqual([1]);
    };
    await expect(read()).rejects.toThrow(StorageUnavailable);
  });
});

describe('Paths', () => {
  test('carry every value encoded, quotes doubled', () => {
    expect(graphPath`/teams/${'a/b?c#d'}/members`).toBe('/teams/a%2Fb%3Fc%23d/members');
    expect(equalsFilter('Key', "it's & more")).toBe("fields%2FKey%20eq%20'it''s%20%26%20more'");
  });
});

describe('A refusal in the log', () => {
  test('keeps status, code, stack and cause, but not the length of what Graph repeats', () => {
    const lines: string[] = [];
    const log = createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } });
    const message = `Saving to Istwerte: 400 invalidRequest ${'what somebody typed '.repeat(50)}`;
    const cause = new GraphError({ status: 400, code: 'invalidRequest', message, headers: {} });
    log.error('not-saved', new StorageUnavailable('A list cannot be written', { cause }), {
      workspace: 'dezernat-v',
    });
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      msg: 'not-saved',
      workspace: 'dezernat-v',
      error: {
        name: 'StorageUnavailable',
        message: 'A list cannot be written',
        stack: expect.arrayContaining([expect.stringContaining('graph-client.test.ts')]) as unknown,
        cause: { name: 'GraphError', status: 400, code: 'invalidRequest' },
      },
    });
    expect(line).toContain('Saving to Istwerte');
    expect(line.split('what somebody typed').length).toBeLessThan(12);
  });
});

describe('Against the local tenant', () => {
  let tenant: TestTenant;
  let workspace: Workspace;

  beforeAll(async () => {
    tenant = await startTestTenant();
    workspace = {
      id: 'dezernat-v',
      name: 'Dezernat V',
      teamId: LOCAL_TENANT.teamId,
      leadershipChatId: '',
      openTo: 'team',
      channels: [],
      channelId: null,
    };
  });
  afterAll(() => tenant.close());
  beforeEach(() => tenant.fault({ reset: true }));

  test('a token and an answer come with the extra certificate authority', async () => {
    const site = z.object({ id: z.string() }).parse(await tenant.graph('app').get(`/sites/${tenant.site}`));
    expect(site.id).toMatch(/^zugkraft\.sharepoint\.com,/);
  });

  test('without the certificate authority nothing is asked', async () => {
    const { origin } = tenant.tenant();
    const graph = createGraph({ ...optionsFor(origin), clientSecret: LOCAL_TENANT.appSecret });
    await expect(graph.get(`/sites/${tenant.site}`)).rejects.toThrow(StorageUnavailable);
  });

  test('with a wrong secret there is no token, which is StorageUnavailable', async () => {
    const { origin, caPem } = tenant.tenant();
    const graph = createGraph({ ...optionsFor(origin), clientSecret: 'wrong', extraCa: caPem });
    await expect(graph.get(`/sites/${tenant.site}`)).rejects.toMatchObject({
      name: 'StorageUnavailable',
      message: 'The identity platform gave no token',
    });
  });

  const optionsFor = (origin: string) => ({
    endpoint: origin,
    loginEndpoint: origin,
    tenantId: LOCAL_TENANT.tenantId,
    clientId: LOCAL_TENANT.appId,
    company: 'Test',
    version: '0.0.0',
    log: SILENT_LOG,
    timeout: 3000,
  });

  test('an answer that takes too long is no answer', async () => {
    const graph = tenant.graph('app', { timeout: 2000 });
    await graph.get(`/sites/${tenant.site}`);
    await tenant.fault({ latencyMs: 10_000 });
    await expect(graph.post('/$batch', { requests: [] })).rejects.toThrow(StorageUnavailable);
  });

  test('an unknown site is a refusal', async () => {
    await expect(tenant.graph('app').get('/sites/zugkraft.sharepoint.com:/sites/nirgends')).rejects.toThrow(
      GraphError,
    );
  });

  describe.each(['team', 'group'] as const)('membership asked of the %s', (source) => {
    const membership = () =>
      createMembership({ graph: tenant.graph('app'), source, now: () => now, log: SILENT_LOG });
    let now = 0;

    test('knows members and strangers', async () => {
      const known = membership();
      for (const { id, isTeamMember } of PERSONAS)
        expect([id, await known.isMember(workspace, id)]).toEqual([id, isTeamMember]);
    });

    test('is asked once a minute', async () => {
      const known = membership();
      const { id } = personaBySlug('reader');
      await known.isMember(workspace, id);
      const { requests } = tenant.counters();
      now += 59_000;
      await known.isMember(workspace, id);
      expect(tenant.counters().requests).toBe(requests);
      now += 2000;
      await known.isMember(workspace, id);
      expect(tenant.counters().requests).toBeGreaterThan(requests);
    });

    test('rejects when the directory cannot be asked, even for somebody known a while ago', async () => {
      const known = membership();
      const { id } = personaBySlug('reader');
      expect(await known.isMember(workspace, id)).toBe(true);
      now += 61_000;
      await tenant.whileAway(async () => {
        await expect(known.isMember(workspace, id)).rejects.toThrow(StorageUnavailable);
      });
      expect(await known.isMember(workspace, id)).toBe(true);
    });
  });

  describe('who is in a channel', () => {
    let now = 0;
    const asked = () =>
      createMembership({ graph: tenant.graph('app'), source: 'team', now: () => now, log: SILENT_LOG });
    const idOf = (slug: PersonaSlug) => personaBySlug(slug).id;
    const channel = (name: LocalChannel) => ({
      teamId: LOCAL_TENANT.teamId,
      channelId: LOCAL_CHANNELS[name].id,
    });

    test.each([
      { name: 'standard', inside: 'reader', outside: 'stranger' },
      { name: 'private', inside: 'head-of-office', outside: 'reader' },
      { name: 'shared', inside: 'stranger', outside: 'reader' },
    ] as const)('is told of a $name one', async ({ name, inside, outside }) => {
      const known = asked();
      expect(await known.inChannel(channel(name), idOf(inside))).toBe('member');
      expect(await known.inChannel(channel(name), idOf(outside))).toBe('no-member');
    });

    test.each([
      { ...LOCAL_CHANNELS.shared, teamId: `${LOCAL_TENANT.teamId.slice(0, -2)}21` },
      { id: '19:made-up@thread.tacv2', teamId: LOCAL_TENANT.teamId },
    ])('is not told of a channel that this team does not hold', async ({ teamId, id }) => {
      expect(await asked().inChannel({ teamId, channelId: id }, idOf('stranger'))).toBe('no-such-channel');
    });

    test.each([
      { channelMembers: 'private-refused', name: 'private' },
      { channelMembers: 'app-not-added', name: 'private' },
      { channelMembers: 'app-not-added', name: 'shared' },
    ] as const)('$channelMembers: a $name one cannot be asked, which is no "not in it"', async (given) => {
      await tenant.fault({ channelMembers: given.channelMembers });
      const known = asked();
      expect(await known.inChannel(channel(given.name), idOf('head-of-office'))).toBe('not-askable');
      expect(await known.inChannel(channel('standard'), idOf('reader'))).toBe('member');
    });

    test('is asked once a minute, and rejects when the directory is away', async () => {
      const known = asked();
      await known.inChannel(channel('shared'), idOf('stranger'));
      const { requests } = tenant.counters();
      now += 59_000;
      await known.inChannel(channel('shared'), idOf('goal-owner'));
      expect(tenant.counters().requests).toBe(requests);
      now += 2000;
      await tenant.whileAway(async () => {
        await expect(known.inChannel(channel('shared'), idOf('stranger'))).rejects.toThrow(
          StorageUnavailable,
        );
      });
    });
  });

  test('a team that is not there is an error, never a team without members', async () => {
    const membership = createMembership({
      graph: tenant.graph('app'),
      source: 'team',
      now: () => 0,
      log: SILENT_LOG,
    });
    const nowhere = { ...workspace, teamId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a00ffff' };
    await expect(membership.isMember(nowhere, personaBySlug('reader').id)).rejects.toThrow(
      /dezernat-v.*teamId/,
    );
  });
});
