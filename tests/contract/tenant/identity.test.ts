import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { LOCAL_TENANT, PERSONAS, personaBySlug } from '../../../src/local/personas';
import {
  ANY_TEXT,
  clientCredentials,
  holding,
  matching,
  startWorld,
  textIn,
  type World,
} from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

const OWNER = personaBySlug('goal-owner').id;
const ON_BEHALF_OF = {
  ...clientCredentials(LOCAL_TENANT.appId),
  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
  requested_token_use: 'on_behalf_of',
};

/** Reads a token as its receiver would: with the published keys. */
async function verified(token: string, audience: string) {
  const { body: configuration } = await world.raw(
    `/${LOCAL_TENANT.tenantId}/v2.0/.well-known/openid-configuration`,
  );
  const keys = (await world.raw(textIn(configuration, 'jwks_uri'))).body as unknown as JSONWebKeySet;
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), { audience });
  return { payload, issuer: textIn(configuration, 'issuer'), keys };
}

const entraError = (error: string, code: number) => ({
  error,
  error_description: matching(
    new RegExp(`^AADSTS${code}: .+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: .+Z$`),
  ),
  error_codes: [code],
  timestamp: matching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
  trace_id: ANY_TEXT,
  correlation_id: ANY_TEXT,
  error_uri: ANY_TEXT,
});

