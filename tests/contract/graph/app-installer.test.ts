import { z } from 'zod';
import type { GraphAnswer } from '../../../src/adapters/graph/answer';
import { createAppCatalogue } from '../../../src/adapters/graph/app-catalogue';
import { createAppInstaller } from '../../../src/adapters/graph/app-installer';
import { type Graph, graphOver } from '../../../src/adapters/graph/graph';
import { GraphError } from '../../../src/adapters/graph/graph-error';
import type { GraphRequest } from '../../../src/adapters/graph/transport';
import type { AppInstaller } from '../../../src/application/ports/sending';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { LOCAL_TENANT, PERSONAS, personaBySlug } from '../../../src/local/personas';
import { SILENT_LOG, startTestTenant, type TestTenant } from '../../support/running/local-tenant';

const NOBODY = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a00ffff';

describe('In the local tenant', () => {
  let tenant: TestTenant;
  let graph: Graph;

  beforeAll(async () => {
    tenant = await startTestTenant();
    graph = tenant.graph('app');
  });
  afterAll(() => tenant.close());
  afterEach(async () => {
    for (const { id } of PERSONAS) await takeAppsFrom(id);
  });

  const installer = ({
    graph: by = graph,
    teamsAppId = LOCAL_TENANT.appId,
  }: { readonly graph?: Graph; readonly teamsAppId?: string } = {}): AppInstaller =>
    createAppInstaller({
      graph: by,
      endpoint: tenant.tenant().origin,
      catalogue: createAppCatalogue({ graph: by, teamsAppId, setId: undefined }),
    });

  const Installed = z.object({
    value: z.array(z.object({ id: z.string(), teamsApp: z.object({ externalId: z.string() }) })),
  });

  async function installationsOf(userId: string) {
    const path = `/users/${userId}/teamwork/installedApps?$expand=teamsApp`;
    return Installed.parse(await graph.get(path)).value;
  }

  const appsOf = async (userId: string) =>
    (await installationsOf(userId)).map(({ teamsApp }) => teamsApp.externalId);

  async function takeAppsFrom(userId: string): Promise<void> {
    for (const { id } of await installationsOf(userId)) {
      await graph.delete(`/users/${userId}/teamwork/installedApps/${id}`);
    }
  }

  const asked = (kind: string): number => tenant.counters().byKind[kind] ?? 0;

  const { id: owner } = personaBySlug('goal-owner');

  test('somebody gets the app once, and only that person', async () => {
    const installs = installer();
    expect(await installs.install(owner)).toEqual({ ok: true, value: 'installed' });
    expect(await installs.install(owner)).toEqual({ ok: true, value: 'already' });
    expect(await appsOf(owner)).toEqual([LOCAL_TENANT.appId]);
    expect(await appsOf(personaBySlug('deputy').id)).toEqual([]);
  });

  test('the catalogue is asked once, however many people get the app', async () => {
    const installs = installer();
    const [lookedUp, installed] = [asked('apps.read'), asked('installation.create')];
    for (const { id } of PERSONAS) {
      expect(await installs.install(id)).toEqual({ ok: true, value: 'installed' });
    }
    expect(asked('apps.read') - lookedUp).toBe(1);
    expect(asked('installation.create') - installed).toBe(PERSONAS.length);
  });

  test('somebody who is not in the directory is no such user', async () => {
    expect(await installer().install(NOBODY)).toEqual({ ok: false, error: 'no-such-user' });
  });

  test('without the permissions nobody gets the app, and it is no exception', async () => {
    const installs = installer({ graph: tenant.graph('provisioning') });
    expect(await installs.install(owner)).toEqual({ ok: false, error: 'not-permitted' });
    expect(await appsOf(owner)).toEqual([]);
  });

  test('an app that the organisation has not approved is not permitted', async () => {
    expect(await installer({ teamsAppId: NOBODY }).install(owner)).toEqual({
      ok: false,
      error: 'not-permitted',
    });
  });

  test('an installation whose answer was lost is there already the next time', async () => {
    const installs = installer();
    await tenant.fault({ timeoutAfterCommit: 1 });
    await expect(installs.install(owner)).rejects.toThrow(StorageUnavailable);
    expect(await installs.install(owner)).toEqual({ ok: true, value: 'already' });
  });

  test('a Graph that cannot be asked is neither a refusal nor remembered', async () => {
    const installs = installer();
    await tenant.whileAway(async () => {
      await expect(installs.install(owner)).rejects.toThrow(StorageUnavailable);
    });
    expect(await installs.install(owner)).toEqual({ ok: true, value: 'installed' });
  });
});

