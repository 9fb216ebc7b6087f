import { randomUUID } from 'node:crypto';
import { LOCAL_TENANT } from '../../personas';
import { jsonAnswer, type Answer, type Exchange } from '../http/exchange';
import { findApp, isSecretOfApps, type RegisteredApp } from './registered-apps';
import type { SigningKey } from './signing-key';
import { GRAPH_AUDIENCE, personaById, TOKEN_LIFETIME_SECONDS, type TokenIssuer } from './token-issuer';

export interface IdentityServer {
  /** @returns null when the path is none of the identity server's */
  answer(exchange: Exchange): Promise<Answer | null>;
}

interface Deps {
  readonly key: SigningKey;
  readonly issuer: TokenIssuer;
  readonly origin: () => string;
}

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const FORM = 'application/x-www-form-urlencoded';
const BOT_AUDIENCE = 'https://api.botframework.com';

/** Entra's v2.0 endpoints, as far as a confidential client uses them. */
export function makeIdentityServer(deps: Deps): IdentityServer {
  const endpoints = {
    '/oauth2/v2.0/token': { method: 'POST', answer: (exchange: Exchange) => answerToken(deps, exchange) },
    '/discovery/v2.0/keys': { method: 'GET', answer: () => jsonAnswer(200, { keys: [deps.key.publicJwk] }) },
    '/v2.0/.well-known/openid-configuration': {
      method: 'GET',
      answer: () => jsonAnswer(200, openIdConfiguration(deps.origin())),
    },
  };
  return {
    async answer(exchange) {
      const [, tenant, rest] = /^\/([^/]+)(\/.*)$/.exec(exchange.path) ?? [];
      const endpoint = Object.entries(endpoints).find(([path]) => path === rest)?.[1];
      if (tenant === undefined || endpoint === undefined) return null;
      if (exchange.method !== endpoint.method) {
        return failure(405, { error: 'invalid_request', code: 900561, text: `Use ${endpoint.method}.` });
      }
      if (!isOurTenant(tenant)) {
        return failure(400, { error: 'invalid_request', code: 90002, text: `Tenant '${tenant}' not found.` });
      }
      return endpoint.answer(exchange);
    },
  };
}

function isOurTenant(tenant: string): boolean {
  return ([LOCAL_TENANT.tenantId, LOCAL_TENANT.tenantDomain] as string[]).includes(tenant.toLowerCase());
}

function openIdConfiguration(origin: string) {
  const base = `${origin}/${LOCAL_TENANT.tenantId}`;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'ver', 'oid', 'name', 'preferred_username'],
  };
}

async function answerToken(deps: Deps, exchange: Exchange): Promise<Answer> {
  if (!(exchange.headers.get('content-type') ?? '').toLowerCase().startsWith(FORM)) {
    return failure(400, {
      error: 'invalid_request',
      code: 900144,
      text: `The body must be sent as ${FORM}.`,
    });
  }
  const form = new URLSearchParams(exchange.body.toString('utf8'));
  const grant = form.get('grant_type');
  if (grant === null) return missing('grant_type');
  if (grant !== 'client_credentials' && grant !== ON_BEHALF_OF) {
    const text = `The app requested an unsupported grant type '${grant}'.`;
    return failure(400, { error: 'unsupported_grant_type', code: 70003, text });
  }

  const { clientId, secret } = credentials(exchange, form);
  if (clientId === null) return missing('client_id');
  const app = findApp(clientId);
  if (app === undefined) {
    const text = `Application with identifier '${clientId}' was not found in the directory.`;
    return failure(400, { error: 'unauthorized_client', code: 700016, text });
  }
  if (secret === null) {
    const text =
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
    return failure(401, { error: 'invalid_client', code: 7000218, text });
  }
  if (!isSecretOfApps(secret)) {
    const text = `Invalid client secret provided for app '${app.id}'.`;
    return failure(401, { error: 'invalid_client', code: 7000215, text });
  }
  return grant === 'client_credentials' ? forTheApp(deps, app, form) : onBehalf(deps, app, form);
}

