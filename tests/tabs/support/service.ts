import { type Answer, API, type ApiName } from '../../../src/contracts/api';
import { CHANNEL_HEADER } from '../../../src/contracts/channel-header';
import type { Problem } from '../../../src/contracts/problem';

export interface Asked {
  readonly name: ApiName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: string | null;
  readonly channel: string | null;
}

type Handler<N extends ApiName> = (
  asked: Asked,
) => Answer<N> | Refused | 'no-connection' | Promise<Answer<N> | Refused>;

/** The service says no, in its own words. */
export class Refused {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {}
}

export type Handlers = { [N in ApiName]?: Handler<N> };

/**
 * The service as the network shows it: `fetch` answers what the handlers say, after the contract's own check, so that
 * no test lives on answers the service could never give.
 */
export function serve(handlers: Handlers): { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input, location.origin);
    const request = match(url, init);
    if (request === null) throw new TypeError(`No such endpoint: ${url.pathname}`);
    asked.push(request);
    const handler = handlers[request.name];
    const answer: unknown =
      handler === undefined ? new Refused(404, { kind: 'not-found' }) : await handler(request);
    if (answer === 'no-connection') throw new TypeError('Failed to fetch');
    if (answer instanceof Refused) return json(answer.status, { error: answer.problem });
    const checked = API[request.name].answer.safeParse(answer);
    if (!checked.success)
      throw new Error(`The answer of ${request.name} breaks the contract: ${checked.error.message}`);
    return json(200, answer);
  };
  return { asked };
}

function match(url: URL, init: RequestInit | undefined): Asked | null {
  for (const name of Object.keys(API) as ApiName[]) {
    const { path, method } = API[name];
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? '');
    const values = new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(url.pathname);
    if (values === null || (init?.method ?? 'GET').toLowerCase() !== method) continue;
    return {
      name,
      params: Object.fromEntries(
        names.map((param, index) => [param, decodeURIComponent(values[index + 1] ?? '')]),
      ),
      query: url.searchParams,
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
      token: new Headers(init?.headers).get('authorization'),
      channel: new Headers(init?.headers).get(CHANNEL_HEADER),
    };
  }
  return null;
}

/** As much of a Response as a client may rely on; jsdom has none. */
function json(status: number, content: unknown): Response {
  const text = JSON.stringify(content);
  return {
    ok: status < 400,
    status,
    headers: new Map() as unknown as Headers,
    json: () => Promise.resolve(JSON.parse(text)),
  } as unknown as Response;
}