describe('what is published', () => {
  test('the tenant is known by its id and by its domain', async () => {
    for (const tenant of [LOCAL_TENANT.tenantId, LOCAL_TENANT.tenantDomain]) {
      const { status, body } = await world.raw(`/${tenant}/v2.0/.well-known/openid-configuration`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        issuer: `${world.tenant.origin}/${LOCAL_TENANT.tenantId}/v2.0`,
        token_endpoint: `${world.tenant.origin}/${LOCAL_TENANT.tenantId}/oauth2/v2.0/token`,
      });
    }
    expect((await world.raw('/common2/v2.0/.well-known/openid-configuration')).status).toBe(400);
  });

  test('the keys hold nothing private', async () => {
    const { keys } = await verified(await world.tenant.issueTabToken(OWNER), LOCAL_TENANT.appId);
    expect(keys.keys).toHaveLength(1);
    expect(Object.keys(keys.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

describe('tab tokens', () => {
  test.each(PERSONAS.map(({ slug, id }) => [slug, id]))(
    '%s gets a token as Teams would give it',
    async (_, id) => {
      const token = await world.tenant.issueTabToken(id);
      const { payload, issuer, keys } = await verified(token, LOCAL_TENANT.appId);
      expect(payload).toMatchObject({
        iss: issuer,
        tid: LOCAL_TENANT.tenantId,
        oid: id,
        scp: 'access_as_user',
        ver: '2.0',
        name: ANY_TEXT,
        preferred_username: matching(/^[a-z.-]+@zugkraft\.onmicrosoft\.com$/),
        sub: ANY_TEXT,
      });
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
      expect(Math.abs((payload.iat ?? 0) - Date.now() / 1000)).toBeLessThan(30);
      expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', kid: keys.keys[0]?.kid });
    },
  );

  test('there is none for somebody unknown', async () => {
    await expect(world.tenant.issueTabToken(LOCAL_TENANT.appId)).rejects.toThrow('no user');
  });
});

describe('client credentials', () => {
  test.each([
    [LOCAL_TENANT.appId, 'Sites.Selected'],
    [LOCAL_TENANT.provisioningAppId, 'Sites.Manage.All'],
  ])('%s gets a Graph token with its roles', async (clientId, role) => {
    const { status, headers, body } = await world.token(clientCredentials(clientId));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    const { payload } = await verified(textIn(body, 'access_token'), 'https://graph.microsoft.com');
    expect(payload).toMatchObject({
      appid: clientId,
      tid: LOCAL_TENANT.tenantId,
      roles: holding([role]),
    });
    expect(payload).not.toHaveProperty('scp');
  });

  test('the address of the local Graph is as good as the real one', async () => {
    const reply = await world.token({
      ...clientCredentials(LOCAL_TENANT.appId),
      scope: `${world.tenant.origin}/.default`,
    });
    expect((await world.get('/users', { as: textIn(reply.body, 'access_token') })).status).toBe(200);
  });

  test("an app token for the app itself opens neither Graph nor a user's door", async () => {
    const reply = await world.token({
      ...clientCredentials(LOCAL_TENANT.appId),
      scope: `api://${LOCAL_TENANT.appId}/.default`,
    });
    const { payload } = await verified(textIn(reply.body, 'access_token'), LOCAL_TENANT.appId);
    expect(payload).not.toHaveProperty('scp');
    expect(PERSONAS.map(({ id }) => id as string)).not.toContain(payload['oid']);
    expect((await world.get('/users', { as: textIn(reply.body, 'access_token') })).status).toBe(401);
  });

  const good = clientCredentials(LOCAL_TENANT.appId);
  test.each<[string, Record<string, string>, readonly [number, string, number]]>([
    ['a wrong secret', { ...good, client_secret: 'falsch' }, [401, 'invalid_client', 7000215]],
    ['an unknown app', { ...good, client_id: LOCAL_TENANT.tenantId }, [400, 'unauthorized_client', 700016]],
    ['an unknown grant', { ...good, grant_type: 'password' }, [400, 'unsupported_grant_type', 70003]],
    ['no grant', { client_id: good.client_id }, [400, 'invalid_request', 900144]],
    ['a scope without .default', { ...good, scope: 'User.Read' }, [400, 'invalid_scope', 1002012]],
    [
      'an unknown resource',
      { ...good, scope: 'https://example.com/.default' },
      [400, 'invalid_resource', 500011],
    ],
  ])('%s is refused as Entra does', async (_, form, [status, error, code]) => {
    const reply = await world.token(form);
    expect(reply.status).toBe(status);
    expect(reply.body).toEqual(entraError(error, code));
  });

  test('no secret at all is no client', async () => {
    const form: Record<string, string> = { ...good };
    delete form['client_secret'];
    const reply = await world.token(form);
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual(entraError('invalid_client', 7000218));
  });

  test('the secret may also come as HTTP Basic', async () => {
    const reply = await world.raw(`/${LOCAL_TENANT.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: good.scope }).toString(),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Authorization: `Basic ${Buffer.from(`${good.client_id}:${good.client_secret}`).toString('base64')}`,
      },
    });
    expect(reply.status).toBe(200);
  });
});

describe('on behalf of a user', () => {
  test('a tab token becomes a Graph token of the same user', async () => {
    const assertion = await world.tenant.issueTabToken(OWNER);
    const reply = await world.token({ ...ON_BEHALF_OF, assertion });
    expect(reply.status).toBe(200);
    const as = textIn(reply.body, 'access_token');
    expect((await world.get('/me', { as })).body).toMatchObject({ id: OWNER });
    expect((await world.get('/users', { as })).status).toBe(403);
  });

  test.each<[string, (world: World) => Promise<string>]>([
    [
      'of another audience',
      ({ forge }) => forge({ aud: LOCAL_TENANT.provisioningAppId, oid: OWNER, scp: 'access_as_user' }),
    ],
    [
      'that is too old',
      ({ forge }) =>
        forge({ aud: LOCAL_TENANT.appId, oid: OWNER, scp: 'access_as_user' }, { expires: '-1 m' }),
    ],
    [
      'of another tenant',
      ({ forge }) =>
        forge({ aud: LOCAL_TENANT.appId, tid: LOCAL_TENANT.appId, oid: OWNER, scp: 'access_as_user' }),
    ],
    ['without a user', ({ forge }) => forge({ aud: LOCAL_TENANT.appId, scp: 'access_as_user' })],
    ['of an app', ({ forge }) => forge({ aud: LOCAL_TENANT.appId, oid: OWNER })],
    [
      'with a changed signature',
      async ({ tenant }) => `${(await tenant.issueTabToken(OWNER)).slice(0, -8)}AAAAAAAA`,
    ],
    ['that is no token', () => Promise.resolve('abc')],
  ])('an assertion %s is an invalid grant', async (_, forged) => {
    const reply = await world.token({ ...ON_BEHALF_OF, assertion: await forged(world) });
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(entraError('invalid_grant', 500131));
  });

  test('nobody gets scopes that were not consented to', async () => {
    const assertion = await world.tenant.issueTabToken(OWNER);
    const reply = await world.token({
      ...ON_BEHALF_OF,
      assertion,
      scope: 'https://graph.microsoft.com/Sites.FullControl.All',
    });
    expect(reply.body).toEqual(entraError('invalid_grant', 65001));
  });
});

test("Microsoft's own @azure/identity gets its tokens here", async () => {
  const script = `
    const { ClientSecretCredential } = require('@azure/identity');
    const [authorityHost, tenant, client, secret] = process.argv.slice(1);
    new ClientSecretCredential(tenant, client, secret, { authorityHost, disableInstanceDiscovery: true })
      .getToken('https://graph.microsoft.com/.default').then(({ token }) => process.stdout.write(token));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-e', script, world.tenant.origin, LOCAL_TENANT.tenantId, LOCAL_TENANT.appId, LOCAL_TENANT.appSecret],
    { cwd: join(__dirname, '../../..'), env: { ...process.env, NODE_EXTRA_CA_CERTS: world.tenant.caFile } },
  );
  expect((await world.get('/users', { as: stdout })).status).toBe(200);
}, 60_000);
