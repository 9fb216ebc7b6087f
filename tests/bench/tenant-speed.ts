import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Agent, request } from 'undici';
import { LOCAL_TENANT } from '../../src/local/personas';
import { startTenantProgram } from './tenant-program';
import { seedRows, SEEDED_LIST, SEEDED_ROWS } from './tenant-seeded-list';
import type { Figures } from './main';

const ITEMS = `/v1.0/sites/${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}:/lists/${SEEDED_LIST}/items`;
const Token = z.object({ access_token: z.string() });
const DeltaPage = z.object({ '@odata.deltaLink': z.string() });
const Created = z.object({ id: z.string() });

interface Client {
  /** Until the last byte of the answer is there; throws unless it was of the expected status. */
  send(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * The local tenant as its callers feel it: a process of its own, over HTTPS with a kept connection, 50,000
 * rows in one list. Milliseconds from sending to the last byte of the answer.
 */
export async function measureTenant(): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zugkraft-speed-'));
  await seedRows(dataDir);
  const { origin, end } = await startTenantProgram(dataDir);
  const client = await connect(origin, readFileSync(join(dataDir, 'ca.pem'), 'utf8'));
  try {
    return await measure(client);
  } finally {
    await client.close();
    await end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(client: Client): Promise<Figures> {
  // Each page is another one, so that nothing is answered from memory.
  const pageAfter = (id: number) => Buffer.from(`Paged=TRUE&p_ID=${String(id)}`).toString('base64url');
  const page = (run: number, options: string) =>
    client.send(
      'GET',
      `${ITEMS}?$top=1000&$skiptoken=${pageAfter((run * 1000) % (SEEDED_ROWS - 1000))}&${options}`,
    );
  const write = (run: number) =>
    client.send('POST', ITEMS, {
      fields: { Title: `Messung ${String(run)}`, Key: `bench-${String(run)}`, Wert: run },
    });
  const { '@odata.deltaLink': latest } = DeltaPage.parse(
    JSON.parse((await client.send('GET', `${ITEMS}/delta?token=latest`)).toString()),
  );
  const link = latest.replace(/^https:\/\/[^/]+/, '');

  return {
    ...(await timed('page of 1,000 with all fields', 40, (run) => page(run, '$expand=fields'))),
    ...(await timed('page of 1,000 with four fields', 40, (run) =>
      page(run, '$expand=fields($select=Key,Ziel,Monat,Wert)'),
    )),
    ...(await timed('page of 1,000 ordered by an indexed column', 20, () =>
      client.send('GET', `${ITEMS}?$top=1000&$orderby=fields/Key&$expand=fields`),
    )),
    ...(await timed('200 of one month by index', 40, (run) =>
      client.send('GET', `${ITEMS}?$filter=fields/Monat eq '${monthAt(run)}'&$expand=fields`),
    )),
    ...(await timed('one row by its unique key', 200, (run) =>
      client.send('GET', `${ITEMS}?$filter=fields/Key eq 'key-${String(run * 7)}'&$expand=fields`),
    )),
    ...(await timed('create', 200, write)),
    ...(await timed('update', 200, (run) =>
      client.send('PATCH', `${ITEMS}/${String(run + 1)}/fields`, { Wert: run + 0.5 }),
    )),
    ...(await timed('delta when nothing changed', 200, async () => {
      const { '@odata.deltaLink': now } = DeltaPage.parse(
        JSON.parse((await client.send('GET', `${ITEMS}/delta?token=latest`)).toString()),
      );
      return now;
    })),
    ...(await warmDelta(client, link)),
  };
}

/** Delta after one change, asked with the token of before the change; only the asking is timed. */
async function warmDelta(client: Client, firstLink: string): Promise<Figures> {
  let link = firstLink;
  const times: number[] = [];
  for (let run = -1; run < 100; run += 1) {
    Created.parse(
      JSON.parse((await client.send('POST', ITEMS, { fields: { Key: `delta-${String(run)}` } })).toString()),
    );
    // The first reply holds all that was written before; it only warms up.
    const start = performance.now();
    let reply = await client.send('GET', link);
    if (run >= 0) times.push(performance.now() - start);
    for (;;) {
      const next = z.object({ '@odata.nextLink': z.string() }).safeParse(JSON.parse(reply.toString()));
      if (!next.success) break;
      reply = await client.send('GET', next.data['@odata.nextLink'].replace(/^https:\/\/[^/]+/, ''));
    }
    link = DeltaPage.parse(JSON.parse(reply.toString()))['@odata.deltaLink'].replace(/^https:\/\/[^/]+/, '');
  }
  return spread('warm delta with one change', times);
}

const monthAt = (run: number) => `2026-${String((run % 12) + 1).padStart(2, '0')}`;

async function timed(name: string, runs: number, work: (run: number) => Promise<unknown>): Promise<Figures> {
  const times: number[] = [];
  for (let run = -5; run < runs; run += 1) {
    const start = performance.now();
    await work(run < 0 ? runs - run : run);
    if (run >= 0) times.push(performance.now() - start);
  }
  return spread(name, times);
}

function spread(name: string, times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return { [`${name}, median`]: at(0.5), [`${name}, 95 %`]: at(0.95) };
}

async function connect(origin: string, ca: string): Promise<Client> {
  const dispatcher = new Agent({ connect: { ca }, connections: 1 });
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: LOCAL_TENANT.appId,
    client_secret: LOCAL_TENANT.appSecret,
    scope: 'https://graph.microsoft.com/.default',
  });
  const reply = await request(`${origin}/${LOCAL_TENANT.tenantId}/oauth2/v2.0/token`, {
    dispatcher,
    method: 'POST',
    body: form.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const headers = { authorization: `Bearer ${Token.parse(await reply.body.json()).access_token}` };
  return {
    async send(method, path, body) {
      const answer = await request(`${origin}${encodeURI(path)}`, {
        dispatcher,
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      // Text is made of it where a caller looks at it: that is not the tenant's time.
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      if (answer.statusCode >= 300)
        throw new Error(`${method} ${path}: ${String(answer.statusCode)} ${bytes.toString()}`);
      return bytes;
    },
    close: () => dispatcher.close(),
  };
}

/** As `npm run tenant` starts it. */
