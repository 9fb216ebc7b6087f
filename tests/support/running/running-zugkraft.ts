import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createGraph } from '../../../src/adapters/graph/graph';
import { createFetch } from '../../../src/adapters/system/trusted-fetch';
import type { RoundReport } from '../../../src/application/round/run-round';
import { LOCAL_TENANT, personaBySlug, type PersonaSlug } from '../../../src/local/personas';
import { byHand, type HandEdits, SILENT_LOG } from './local-tenant';

const PROJECT = join(__dirname, '../../..');

/** Local mode as `npm start` runs it, on ports and in a directory of its own. */
export interface RunningZugkraft {
  readonly appUrl: string;
  readonly playgroundUrl: string;
  readonly tenantUrl: string;
  readonly dataDir: string;
  /** Certificate authority of the local tenant. */
  readonly caPem: () => string;
  /** Starts it again after `kill`. */
  start(): Promise<void>;
  /** SIGKILL to the service itself, as a crash would. */
  kill(): Promise<void>;
  /** Moves the clock and does what is due. */
  clockTo(moment: string): Promise<RoundReport>;
  token(persona: PersonaSlug): Promise<string>;
  /** Calls the API as a persona; without one, without a token. */
  api(persona: PersonaSlug | null, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  fault(body: object): Promise<void>;
  /** A list as people work with it in SharePoint itself, past the app. */
  list(title: string): Promise<HandEdits>;
  /** Everything the service printed. */
  output(): string;
  /** SIGTERM, then forgets the directory. */
  close(): Promise<void>;
}

export async function runZugkraft(args: readonly string[] = []): Promise<RunningZugkraft> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zugkraft-'));
  const [app, tenant, playground, blob, queue, table] = await freePorts(6);
  const environment = {
    ...process.env,
    PORT: String(app),
    TENANT_PORT: String(tenant),
    PLAYGROUND_PORT: String(playground),
    AZURITE_BLOB_PORT: String(blob),
    AZURITE_QUEUE_PORT: String(queue),
    AZURITE_TABLE_PORT: String(table),
    LOCAL_DIR: dataDir,
  };
  const appUrl = `http://127.0.0.1:${String(app)}`;
  const tenantUrl = `https://localhost:${String(tenant)}`;
  let child: ChildProcess;
  let output = '';

  async function start(): Promise<void> {
    child = spawn(process.execPath, ['--import', 'tsx', 'src/local/main.ts', ...args], {
      cwd: PROJECT,
      env: environment,
    });
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    await until(`Zugkraft answers on ${appUrl}`, async () => {
      if (child.exitCode !== null) throw new Error(`Zugkraft did not start:\n${output}`);
      const health = await fetch(`${appUrl}/healthz`);
      return health.ok && output.includes('Zugkraft läuft');
    });
  }

  const ended = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });

  async function post(url: string, body: unknown): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  const caPem = (): string => readFileSync(join(dataDir, 'ca.pem'), 'utf8');

  await start();
  return {
    appUrl,
    tenantUrl,
    playgroundUrl: `http://127.0.0.1:${String(playground)}`,
    dataDir,
    caPem,
    start: async () => {
      output = '';
      await start();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended();
    },
    clockTo: async (now) => {
      const answer = await post(`${appUrl}/_local/clock`, { now });
      if (!answer.ok) throw new Error(`The clock refused ${now}: ${await answer.text()}`);
      return (await answer.json()) as RoundReport;
    },
    token,
    api: async (persona, path, body) => {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (persona !== null) headers['authorization'] = `Bearer ${await token(persona)}`;
      const answer = await fetch(`${appUrl}/api/v1${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: answer.status, body: await answer.json() };
    },
    fault: async (body) => {
      const answer = await createFetch({ extraCa: caPem() })(`${tenantUrl}/_local/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`The tenant refused the fault: ${await answer.text()}`);
    },
    list: (title) =>
      byHand(
        {
          site: `${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`,
          graph: () =>
            createGraph({
              endpoint: tenantUrl,
              loginEndpoint: tenantUrl,
              tenantId: LOCAL_TENANT.tenantId,
              clientId: LOCAL_TENANT.provisioningAppId,
              clientSecret: LOCAL_TENANT.appSecret,
              extraCa: caPem(),
              company: 'Test',
              version: '0.0.0',
              log: SILENT_LOG,
            }),
        },
        title,
      ),
    output: () => output,
    close: async () => {
      child.kill('SIGTERM');
      await ended();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };

  async function token(slug: PersonaSlug): Promise<string> {
    const answer = await post(`${appUrl}/_local/token`, { user: personaBySlug(slug).id });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return accessToken;
  }
}

/** Waits for something to become true; a failure to ask counts as not yet. */
export async function until(what: string, isTrue: () => Promise<boolean>, seconds = 90): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown = null;
  while (Date.now() < deadline) {
    try {
      if (await isTrue()) return;
      last = null;
    } catch (error) {
      last = error;
      if (error instanceof Error && error.message.startsWith('Zugkraft did not start')) throw error;
    }
    await pause(200);
  }
  throw new Error(`In ${String(seconds)} seconds it never came true that ${what}`, { cause: last });
}

export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
