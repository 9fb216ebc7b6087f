import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { LOCAL_TENANT, PERSONAS, type Persona } from '../../personas';
import type { RegisteredApp } from './registered-apps';
import type { SigningKey } from './signing-key';

export const TOKEN_LIFETIME_SECONDS = 3600;
export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';

/** Rejects with a jose error unless signed by this tenant, for one of the audiences, and in its time. */
export type VerifyToken = (token: string, audiences: readonly string[]) => Promise<JWTPayload>;

export interface TokenIssuer {
  /** What teams-js hands to the tab for this persona. Rejects for an unknown object id. */
  tabToken(userObjectId: string): Promise<string>;
  appToken(app: RegisteredApp, audience: string): Promise<string>;
  onBehalfOf(app: RegisteredApp, user: Persona, scopes: readonly string[]): Promise<string>;
  verify: VerifyToken;
}

export function personaById(id: string): Persona | undefined {
  return PERSONAS.find((persona) => persona.id === id.toLowerCase());
}

export function displayNameOf(persona: Persona): string {
  return `${persona.givenName} ${persona.surname}`;
}

/** ASCII, as user principal names are: umlauts become their base letter. */
export function principalNameOf(persona: Persona): string {
  const ascii = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^a-zA-Z-]/g, '')
      .toLowerCase();
  return `${ascii(persona.givenName)}.${ascii(persona.surname)}@${LOCAL_TENANT.tenantDomain}`;
}

export function makeTokenIssuer(key: SigningKey, origin: () => string): TokenIssuer {
  const sign = (claims: JWTPayload, issuer: string) =>
    new SignJWT({ ...claims, tid: LOCAL_TENANT.tenantId, uti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .setIssuer(issuer)
      .setIssuedAt()
      .setNotBefore(new Date())
      .setExpirationTime(`${TOKEN_LIFETIME_SECONDS} s`)
      .sign(key.privateKey);
  const v1Issuer = `https://sts.windows.net/${LOCAL_TENANT.tenantId}/`;
  const v2Issuer = () => `${origin()}/${LOCAL_TENANT.tenantId}/v2.0`;

  return {
    async tabToken(userObjectId) {
      const user = personaById(userObjectId);
      if (user === undefined) throw new Error(`The local tenant has no user ${userObjectId}`);
      const claims: JWTPayload = {
        aud: LOCAL_TENANT.appId,
        azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // the Teams desktop client
        azpacr: '0',
        ...userClaims(user),
        scp: 'access_as_user',
        ver: '2.0',
      };
      return sign(claims, v2Issuer());
    },

    appToken: (app, audience) =>
      sign(
        {
          aud: audience,
          appid: app.id,
          azp: app.id,
          app_displayname: app.displayName,
          idtyp: 'app',
          // An app's own object id and subject are the same thing, and no user's.
          oid: serviceObjectId(app),
          sub: serviceObjectId(app),
          ...(audience === GRAPH_AUDIENCE ? { roles: [...app.roles] } : {}),
          ver: '1.0',
        },
        v1Issuer,
      ),

    onBehalfOf: (app, user, scopes) =>
      sign(
        {
          aud: GRAPH_AUDIENCE,
          appid: app.id,
          idtyp: 'user',
          ...userClaims(user),
          scp: scopes.join(' '),
          ver: '1.0',
        },
        v1Issuer,
      ),

    async verify(token, audiences) {
      const { payload } = await jwtVerify(token, key.publicKey, {
        algorithms: ['RS256'],
        audience: [...audiences],
        requiredClaims: ['exp', 'tid'],
      });
      if (payload['tid'] !== LOCAL_TENANT.tenantId) throw new Error('The token is of another tenant');
      return payload;
    },
  };
}

function userClaims(user: Persona): JWTPayload {
  return {
    oid: user.id,
    sub: user.id,
    name: displayNameOf(user),
    preferred_username: principalNameOf(user),
  };
}

function serviceObjectId(app: RegisteredApp): string {
  return `${app.id.slice(0, -6)}5${app.id.slice(-5)}`;
}
