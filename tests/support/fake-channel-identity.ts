import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChannelEndpoints } from '../../bot/bot-deps';

/** Issues tokens as the Bot Connector does, with its metadata over HTTP. */
export interface FakeChannelIdentity {
  readonly endpoints: ChannelEndpoints;
  token(claims: Readonly<Record<string, unknown>>): string;
  close(): Promise<void>;
}

export async function startFakeChannelIdentity(): Promise<FakeChannelIdentity> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = 'channel-key';
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const isKeys = request.url?.endsWith('/keys') === true;
    const content = isKeys
      ? { keys: [jwk] }
      : { issuer, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = 'https://api.botframework.com';
  const metadata = `${url}/.well-known/openidconfiguration`;
  return {
    endpoints: {
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: issuer,
      OAuthUrl: `${url}/oauth`,
      CallerId: 'urn:botframework:azure',
    },
    token: (claims) => {
      const now = Math.floor(Date.now() / 1000);
      const parts = [
        { alg: 'RS256', typ: 'JWT', kid },
        { iss: issuer, iat: now, nbf: now, exp: now + 3600, ...claims },
      ];
      const unsigned = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
      return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
