import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { StorageUnavailable } from '../../application/ports/repository';

/** The caller as a verified token names them. */
export interface Caller {
  readonly userId: string;
}

/** @returns null for a missing, forged, expired or foreign token */
export type VerifyToken = (authorization: string | undefined) => Promise<Caller | null>;

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

const Claims = z.object({ oid: z.guid(), tid: z.string(), scp: z.string() });

/** Clocks of two machines may differ by this many seconds. */
const CLOCK_TOLERANCE = 60;

/**
 * Checks signature, issuer, audience, tenant, scope and time of the access token that teams-js gives the tab.
 * Rejects with `StorageUnavailable` when the keys cannot be fetched: that is no verdict on the token.
 */
export function createTokenVerifier({ loginEndpoint, tenantId, appId, fetch }: TokenRules): VerifyToken {
  const keys = createRemoteJWKSet(new URL(`${loginEndpoint}/${tenantId}/discovery/v2.0/keys`), {
    [customFetch]: fetch,
  });
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return null;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: `${loginEndpoint}/${tenantId}/v2.0`,
        audience: appId,
        requiredClaims: ['exp', 'nbf', 'iat'],
        clockTolerance: CLOCK_TOLERANCE,
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success || claims.data.tid !== tenantId || !claims.data.scp.split(' ').includes(SCOPE))
        return null;
      return { userId: claims.data.oid };
    } catch (error) {
      if (isVerdict(error)) return null;
      throw new StorageUnavailable('The keys that sign tokens cannot be fetched', { cause: error });
    }
  };
}

/** Faults of the token itself, as opposed to keys that could not be fetched. */
const isVerdict = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  error.code !== 'ERR_JOSE_GENERIC';
