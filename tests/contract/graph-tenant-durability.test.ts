import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { LOCAL_TENANT } from '../../src/local/personas';
import { startTenant } from '../../src/local/tenant/tenant';
import { clientCredentials, containing, SITE } from './graph-tenant-world';

const PROJECT = join(__dirname, '../..');
const dataDir = mkdtempSync(join(tmpdir(), 'zugkraft-durable-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts the program as `npm run tenant` does and waits until it names its address. */
async function startProgram(...more: string[]): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/local/tenant/main.ts', '--port', '0', '--data', dataDir, ...more],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  children.push(child);
  const origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /Identity server\s+(https:\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The tenant ended: ${output}`)));
  });
  return { child, origin };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));

function client(origin: string) {
  const dispatcher = new Agent({ connect: { ca: readFileSync(join(dataDir, 'ca.pem'), 'utf8') } });
  const send = (
    path: string,
    init: { method?: string; body?: string; headers?: Record<string, string> } = {},
  ) => fetch(`${origin}${path}`, { dispatcher, ...init });
  return {
    send,
    close: () => dispatcher.destroy(),
    async token(clientId: string) {
      const body = new URLSearchParams(clientCredentials(clientId)).toString();
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const reply = await send(`/${LOCAL_TENANT.tenantDomain}/oauth2/v2.0/token`, {
        method: 'POST',
        body,
        headers,
      });
      return ((await reply.json()) as { access_token: string }).access_token;
    },
  };
}

test('every acknowledged write survives kill -9, with its unique values, versions, tokens and links', async () => {
  const before = await startProgram('--seed', 'none');
  const first = client(before.origin);
  const provisioning = await first.token(LOCAL_TENANT.provisioningAppId);
  const app = await first.token(LOCAL_TENANT.appId);
  const json = (token: string) => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' });
  const columns = [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }];
  await first.send(`/v1.0${SITE}/lists`, {
    method: 'POST',
    headers: json(provisioning),
    body: JSON.stringify({ displayName: 'Dauer', columns }),
  });
  const items = `/v1.0${SITE}/lists/Dauer/items`;
  const latest = (await (
    await first.send(`${items}/delta?token=latest`, { headers: json(app) })
  ).json()) as Record<string, string>;

  const acknowledged: string[] = [];
  const killer = setTimeout(() => before.child.kill('SIGKILL'), 1500);
  for (let at = 0; at < 100_000; at += 1) {
    const body = JSON.stringify({ fields: { Key: `k${at}` } });
    const reply = await first.send(items, { method: 'POST', headers: json(app), body }).catch(() => null);
    if (reply?.status !== 201) break;
    acknowledged.push(`k${at}`);
  }
  clearTimeout(killer);
  await first.close();
  expect(acknowledged.length).toBeGreaterThan(10);

  const after = await startProgram('--seed', 'none');
  const second = client(after.origin);
  const found: string[] = [];
  const token = new URL(latest['@odata.deltaLink'] ?? '').searchParams.get('token') ?? '';
  // The tokens of the killed process are still good: the signing key was kept.
  for (
    let path: string | undefined = `${items}/delta?token=${token}&$expand=fields&$top=1000`;
    path !== undefined;
  ) {
    const page = (await (await second.send(path, { headers: json(app) })).json()) as {
      value: { fields: { Key: string } }[];
      '@odata.nextLink'?: string;
    };
    found.push(...page.value.map(({ fields }) => fields.Key));
    path = page['@odata.nextLink']?.replace(after.origin, '');
  }
  // At most the one write that was under way may be there without having been acknowledged.
  expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(found.length - acknowledged.length).toBeLessThanOrEqual(1);
  const double = await second.send(items, {
    method: 'POST',
    headers: json(app),
    body: JSON.stringify({ fields: { Key: 'K0' } }),
  });
  expect(double.status).toBe(400);
  await second.close();
  after.child.kill('SIGTERM');
  expect(await ended(after.child)).toBe(0);
}, 60_000);

test('certificates and keys are made once and are for their owner only', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'zugkraft-keys-'));
  const read = () =>
    ['ca.pem', 'ca-key.pem', 'server.pem', 'identity.jwk'].map((file) =>
      readFileSync(join(fresh, file), 'utf8'),
    );
  await (await startTenant({ port: 0, dataDir: fresh })).close();
  const first = read();
  await (await startTenant({ port: 0, dataDir: fresh })).close();
  expect(read()).toEqual(first);
  expect(statSync(join(fresh, 'identity.jwk')).mode & 0o077).toBe(0);
  expect(statSync(join(fresh, 'ca-key.pem')).mode & 0o077).toBe(0);
  rmSync(fresh, { recursive: true });
});

test('a taken port is a clear error, not a silent move to another', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'zugkraft-port-'));
  const tenant = await startTenant({ port: 0, dataDir: fresh });
  await expect(startTenant({ port: tenant.port, dataDir: fresh })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    message: containing(String(tenant.port)),
  });
  await tenant.close();
  rmSync(fresh, { recursive: true });
});

test.each([
  [['--port', 'abc'], '--port takes a number'],
  [['--seed', 'viel'], '--seed takes none or sample'],
  [['--unknown'], 'Unknown option'],
])('the program refuses %j and says how it is used', async (more, message) => {
  await expect(startProgram(...more)).rejects.toThrow(message);
});
