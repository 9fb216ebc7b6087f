import type { z } from 'zod';
import { type Answer, API, type ApiName, type Endpoint } from '../../src/contracts/api';
import { Problem } from '../../src/contracts/problem';
import { Failure, type FailureCause } from './failure';

type BodyOf<N extends ApiName> = (typeof API)[N]['body'] extends z.ZodType
  ? { readonly body: z.input<(typeof API)[N]['body']> }
  : { readonly body?: never };

export type Input<N extends ApiName> = {
  readonly params: z.input<(typeof API)[N]['params']>;
  readonly query?: z.input<(typeof API)[N]['query']> | undefined;
} & BodyOf<N>;

/** Asks the API. Rejects with `Failure` only (or with an abort). */
export type Call = <N extends ApiName>(name: N, input: Input<N>, signal?: AbortSignal) => Promise<Answer<N>>;

/** @param fresh true when the last token was refused */
export type TokenSource = (fresh: boolean) => Promise<string>;

export function makeCall(token: TokenSource): Call {
  return async (name, input, signal) => {
    const endpoint: Endpoint = API[name];
    const send = async (fresh: boolean): Promise<Response> =>
      ask(endpoint, { input, token: await signIn(token, fresh), signal });
    let response = await send(false);
    if (response.status === 401) response = await send(true);
    const content = await contentOf(response);
    if (!response.ok) throw new Failure(problemIn(response, content));
    const answer = endpoint.answer.safeParse(content);
    if (!answer.success) throw new Failure({ kind: 'unexpected' }, { cause: answer.error });
    // The schema of this very endpoint has just been passed.
    return answer.data as Answer<typeof name>;
  };
}

async function signIn(token: TokenSource, fresh: boolean): Promise<string> {
  try {
    return await token(fresh);
  } catch (cause) {
    throw new Failure({ kind: 'not-signed-in' }, { cause });
  }
}

interface Asked {
  readonly input: { readonly params: object; readonly query?: object | undefined; readonly body?: unknown };
  readonly token: string;
  readonly signal: AbortSignal | undefined;
}

async function ask(endpoint: Endpoint, { input, token, signal }: Asked): Promise<Response> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' };
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

function problemIn(response: Response, content: unknown): FailureCause {
  const problem = Problem.safeParse(content);
  if (problem.success) return problem.data.error;
  if (response.status === 401) return { kind: 'not-signed-in' };
  return { kind: response.status >= 502 && response.status <= 504 ? 'unreachable' : 'unexpected' };
}
