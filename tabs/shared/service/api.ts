import type { z } from 'zod';
import type { Answer, Endpoint } from '../../../src/contracts/endpoint';
import { CHANNEL_HEADER } from '../../../src/contracts/channel-header';
import { Failure, type FailureCause } from './failure';

type BodyOf<E extends Endpoint> = E['body'] extends z.ZodType
  ? { readonly body: z.input<E['body']> }
  : { readonly body?: never };

export type Input<E extends Endpoint> = {
  readonly params: z.input<E['params']>;
  readonly query?: z.input<E['query']> | undefined;
} & BodyOf<E>;

/** Asks the API. Rejects with `Failure` only (or with an abort). */
export type Call = <E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  signal?: AbortSignal,
) => Promise<Answer<E>>;

/** Rejects with a `Failure` of its own where it knows why. @param fresh true when the last token was refused */
export type TokenSource = (fresh: boolean) => Promise<string>;

/** @param channelId the channel in which the tab stands */
export function makeCall(token: TokenSource, channelId: string | null): Call {
  return async (endpoint, input, signal) => {
    const send = async (fresh: boolean): Promise<Response> =>
      ask(endpoint, { input, token: await signIn(token, fresh), channelId, signal });
    let response = await send(false);
    if (response.status === 401) response = await send(true);
    const content = await contentOf(response);
    if (!response.ok) throw new Failure(await problemIn(response, content));
    const answer = endpoint.answer.safeParse(content);
    if (!answer.success) throw new Failure({ kind: 'unexpected' }, { cause: answer.error });
    // The schema of this very endpoint has just been passed.
    return answer.data as Answer<typeof endpoint>;
  };
}

async function signIn(token: TokenSource, fresh: boolean): Promise<string> {
  try {
    return await token(fresh);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure({ kind: 'not-signed-in' }, { cause });
  }
}

interface Asked {
  readonly input: { readonly params: object; readonly query?: object | undefined; readonly body?: unknown };
  readonly token: string;
  readonly channelId: string | null;
  readonly signal: AbortSignal | undefined;
}

async function ask(endpoint: Endpoint, { input, token, channelId, signal }: Asked): Promise<Response> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' };
  if (channelId !== null) headers[CHANNEL_HEADER] = channelId;
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  try {
    return await fetch(addressOf(endpoint.path, input), {
      method: endpoint.method.toUpperCase(),
      headers,
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new Failure({ kind: 'unreachable' }, { cause });
  }
}

function addressOf(path: string, { params, query }: Pick<Asked['input'], 'params' | 'query'>): string {
  const values = new Map(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''));
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return `/api/v1${filled}${search === '' ? '' : `?${search}`}`;
}

async function contentOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A proxy's error page, or an answer cut off: the status decides what it means.
    return null;
  }
}

async function problemIn(response: Response, content: unknown): Promise<FailureCause> {
  const problem = await readProblem(content);
  if (problem !== null) return problem;
  if (response.status === 401) return { kind: 'not-signed-in' };
  return { kind: response.status >= 502 && response.status <= 504 ? 'unreachable' : 'unexpected' };
}

/** Refusals are rare, so how to read them is loaded with the first one; where that fails too, the status has to do. */
async function readProblem(content: unknown): Promise<FailureCause | null> {
  try {
    const { Problem } = await import('../../../src/contracts/problem');
    return Problem.safeParse(content).data?.error ?? null;
  } catch {
    return null;
  }
}
