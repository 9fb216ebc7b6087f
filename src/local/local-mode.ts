import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Agent, fetch as undiciFetch } from 'undici';
import { subPage, viewPath, workspaceQuery } from '../contracts/tab-address';
import { createLog } from '../adapters/system/log';
import { type App, startApp } from '../main/app';
import { readSettings, type Settings } from '../config/settings';
import type { LocalOptions } from './arguments';
import { buildStalePages } from './built-pages';
import { startAzurite } from './children/azurite';
import { untilPortIsFree } from './children/free-port';
import { startPlayground } from './children/playground';
import { createHostRoutes } from './host/host-routes';
import { LOCAL_TEAM } from './host/local-team';
import { LocalClock } from './local-clock';
import { LOCAL_TENANT } from './personas';
import { seedSampleWorkspace } from './sample/seed';
import { SAMPLE_WORKSPACE } from './sample/workspace';
import { type LocalTenant, startTenant } from './tenant/tenant';

export interface LocalMode {
  readonly app: App;
  readonly appUrl: string;
  readonly tenantUrl: string;
  readonly playgroundUrl: string;
  close(): Promise<void>;
}

const PROJECT = resolve(__dirname, '../..');

/**
 * Starts the local Microsoft 365, the storage, the app and the chat client, in this order.
 *
 * @param tell told in plain words what is going on
 * @throws Error in plain words, e.g. for a port that is taken; what had started by then is ended
 */
export async function startLocalMode(
  options: LocalOptions,
  tell: (line: string) => void,
): Promise<LocalMode> {
  const dataDir = resolve(PROJECT, options.dataDir);
  const { ports } = options;
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closers.splice(0).reverse()) await end();
  };
  try {
    await untilPortIsFree({ port: ports.app, name: 'Zugkraft', setting: 'PORT' });
    await untilPortIsFree({ port: ports.tenant, name: 'Microsoft 365 (lokal)', setting: 'TENANT_PORT' });
    // Not before: another start may be working with it.
    if (options.fresh) rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true });
    tell('Starte das lokale Microsoft 365 und den Speicher …');
    const log = createLog({ level: 'warn' });
    const tenant = await startTenant({ port: ports.tenant, dataDir });
    closers.push(() => tenant.close());
    const azurite = await startAzurite({
      dir: join(dataDir, 'azurite'),
      blobPort: ports.blob,
      queuePort: ports.queue,
      tablePort: ports.table,
    });
    closers.push(azurite.stop);
    await seedOnce(tenant, dataDir, tell);
    await buildStalePages(PROJECT, tell);

    const appUrl = `http://127.0.0.1:${String(ports.app)}`;
    const playgroundUrl = `http://127.0.0.1:${String(ports.playground)}`;
    const settings = localSettings({
      options,
      appUrl,
      playgroundUrl,
      tenant,
      storage: azurite.connectionString,
    });
    const clock = LocalClock.open(dataDir);
    const app = await startApp(settings, {
      clock,
      log,
      host: '127.0.0.1',
      requireBotAuthentication: false,
      botLanguageOf: () => options.language,
      links: () => linksIntoHostPage(appUrl),
      tabDirectory: join(PROJECT, 'dist/tab'),
      extraFrameAncestors: ["'self'"],
      extraRoutes: ({ runRound, sync }) => [
        {
          path: '/',
          router: createHostRoutes({
            clock,
            runRound,
            sync,
            issueTabToken: (user) => tenant.issueTabToken(user),
            graph: { counters: () => tenant.counters(), listsHtml: listPages(tenant) },
            staticDir: join(PROJECT, 'dist/host'),
            playgroundUrl,
            log,
          }),
        },
      ],
    });
    closers.push(() => app.close());
    const playground = await startPlayground({
      port: ports.playground,
      botEndpoint: `${appUrl}/api/messages`,
      dataDir: join(dataDir, 'playground'),
      persona: options.chatAs,
      appId: LOCAL_TENANT.appId,
      tenantId: LOCAL_TENANT.tenantId,
      chatId: LOCAL_TENANT.leadershipChatId,
      teamId: LOCAL_TENANT.teamId,
      channelId: LOCAL_TEAM.channelId,
    });
    closers.push(playground.stop);
    await app.ready;
    return { app, appUrl, tenantUrl: tenant.origin, playgroundUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The sample is written once; afterwards the lists belong to whoever works with them. */
async function seedOnce(tenant: LocalTenant, dataDir: string, tell: (line: string) => void): Promise<void> {
  const mark = join(dataDir, 'seeded');
  if (existsSync(mark)) return;
  tell('Lege die Listen und den Beispiel-Masterplan an …');
  await seedSampleWorkspace({ graphOrigin: tenant.origin, loginOrigin: tenant.origin, caPem: tenant.caPem });
  writeFileSync(mark, '');
}

function localSettings(given: {
  options: LocalOptions;
  appUrl: string;
  playgroundUrl: string;
  tenant: LocalTenant;
  storage: string;
}): Settings {
  const { options, appUrl, playgroundUrl, tenant, storage } = given;
  const { siteHost, sitePath } = LOCAL_TENANT;
  return readSettings({
    PORT: String(options.ports.app),
    APP_URL: appUrl,
    TENANT_ID: LOCAL_TENANT.tenantId,
    APP_ID: LOCAL_TENANT.appId,
    APP_SECRET: LOCAL_TENANT.appSecret,
    TEAMS_APP_ID: LOCAL_TENANT.appId,
    BOT_SERVICE_URLS: `${playgroundUrl}/_connector`,
    LOGIN_ENDPOINT: tenant.origin,
    GRAPH_ENDPOINT: tenant.origin,
    EXTRA_CA_FILE: tenant.caFile,
    STORAGE_CONNECTION: storage,
    WORKSPACES: JSON.stringify([{ ...SAMPLE_WORKSPACE, site: `${siteHost}:${sitePath}` }]),
    SYNC_SECONDS: '2',
    ROUND_SECONDS: '10',
    LOG_LEVEL: 'warn',
  });
}

/** A chat client that is not Teams cannot open a tab in Teams, so links lead to the page that plays Teams. */
function linksIntoHostPage(appUrl: string) {
  const at = (query: Record<string, string>): string =>
    `${appUrl}/_local/teams?${new URLSearchParams(query).toString()}`;
  return {
    toGoal: (workspace: string, goal: string) => at({ view: 'channel', workspace, goal }),
    toMasterplan: (workspace: string) => at({ view: 'channel', workspace }),
    toCase: (workspace: string, deviationId: string) =>
      at({
        view: 'channel',
        workspace,
        sub: subPage(viewPath.case(deviationId), workspaceQuery(workspace)),
      }),
    toDeviations: (workspace: string) =>
      at({ view: 'channel', workspace, sub: subPage(viewPath.deviations(), workspaceQuery(workspace)) }),
    toReports: (workspace: string) => at({ view: 'my-reports', workspace }),
  };
}

/** The tenant's own tables, fetched as a browser that trusts its authority would. */
function listPages(tenant: LocalTenant) {
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  return async (path: string): Promise<{ status: number; html: string }> => {
    const answer = await undiciFetch(`${tenant.origin}/_local/lists${path}`, { dispatcher });
    return { status: answer.status, html: await answer.text() };
  };
}
