import { LOCAL_TENANT } from '../../personas';
import { GRAPH_AUDIENCE, type VerifyToken } from '../identity/token-issuer';
import { GraphError } from './graph-error';

/** Who calls: an application by itself, or one on behalf of a user. */
export type Principal =
  | {
      readonly kind: 'app';
      readonly appId: string;
      readonly appName: string;
      readonly roles: ReadonlySet<string>;
    }
  | {
      readonly kind: 'user';
      readonly appId: string;
      readonly userId: string;
      readonly scopes: ReadonlySet<string>;
    };

export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

/** Graph's own application id, which tokens may name instead of its address. */
const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
const REMEMBERED_TOKENS = 500;

/** Checks signature, audience, lifetime and tenant; the issuer is left open because ports change between starts. */
export function makeAuthenticate(verify: VerifyToken, origin: () => string): Authenticate {
  const remembered = new Map<string, { principal: Principal; expiresMs: number }>();
  return async (authorization) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
    if (token === undefined) throw unauthorised('Access token is empty.');
    const known = remembered.get(token);
    if (known !== undefined && known.expiresMs > Date.now()) return known.principal;

    const audiences = [GRAPH_AUDIENCE, `${GRAPH_AUDIENCE}/`, GRAPH_APP_ID, origin()];
    const claims = await verify(token, audiences).catch((error: unknown) => {
      throw unauthorised(
        `Access token validation failure. ${error instanceof Error ? error.message : ''}`.trim(),
      );
    });
    const principal = principalOf(claims);
    if (remembered.size >= REMEMBERED_TOKENS) remembered.clear();
    remembered.set(token, { principal, expiresMs: (claims.exp ?? 0) * 1000 });
    return principal;
  };
}

function principalOf(claims: Readonly<Record<string, unknown>>): Principal {
  const appId = text(claims['appid']) ?? text(claims['azp']);
  if (appId === undefined) throw unauthorised('Access token names no application.');
  const scopes = text(claims['scp']);
  const userId = text(claims['oid']);
  if (scopes !== undefined && userId !== undefined) {
    return { kind: 'user', appId, userId, scopes: new Set(scopes.split(' ')) };
  }
  const roles = Array.isArray(claims['roles'])
    ? claims['roles'].filter((role) => typeof role === 'string')
    : [];
  return {
    kind: 'app',
    appId,
    appName: text(claims['app_displayname']) ?? 'SharePoint App',
    roles: new Set(roles),
  };
}

function text(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined;
}

function unauthorised(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/${LOCAL_TENANT.tenantId}/oauth2/authorize", client_id="${GRAPH_APP_ID}"`,
  });
}
