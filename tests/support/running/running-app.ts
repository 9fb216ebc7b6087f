import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../src/application/ports/log';
import { type App, startApp } from '../../../src/main/app';
import { readSettings } from '../../../src/config/settings';
import { type Azurite, startAzurite } from '../../../src/local/children/azurite';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { type FakeConnector, startFakeConnector } from '../chat/fake-connector';
import { SILENT_LOG, type TestTenant } from './local-tenant';
import { freePorts } from './running-zugkraft';

/** The app as production composes it, over a tenant, a storage and a connector of the test's own. */
export interface RunningApp {
  readonly app: App;
  readonly origin: string;
  readonly connector: FakeConnector;
  stopStorage(): Promise<void>;
  startStorage(): Promise<void>;
  close(): Promise<void>;
}

export interface RunningAppOptions {
  readonly tenant: TestTenant;
  readonly workspaces: readonly object[];
  readonly now: string;
  readonly log?: Log;
}

/** Does not wait until the app is ready. */
export async function runApp({
  tenant,
  workspaces,
  now,
  log = SILENT_LOG,
}: RunningAppOptions): Promise<RunningApp> {
  const dir = mkdtempSync(join(tmpdir(), 'zugkraft-storage-'));
  const [blobPort = 0, queuePort = 0, tablePort = 0] = await freePorts(3);
  const startStorage = () => startAzurite({ dir, blobPort, queuePort, tablePort });
  let azurite: Azurite = await startStorage();
  const connector = await startFakeConnector();
  const { origin, caFile } = tenant.tenant();
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
    WORKSPACES: JSON.stringify(workspaces),
    SYNC_SECONDS: '1',
    ROUND_SECONDS: '1',
  });
  const app = await startApp(settings, {
    clock: { now: () => now },
    log,
    host: '127.0.0.1',
    requireBotAuthentication: false,
    links: () => ({
      toMasterplan: () => 'https://tab.example/',
      toGoal: () => 'https://tab.example/goal',
      toReports: () => 'https://tab.example/reports',
      toCase: () => 'https://tab.example/deviation',
      toDeviations: () => 'https://tab.example/deviations',
    }),
    tabDirectory: join(__dirname, '../../../dist/tab'),
    extraFrameAncestors: [],
    extraRoutes: () => [],
  });
  return {
    app,
    origin: `http://127.0.0.1:${String(app.port)}`,
    connector,
    stopStorage: () => azurite.stop(),
    startStorage: async () => void (azurite = await startStorage()),
    close: async () => {
      await app.close();
      await connector.close();
      await azurite.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
