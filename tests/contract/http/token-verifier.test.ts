import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createTokenVerifier } from '../../../src/adapters/http/token-verifier';
import { StorageUnavailable } from '../../../src/application/ports/repository';

const TENANT = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000001';
const APP = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000010';
const USER = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000101';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

let server: Server;
let login: string;
let keys: Keys;
let otherKeys: Keys;

beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  otherKeys = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === `/${TENANT}/discovery/v2.0/keys` ? { keys: [jwk] } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  login = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const SECOND = 1;
const now = () => Math.floor(Date.now() / 1000);

interface Claims {
  iss?: string;
  aud?: string;
  tid?: string;
  oid?: string;
  scp?: string;
  iat?: number;
  nbf?: number;
  exp?: number;
}

async function bearer(own: Claims = {}, key = keys.privateKey): Promise<string> {
  const claims: Claims = {
    iss: `${login}/${TENANT}/v2.0`,
    aud: APP,
    tid: TENANT,
    oid: USER,
    scp: 'access_as_user',
    iat: now(),
    nbf: now(),
    exp: now() + 3600 * SECOND,
    ...own,
  };
  return `Bearer ${await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key)}`;
}

const verify = (header: string | undefined) =>
  createTokenVerifier({ loginEndpoint: login, tenantId: TENANT, appId: APP, fetch })(header);

test('a token of the tab names the caller by object id', async () => {
  expect(await verify(await bearer())).toEqual({ userId: USER });
});

test('the scope may stand among others', async () => {
  expect(await verify(await bearer({ scp: 'openid access_as_user profile' }))).toEqual({ userId: USER });
});

describe('refused is a token', () => {
  const cases: [string, () => Promise<string | undefined>][] = [
    ['that is missing', () => Promise.resolve(undefined)],
    ['that is no bearer token', () => Promise.resolve('Basic YTpi')],
    ['that is garbage', () => Promise.resolve('Bearer a.b.c')],
    ['signed by somebody else', () => bearer({}, otherKeys.privateKey)],
    ['of another issuer', () => bearer({ iss: `${login}/other/v2.0` })],
    ['made for another application', () => bearer({ aud: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000099' })],
    ['without our scope', () => bearer({ scp: 'User.Read' })],
    ['with a scope that only begins like ours', () => bearer({ scp: 'access_as_user_not' })],
    ['that has run out', () => bearer({ iat: now() - 7200, nbf: now() - 7200, exp: now() - 3600 })],
    ['that is not valid yet', () => bearer({ nbf: now() + 3600 })],
    ['without an object id', () => bearer({ oid: '' })],
    [
      'without signature',
      () => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return Promise.resolve(
          `Bearer ${part({ alg: 'none' })}.${part({ oid: USER, tid: TENANT, scp: 'access_as_user' })}.x`,
        );
      },
    ],
    [
      'whose claims were changed after signing',
      async () => {
        const [header, , signature] = (await bearer()).split('.');
        const claims = Buffer.from(JSON.stringify({ oid: 'somebody' })).toString('base64url');
        return `${String(header)}.${claims}.${String(signature)}`;
      },
    ],
  ];
  test.each(cases)('%s', async (_name, make) => {
    expect(await verify(await make())).toBeNull();
  });
});

describe('a token of another organisation is refused with that reason,', () => {
  const elsewhere = { tid: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000002' };

  test.each([
    { name: 'signed with its own keys', make: () => bearer(elsewhere, otherKeys.privateKey) },
    { name: 'and even with ours', make: () => bearer(elsewhere) },
  ])('$name', async ({ make }) => {
    expect(await verify(await make())).toBe('other-tenant');
  });
});

test('keys that cannot be fetched are no verdict on the token', async () => {
  const away = createTokenVerifier({
    loginEndpoint: login,
    tenantId: TENANT,
    appId: APP,
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  });
  await expect(away(await bearer())).rejects.toThrow(StorageUnavailable);
});