function credentials(
  exchange: Exchange,
  form: URLSearchParams,
): { clientId: string | null; secret: string | null } {
  const [, basic] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(exchange.headers.get('authorization') ?? '') ?? [];
  if (basic === undefined) return { clientId: form.get('client_id'), secret: form.get('client_secret') };
  // Both halves are form-encoded before they are joined (RFC 6749, 2.3.1).
  const [id = '', ...rest] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  const decoded = new URLSearchParams(`id=${id}&secret=${rest.join(':')}`);
  return { clientId: decoded.get('id'), secret: decoded.get('secret') };
}

async function forTheApp(deps: Deps, app: RegisteredApp, form: URLSearchParams): Promise<Answer> {
  const scope = form.get('scope');
  if (scope === null) return missing('scope');
  if (!scope.endsWith('/.default')) {
    const text = `The provided value for the input parameter 'scope' is not valid: ${scope}. Use a resource followed by /.default.`;
    return failure(400, { error: 'invalid_scope', code: 1002012, text });
  }
  const resource = scope.slice(0, -'/.default'.length);
  const audience = audienceOf(resource, deps.origin());
  if (audience === undefined) {
    const text = `The resource principal named ${resource} was not found in the tenant.`;
    return failure(400, { error: 'invalid_resource', code: 500011, text });
  }
  return granted(await deps.issuer.appToken(app, audience), {});
}

function audienceOf(resource: string, origin: string): string | undefined {
  const plain = resource.replace(/\/$/, '').toLowerCase();
  if (plain === GRAPH_AUDIENCE || plain === origin) return GRAPH_AUDIENCE;
  if (plain === BOT_AUDIENCE) return BOT_AUDIENCE;
  return findApp(plain.replace(/^api:\/\/(?:.*\/)?(?:botid-)?/, ''))?.id;
}

async function onBehalf(deps: Deps, app: RegisteredApp, form: URLSearchParams): Promise<Answer> {
  const assertion = form.get('assertion');
  if (assertion === null) return missing('assertion');
  if (form.get('requested_token_use') !== 'on_behalf_of') return missing('requested_token_use');
  if (form.get('scope') === null) return missing('scope');

  const claims = await deps.issuer.verify(assertion, [app.id, `api://${app.id}`]).catch(() => null);
  const user = typeof claims?.['oid'] === 'string' ? personaById(claims['oid']) : undefined;
  if (claims === null || user === undefined || claims['scp'] === undefined) {
    const text = 'Assertion failed signature validation, is of another audience, or carries no user.';
    return failure(400, { error: 'invalid_grant', code: 500131, text });
  }
  const asked = (form.get('scope') ?? '')
    .split(' ')
    .map((scope) => scope.replace(`${GRAPH_AUDIENCE}/`, '').replace(`${deps.origin()}/`, ''));
  const refused = asked.filter(
    (scope) => ![...app.scopes, '.default', 'openid', 'profile', 'offline_access'].includes(scope),
  );
  if (refused.length > 0) {
    const text = `The user or administrator has not consented to use the application with ID '${app.id}' for ${refused.join(' ')}.`;
    return failure(400, { error: 'invalid_grant', code: 65001, text });
  }
  return granted(await deps.issuer.onBehalfOf(app, user, app.scopes), { scope: app.scopes.join(' ') });
}

function granted(accessToken: string, more: { scope?: string }): Answer {
  const lifetime = TOKEN_LIFETIME_SECONDS - 1;
  return jsonAnswer(
    200,
    {
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: accessToken,
      ...more,
    },
    { Pragma: 'no-cache' },
  );
}

function missing(parameter: string): Answer {
  const text = `The request body must contain the following parameter: '${parameter}'.`;
  return failure(400, { error: 'invalid_request', code: 900144, text });
}

function failure(
  status: number,
  { error, code, text }: { error: string; code: number; text: string },
): Answer {
  const [traceId, correlationId] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return jsonAnswer(status, {
    error,
    error_description: `AADSTS${String(code)}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${String(code)}`,
  });
}
