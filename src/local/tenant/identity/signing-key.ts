import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { keep, readKept } from '../store/kept-file';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

/**
 * The RS256 key of the identity server, in `identity.jwk` with its private part:
 * tests of the app sign forged tokens with it.
 */
export async function loadSigningKey(dataDir: string): Promise<SigningKey> {
  const file = join(dataDir, 'identity.jwk');
  const text = readKept(file) ?? (await makeKey());
  keep(file, text);
  const jwk = JSON.parse(text) as JWK;
  const { kty, n, e, kid } = jwk;
  if (kty !== 'RSA' || n === undefined || e === undefined || kid === undefined || jwk.d === undefined) {
    throw new Error(`${file} is no private RSA key with a kid; delete it to get a new one`);
  }
  const publicJwk: JWK = { kty, use: 'sig', alg: 'RS256', kid, n, e };
  return { kid, publicJwk, privateKey: await importKey(jwk), publicKey: await importKey(publicJwk) };
}

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return `${JSON.stringify({ ...jwk, kid, alg: 'RS256', use: 'sig' }, null, 2)}\n`;
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new Error('identity.jwk holds a symmetric key');
  return key;
}