describe('With a Graph whose answers are given', () => {
  /** The last answer is given again and again. */
  function scripted(...answers: readonly Partial<GraphAnswer>[]): { graph: Graph; asked: GraphRequest[] } {
    const asked: GraphRequest[] = [];
    const graph = graphOver(
      (request) => {
        const answer = answers[Math.min(asked.length, answers.length - 1)];
        asked.push(request);
        return Promise.resolve({ status: 200, headers: {}, body: null, ...answer });
      },
      { log: SILENT_LOG, endpoint: 'https://graph.example' },
    );
    return { graph, asked };
  }

  const over = (graph: Graph, endpoint = 'https://graph.example', setId?: string) => {
    const catalogue = createAppCatalogue({ graph, teamsAppId: LOCAL_TENANT.appId, setId });
    return createAppInstaller({ graph, endpoint, catalogue });
  };

  const refused = (status: number, message = '') => ({ status, body: { error: { code: 'x', message } } });
  const shows = (...ids: readonly string[]) => ({ body: { value: ids.map((id) => ({ id })) } });
  const DONE = { status: 201 };
  const UNKNOWN_HERE = refused(400, "Resource not found for the segment 'teamwork'.");

  test.each(['https://graph.example', 'https://graph.example/'])(
    'the app is named by its address in the cloud of %s',
    async (endpoint) => {
      const { graph, asked } = scripted(shows('katalog-1'), DONE);
      await over(graph, endpoint).install('u 1');
      expect(asked).toMatchObject([
        {
          method: 'GET',
          path: `/appCatalogs/teamsApps?$filter=${encodeURIComponent(`externalId eq '${LOCAL_TENANT.appId}'`)}`,
        },
        {
          method: 'POST',
          path: '/users/u%201/teamwork/installedApps',
          body: { 'teamsApp@odata.bind': 'https://graph.example/v1.0/appCatalogs/teamsApps/katalog-1' },
        },
      ]);
    },
  );

  test('the catalogue is read on while its pages are empty', async () => {
    const next = { body: { value: [], '@odata.nextLink': 'https://graph.example/v1.0/next' } };
    const { graph } = scripted(next, shows('katalog-1'), DONE);
    expect(await over(graph).install('u')).toEqual({ ok: true, value: 'installed' });
  });

  test.each([
    { answers: [refused(403)], because: 'the catalogue may not be read' },
    { answers: [UNKNOWN_HERE], because: 'the cloud has no catalogue' },
    { answers: [shows()], because: 'the catalogue does not show the app' },
    { answers: [shows('k'), refused(403)], because: 'the app may not be installed' },
    { answers: [shows('k'), UNKNOWN_HERE], because: 'the cloud knows no installation' },
  ])('it is not permitted when $because', async ({ answers }) => {
    const { graph } = scripted(...answers);
    expect(await over(graph).install('u')).toEqual({ ok: false, error: 'not-permitted' });
  });

  test.each([401, 400])('a refusal of %i that nobody foresaw is thrown', async (status) => {
    await expect(over(scripted(refused(status)).graph).install('u')).rejects.toThrow(GraphError);
    await expect(over(scripted(shows('k'), refused(status)).graph).install('u')).rejects.toThrow(GraphError);
  });

  test('an approval is noticed at the next attempt', async () => {
    const installs = over(scripted(shows(), shows('katalog-1'), DONE).graph);
    expect(await installs.install('u')).toEqual({ ok: false, error: 'not-permitted' });
    expect(await installs.install('u')).toEqual({ ok: true, value: 'installed' });
  });

  test('an entry that the catalogue has no more is looked for anew, and is no missing person', async () => {
    const { graph, asked } = scripted(shows('alt'), DONE, refused(404), shows('neu'), DONE);
    const installs = over(graph);
    await installs.install('u');
    expect(await installs.install('v')).toEqual({ ok: true, value: 'installed' });
    expect(asked.at(-1)?.body).toEqual({
      'teamsApp@odata.bind': 'https://graph.example/v1.0/appCatalogs/teamsApps/neu',
    });
  });

  test('an entry that the catalogue still shows is right, and the person is missing', async () => {
    const { graph } = scripted(shows('alt'), DONE, refused(404), shows('alt'));
    const installs = over(graph);
    await installs.install('u');
    expect(await installs.install('v')).toEqual({ ok: false, error: 'no-such-user' });
  });

  test('the catalogue is not asked where the id is set', async () => {
    const { graph, asked } = scripted(DONE);
    await over(graph, 'https://graph.example', 'katalog-7').install('u');
    expect(asked).toMatchObject([
      { body: { 'teamsApp@odata.bind': 'https://graph.example/v1.0/appCatalogs/teamsApps/katalog-7' } },
    ]);
  });
});
