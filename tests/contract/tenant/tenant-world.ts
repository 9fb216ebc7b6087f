import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { Agent, fetch } from 'undici';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { startTenant, type LocalTenant } from '../../../src/local/tenant/tenant';

export const SITE = `/sites/${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}:`;
export const OTHER_SITE = `/sites/${LOCAL_TENANT.siteHost}:/sites/dezernat-iv:`;

/** JSON as it came, to be looked into by tests. */
export interface Json {
  [name: string]: Json;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** {} when there was none. */
  readonly body: Json;
  readonly text: string;
}

interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A token; null for none. The app's own unless said otherwise. */
  readonly as?: string | null;
}

/** A local tenant of the test's own, spoken to over HTTPS as any client would. */
export interface World {
  readonly tenant: LocalTenant;
  readonly dataDir: string;
  readonly app: string;
  readonly provisioning: string;
  /** A path below `/v1.0`, or a whole address such as a nextLink. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Reply>;
  readonly get: (path: string, options?: CallOptions) => Promise<Reply>;
  /** Any path of the server, with the body as it is. */
  readonly raw: (
    path: string,
    init?: { method?: string; body?: string | Buffer; headers?: Record<string, string> },
  ) => Promise<Reply>;
  readonly token: (form: Readonly<Record<string, string>>) => Promise<Reply>;
  /** An app token of these claims, signed with the tenant's own key. */
  readonly forge: (claims: JWTPayload, options?: { readonly expires?: string }) => Promise<string>;
  readonly fault: (order: unknown) => Promise<Reply>;
  /** A new list; the first path is for items of it. */
  list(
    columns?: readonly object[],
  ): Promise<{ readonly path: string; readonly id: string; readonly title: string }>;
  /** @returns the ids, in the order of the rows */
  readonly fill: (list: { readonly path: string }, rows: readonly object[]) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export const clientCredentials = (clientId: string) => ({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_secret: LOCAL_TENANT.appSecret,
  scope: 'https://graph.microsoft.com/.default',
});

export async function startWorld(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zugkraft-graph-'));
  const tenant = await startTenant({ port: 0, dataDir });
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  let lists = 0;

  const raw: World['raw'] = async (path, { method = 'GET', body = null, headers = {} } = {}) => {
    const url = path.startsWith('https://') ? path : `${tenant.origin}${path}`;
    const response = await fetch(url, { dispatcher, method, headers, body });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
    const parsed = isJson && text !== '' ? (JSON.parse(text) as Json) : {};
    return { status: response.status, headers: response.headers as unknown as Headers, body: parsed, text };
  };
  const token: World['token'] = (form) =>
    raw(`/${LOCAL_TENANT.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const tokenOf = async (clientId: string) =>
    textIn((await token(clientCredentials(clientId))).body, 'access_token');
  const app = await tokenOf(LOCAL_TENANT.appId);
  const provisioning = await tokenOf(LOCAL_TENANT.provisioningAppId);

  const world: World = {
    tenant,
    dataDir,
    app,
    provisioning,
    raw,
    token,
    call: (method, path, { body, headers = {}, as = app } = {}) =>
      raw(path.startsWith('https://') ? path : `/v1.0${path}`, {
        method,
        headers: {
          ...(as === null ? {} : { Authorization: `Bearer ${as}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    get: (path, options) => world.call('GET', path, options),
    async forge(claims, { expires = '1 h' } = {}) {
      const jwk = JSON.parse(readFileSync(join(dataDir, 'identity.jwk'), 'utf8')) as JWK;
      return new SignJWT({
        aud: 'https://graph.microsoft.com',
        tid: LOCAL_TENANT.tenantId,
        appid: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a0000ff',
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) })
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(await importJWK(jwk, 'RS256'));
    },
    fault: (order) => raw('/_local/faults', { method: 'POST', body: JSON.stringify(order) }),
    async list(columns = []) {
      lists += 1;
      const title = `Liste ${lists}`;
      const reply = await world.call('POST', `${SITE}/lists`, {
        as: provisioning,
        body: { displayName: title, columns, list: { template: 'genericList' } },
      });
      if (reply.status !== 201) throw new Error(`The list was refused: ${reply.text}`);
      const id = textIn(reply.body, 'id');
      return { path: `${SITE}/lists/${id}`, id, title };
    },
    async fill({ path }, rows) {
      const ids: string[] = [];
      for (let start = 0; start < rows.length; start += 20) {
        const requests = rows.slice(start, start + 20).map((fields, at) => ({
          id: String(at),
          method: 'POST',
          url: `${path}/items`,
          headers: { 'Content-Type': 'application/json' },
          body: { fields },
        }));
        const { responses } = (await world.call('POST', '/$batch', { body: { requests } })).body;
        const made = (responses as unknown as { id: string; status: number; body: Json }[]).sort(
          (a, b) => Number(a.id) - Number(b.id),
        );
        for (const { status, body } of made) {
          if (status !== 201) throw new Error(`A row was refused: ${JSON.stringify(body)}`);
          ids.push(textIn(body, 'id'));
        }
      }
      return ids;
    },
    async close() {
      await dispatcher.close();
      await tenant.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return world;
}

export function textIn(json: Json, name: string): string {
  const value: unknown = json[name];
  if (typeof value !== 'string') throw new Error(`${name} is no text in ${JSON.stringify(json)}`);
  return value;
}

export function rowsIn(reply: Reply): Json[] {
  const { value } = reply.body;
  if (!Array.isArray(value)) throw new Error(`There are no rows in ${reply.text}`);
  return value as Json[];
}

/** Every page from here on, in order, as long as there is a nextLink. */
export async function allPages(world: World, path: string): Promise<Reply[]> {
  const pages: Reply[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const page = await world.get(next);
    pages.push(page);
    const link: unknown = page.body['@odata.nextLink'];
    next = typeof link === 'string' ? link : undefined;
  }
  return pages;
}

// Jest's matchers without their `any`.
export const ANY_TEXT: unknown = expect.any(String);
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const containing = (text: string): unknown => expect.stringContaining(text);
export const holding = (entries: readonly unknown[]): unknown => expect.arrayContaining([...entries]);

/** Graph's shape of an error, with this code and a message that holds this text. */
export function graphError(code: string, message: string | RegExp = '') {
  return {
    error: {
      code,
      message: message instanceof RegExp ? matching(message) : containing(message),
      innerError: {
        date: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
        'request-id': matching(/^[0-9a-f-]{36}$/),
        'client-request-id': ANY_TEXT,
      },
    },
  };
}
