import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { StorageUnavailable } from '../../application/ports/repository';
import { createCheckedTokens } from './checked-tokens';

/** The caller as a verified token names them. */
export interface Caller {
  readonly userId: string;
}

/**
 * @returns null for a missing, forged or expired token; `other-tenant` for one that says itself that another organisation made
 * it, which lets nobody in but can be explained
 */
export type VerifyToken = (authorization: string | undefined) => Promise<Caller | 'other-tenant' | null>;

export interface TokenRules {
  /** `https://login.microsoftonline.com`, or the one of a sovereign cloud. */
  readonly loginEndpoint: string;
  readonly tenantId: string;
  /** Application the token must be made for. */
  readonly appId: string;
  readonly fetch: typeof fetch;
}

/** The tab asks for this scope, and nothing else opens the API. */
const SCOPE = 'access_as_user';

const Claims = z.object({ oid: z.guid(), tid: z.string(), scp: z.string(), exp: z.number() });

/** Clocks of two machines may differ by this many seconds. */
const CLOCK_TOLERANCE = 60;

/**
 * Checks signature, issuer, audience, tenant, scope and time of the access token that teams-js gives the tab, at
 * most once a minute for the same token.
 * Rejects with `StorageUnavailable` when the keys cannot be fetched: that is no verdict on the token.
 */
export function createTokenVerifier({ loginEndpoint, tenantId, appId, fetch }: TokenRules): VerifyToken {
  const keys = createRemoteJWKSet(new URL(`${loginEndpoint}/${tenantId}/discovery/v2.0/keys`), {
    [customFetch]: fetch,
  });
  const checked = createCheckedTokens<Caller>(Date.now);
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return null;
    const known = checked.find(token);
    if (known !== null) return known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: `${loginEndpoint}/${tenantId}/v2.0`,
        audience: appId,
        requiredClaims: ['exp', 'nbf', 'iat'],
        clockTolerance: CLOCK_TOLERANCE,
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success || !claims.data.scp.split(' ').includes(SCOPE)) return null;
      if (claims.data.tid !== tenantId) return 'other-tenant';
      const caller: Caller = { userId: claims.data.oid.toLowerCase() };
      checked.put(token, caller, (claims.data.exp + CLOCK_TOLERANCE) * 1000);
      return caller;
    } catch (error) {
      if (isVerdict(error)) return isOfOtherTenant(token, tenantId) ? 'other-tenant' : null;
      throw new StorageUnavailable('The keys that sign tokens cannot be fetched', { cause: error });
    }
  };
}

/** What the token says of itself, unproven: for the reason of a refusal and nothing else. */
function isOfOtherTenant(token: string, tenantId: string): boolean {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' && tid !== tenantId;
  } catch {
    return false;
  }
}

/** Faults of the token itself, as opposed to keys that could not be fetched. */
const isVerdict = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  error.code !== 'ERR_JOSE_GENERIC';
