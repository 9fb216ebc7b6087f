import { rootCertificates } from 'node:tls';
import { Agent, fetch as undiciFetch } from 'undici';

export interface FetchOptions {
  /** Certificate authorities trusted beside the public ones, as PEM. */
  readonly extraCa?: string | undefined;
}

/** `fetch` that trusts a city's own certificate authority, or the local tenant's, and everything public as ever. */
export function createFetch({ extraCa }: FetchOptions): typeof fetch {
  if (extraCa === undefined) return fetch;
  const dispatcher = new Agent({ connect: { ca: [...rootCertificates, extraCa] } });
  const trusting: typeof undiciFetch = (input, init) => undiciFetch(input, { ...init, dispatcher });
  // The same interface twice: Node's own, and that of the newer undici which takes a dispatcher.
  return trusting as unknown as typeof fetch;
}
