import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type App, startApp } from '../../src/composition';
import { readSettings } from '../../src/config/settings';
import { type Azurite, startAzurite } from '../../src/local/children/azurite';
import { LOCAL_TENANT, personaBySlug } from '../../src/local/personas';
import { seedSampleWorkspace } from '../../src/local/sample/seed';
import { SAMPLE_WORKSPACE } from '../../src/local/sample/workspace';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector';
import { SILENT_LOG, startTestTenant, type TestTenant } from '../support/local-tenant';
import { freePorts, until } from '../support/running-zugkraft';

/** The app as production composes it, over a tenant and a storage that can go away. */
let tenant: TestTenant;
let azurite: Azurite;
let azuritePorts: { blobPort: number; queuePort: number; tablePort: number };
let connector: FakeConnector;
let app: App;
const dir = mkdtempSync(join(tmpdir(), 'zugkraft-storage-'));

beforeAll(async () => {
  tenant = await startTestTenant();
  const { origin, caPem, caFile } = tenant.tenant();
  await seedSampleWorkspace({ graphOrigin: origin, loginOrigin: origin, caPem });
  const [blobPort = 0, queuePort = 0, tablePort = 0] = await freePorts(3);
  azuritePorts = { blobPort, queuePort, tablePort };
  azurite = await startAzurite({ dir, ...azuritePorts });
  connector = await startFakeConnector();
  const settings = readSettings({
    PORT: '0',
    APP_URL: 'http://127.0.0.1',
    TENANT_ID: LOCAL_TENANT.tenantId,
    APP_ID: LOCAL_TENANT.appId,
    APP_SECRET: LOCAL_TENANT.appSecret,
    TEAMS_APP_ID: LOCAL_TENANT.appId,
    BOT_SERVICE_URLS: connector.url,
    LOGIN_ENDPOINT: origin,
    GRAPH_ENDPOINT: origin,
    EXTRA_CA_FILE: caFile,
    STORAGE_CONNECTION: azurite.connectionString,
    WORKSPACES: JSON.stringify([{ ...SAMPLE_WORKSPACE, site: tenant.site }]),
    SYNC_SECONDS: '1',
    ROUND_SECONDS: '1',
  });
  app = await startApp(settings, {
    clock: { now: () => '2026-12-01T08:00:00.000Z' },
    log: SILENT_LOG,
    host: '127.0.0.1',
    requireBotAuthentication: false,
    links: () => ({
      toMasterplan: () => 'https://tab.example/',
      toGoal: () => 'https://tab.example/goal',
      toReports: () => 'https://tab.example/reports',
      toCase: () => 'https://tab.example/deviation',
      toDeviations: () => 'https://tab.example/deviations',
    }),
    tabDirectory: join(__dirname, '../../dist/tab'),
    extraFrameAncestors: [],
    extraRoutes: () => [],
  });
  await app.ready;
}, 180_000);

afterAll(async () => {
  await app.close();
  await connector.close();
  await azurite.stop();
  await tenant.close();
  rmSync(dir, { recursive: true, force: true });
});

async function report(indicatorId: string, value: string): Promise<{ status: number; body: unknown }> {
  const token = await tenant.tenant().issueTabToken(personaBySlug('goal-owner').id);
  const answer = await fetch(`http://127.0.0.1:${String(app.port)}/api/v1/workspaces/dezernat-v/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ month: '2026-11', readings: [{ indicatorId, value }] }),
  });
  return { status: answer.status, body: await answer.json() };
}

test('while Graph is away a report is refused as not stored, reads go on, and afterwards the same report is stored', async () => {
  // Keys and membership are asked for now and then; this caller is known.
  expect((await report('beratungen-uebergang', 'keine')).status).toBe(422);
  const token = await tenant.tenant().issueTabToken(personaBySlug('goal-owner').id);
  await tenant.whileAway(async () => {
    const answer = await fetch(`http://127.0.0.1:${String(app.port)}/api/v1/workspaces/dezernat-v/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        month: '2026-11',
        readings: [{ indicatorId: 'beratungen-uebergang', value: '400' }],
      }),
    });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ error: { kind: 'storage-unavailable' } });
    const view = await fetch(`http://127.0.0.1:${String(app.port)}/api/v1/workspaces/dezernat-v/masterplan`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(view.status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${String(app.port)}/healthz`)).status).toBe(200);
  });
  expect(await report('beratungen-uebergang', '400')).toMatchObject({
    status: 200,
    body: { outcomes: [{ outcome: 'saved' }] },
  });
}, 120_000);

test('while the storage is away a figure is stored all the same, and its alert arrives afterwards, once', async () => {
  await azurite.stop();
  expect(await report('arbeitslose-koeln', '90.000')).toMatchObject({ status: 200 });
  await pause(3_000);
  expect((await fetch(`http://127.0.0.1:${String(app.port)}/healthz`)).status).toBe(200);
  const alerts = () =>
    connector
      .messagesIn(LOCAL_TENANT.leadershipChatId)
      // The digest of the week looks back on what was told before.
      .filter(({ summary }) => !String(summary).startsWith('Abweichungen der Woche'))
      .filter((message) => JSON.stringify(message).includes('Arbeitslose in Köln'));
  expect(alerts()).toEqual([]);

  azurite = await startAzurite({ dir, ...azuritePorts });
  await until('the alert arrives', () => Promise.resolve(alerts().length > 0));
  await pause(5_000);
  expect(alerts()).toHaveLength(1);
}, 180_000);
