import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { startTenant } from '../../../src/local/tenant/tenant';
import { clientCredentials, containing, SITE } from './tenant-world';

const PROJECT = join(__dirname, '../../..');
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

const ROUNDS = 5;
const WRITERS = 4;
const ITEMS = `/v1.0${SITE}/lists/Dauer/items`;

interface Row {
  readonly id: string;
  readonly fields: { readonly Key: string; readonly Wert?: number };
}

/** What the tenant has acknowledged: the value of each key, and who was told to have a contested one. */
interface Acknowledged {
  readonly values: Map<string, number>;
  readonly contested: string[];
}

/** Creates rows and changes them, one after another, until the tenant is gone. */
async function write(
  send: (path: string, method: string, fields: object) => Promise<{ status: number; id: string } | null>,
  name: string,
  acknowledged: Acknowledged,
): Promise<void> {
  for (let at = 0; ; at += 1) {
    const key = `${name}-${at}`;
    const made = await send(ITEMS, 'POST', { fields: { Key: key, Wert: 0 } });
    if (made === null) return;
    expect(made.status).toBe(201);
    acknowledged.values.set(key, 0);
    const changed = await send(`${ITEMS}/${made.id}/fields`, 'PATCH', { Wert: at + 1 });
    if (changed === null) return;
    expect(changed.status).toBe(200);
    acknowledged.values.set(key, at + 1);
    // Every writer of this round wants this one.
    const contested = `${name.split('-')[0] ?? ''}-all-${at}`;
    const got = await send(ITEMS, 'POST', { fields: { Key: contested } });
    if (got === null) return;
    if (got.status === 201) acknowledged.contested.push(contested);
    else expect(got.status).toBe(400);
  }
}

test(`killed ${ROUNDS} times under load, the tenant keeps every acknowledged write, unique values, tokens and delta`, async () => {
  const acknowledged: Acknowledged = { values: new Map(), contested: [] };
  /** What a reader knows who only ever follows delta, from before the first write to after the last kill. */
  const replica = new Map<string, Row['fields']>();
  let deltaLink = `${ITEMS}/delta?token=latest&$expand=fields`;
  let app = '';
  const json = (token: string) => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' });

  for (let round = 0; round <= ROUNDS; round += 1) {
    const { child, origin } = await startProgram('--seed', 'none');
    const connection = client(origin);
    if (round === 0) {
      const provisioning = await connection.token(LOCAL_TENANT.provisioningAppId);
      // The tokens of a killed process stay good: the signing key is kept.
      app = await connection.token(LOCAL_TENANT.appId);
      const columns = [
        { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
        { name: 'Wert', number: {} },
      ];
      await connection.send(`/v1.0${SITE}/lists`, {
        method: 'POST',
        headers: json(provisioning),
        body: JSON.stringify({ displayName: 'Dauer', columns }),
      });
    }
    const follow = async (start: string): Promise<string> => {
      for (let link = start; ;) {
        const reply = await connection.send(link.replace(/^https:\/\/[^/]+/, ''), { headers: json(app) });
        expect(reply.status).toBe(200);
        const page = (await reply.json()) as { value: Row[] } & Record<string, unknown>;
        for (const { id, fields } of page.value) replica.set(id, fields);
        const [next, last] = [page['@odata.nextLink'], page['@odata.deltaLink']];
        if (typeof last === 'string') return last;
        link = String(next);
      }
    };
    deltaLink = await follow(deltaLink);

    // After each kill: delta has told of everything that was acknowledged, and of nothing twice.
    const byKey = new Map([...replica.values()].map(({ Key, Wert }) => [Key, Wert]));
    expect(byKey.size).toBe(replica.size);
    for (const [key, value] of acknowledged.values) {
      // A change that was under way may have been done without having been acknowledged.
      expect(byKey.get(key) ?? -1).toBeGreaterThanOrEqual(value);
    }
    for (const key of acknowledged.contested) expect(byKey.has(key)).toBe(true);
    expect(new Set(acknowledged.contested).size).toBe(acknowledged.contested.length);

    if (round === ROUNDS) {
      const all = new Map<string, Row['fields']>();
      for (let path: string | undefined = `${ITEMS}?$expand=fields&$top=1000`; path !== undefined;) {
        const reply = await connection.send(path, { headers: json(app) });
        const page = (await reply.json()) as { value: Row[]; '@odata.nextLink'?: string };
        for (const { id, fields } of page.value) all.set(id, fields);
        path = page['@odata.nextLink']?.replace(origin, '');
      }
      expect([...all.entries()]).toEqual([...replica.entries()].sort(([a], [b]) => Number(a) - Number(b)));
      child.kill('SIGTERM');
      expect(await ended(child)).toBe(0);
    } else {
      const send = async (path: string, method: string, body: object) => {
        try {
          const reply = await connection.send(path, {
            method,
            headers: json(app),
            body: JSON.stringify(body),
          });
          return { status: reply.status, id: ((await reply.json()) as { id: string }).id };
        } catch {
          return null;
        }
      };
      const before = acknowledged.values.size;
      const writers = Array.from({ length: WRITERS }, (_, at) =>
        write(send, `r${round}-${at}`, acknowledged),
      );
      const killed = ended(child);
      setTimeout(() => child.kill('SIGKILL'), 200 + Math.random() * 800);
      await Promise.all([...writers, killed]);
      expect(acknowledged.values.size).toBeGreaterThan(before);
    }
    await connection.close();
  }
}, 120_000);

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
