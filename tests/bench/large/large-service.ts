import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { z } from 'zod';
import { createLog } from '../../../src/adapters/system/log';
import { createFetch } from '../../../src/adapters/system/trusted-fetch';
import { startApp } from '../../../src/main/app';
import { readSettings } from '../../../src/config/settings';
import { createHostRoutes } from '../../../src/local/host/host-routes';
import { LOCAL_TENANT, PERSONAS } from '../../../src/local/personas';
import { SAMPLE_WORKSPACE } from '../../../src/local/sample/workspace';
import { SAMPLE_NOW } from '../../../src/local/sample/time';
import { loadSigningKey } from '../../../src/local/tenant/identity/signing-key';
import { makeTokenIssuer } from '../../../src/local/tenant/identity/token-issuer';
import { HOST_DIRECTORY, TAB_DIRECTORY } from '../built-tab';
import { fillLargeTenant } from './large-tenant';
import { startTenantProgram } from '../tenant-program';

/** What the service tells its parent, first when it is ready and then whenever it is asked. */
export interface ServiceFigures {
  readonly origin: string;
  /** Access tokens of people who may read. */
  readonly tokens: readonly string[];
  /** Requests that Graph has had so far. */
  readonly graphRequests: number;
  /** Since it was last asked, in milliseconds. */
  readonly eventLoopDelay: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Milliseconds of processor time since it was last asked. */
  readonly cpu: number;
}

const Faults = z.object({
  counters: z.object({
    requests: z.number(),
    resourceUnits: z.number(),
    batchItems: z.number(),
    byKind: z.record(z.string(), z.number()),
  }),
});

/** Nobody listens there: the storage is for what is sent, and nothing is. */
const NO_STORAGE =
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;' +
  'BlobEndpoint=http://127.0.0.1:9/devstoreaccount1;QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;';

/** Pause between two looks at the event loop. */
const WATCH_MS = 5;

/** A day: while readers are measured nothing else goes on. */
const NEVER = String(86_400);

/**
 * The composition as it runs in production, over the large workspace in a tenant's process of its own, on a free port, with the
 * page that plays Teams. A program of its own, so that whoever measures does not share its thread.
 */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zugkraft-large-'));
  await fillLargeTenant(dataDir);
  const tenant = await startTenantProgram(dataDir);
  process.on('disconnect', () => {
    void tenant.end().then(() => {
      rmSync(dataDir, { recursive: true, force: true });
      process.exit(0);
    });
  });
  const caFile = join(dataDir, 'ca.pem');
  const issuer = makeTokenIssuer(await loadSigningKey(dataDir), () => tenant.origin);
  const faults = createFetch({ extraCa: readFileSync(caFile, 'utf8') });
  const counters = async () =>
    Faults.parse(await (await faults(`${tenant.origin}/_local/faults`)).json()).counters;
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const log = createLog({ level: 'fatal' });
  const clock = { now: () => SAMPLE_NOW, set: () => undefined };
  const settings = readSettings({
    PORT: String(port),
    APP_URL: origin,
    TENANT_ID: LOCAL_TENANT.tenantId,
    APP_ID: LOCAL_TENANT.appId,
    APP_SECRET: LOCAL_TENANT.appSecret,
    TEAMS_APP_ID: LOCAL_TENANT.appId,
    LOGIN_ENDPOINT: tenant.origin,
    GRAPH_ENDPOINT: tenant.origin,
    EXTRA_CA_FILE: caFile,
    STORAGE_CONNECTION: NO_STORAGE,
    WORKSPACES: JSON.stringify([
      { ...SAMPLE_WORKSPACE, site: `${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}` },
    ]),
    SYNC_SECONDS: NEVER,
    ROUND_SECONDS: NEVER,
  });
  const app = await startApp(settings, {
    clock,
    log,
    host: '127.0.0.1',
    requireBotAuthentication: false,
    links: () => ({
      toGoal: () => origin,
      toMasterplan: () => origin,
      toCase: () => origin,
      toDeviations: () => origin,
      toReports: () => origin,
    }),
    tabDirectory: TAB_DIRECTORY,
    extraFrameAncestors: ["'self'"],
    extraRoutes: ({ runRound, sync }) => [
      {
        path: '/',
        router: createHostRoutes({
          clock,
          runRound,
          sync,
          issueTabToken: (user) => issuer.tabToken(user),
          graph: {
            counters,
            listsHtml: () => Promise.resolve({ status: 404, html: '' }),
          },
          staticDir: HOST_DIRECTORY,
          playgroundUrl: origin,
          log,
        }),
      },
    ],
  });
  await app.ready;
  const readers = PERSONAS.filter(({ isTeamMember }) => isTeamMember);
  const tokens = await Promise.all(readers.map(({ id }) => issuer.tabToken(id)));

  const delay = monitorEventLoopDelay({ resolution: WATCH_MS });
  // The pause asked for is part of what is recorded.
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - WATCH_MS);
  delay.enable();
  let cpuBefore = process.cpuUsage();
  const tell = async (): Promise<void> => {
    const { requests } = await counters();
    const { user, system } = process.cpuUsage(cpuBefore);
    const figures: ServiceFigures = {
      origin,
      tokens,
      graphRequests: requests,
      eventLoopDelay: {
        p50: late(delay.percentile(50)),
        p99: late(delay.percentile(99)),
        max: late(delay.max),
      },
      cpu: (user + system) / 1000,
    };
    delay.reset();
    cpuBefore = process.cpuUsage();
    process.send?.(figures);
  };
  process.on('message', () => void tell());
  await tell();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

void main();
