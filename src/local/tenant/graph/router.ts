import { badRequest, GraphError } from './graph-error';
import type { Call, GraphResponse } from './call';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Segments; `{name}` stands for any one. */
  readonly pattern: string;
  /** Name under which it is counted. */
  readonly kind: string;
  /** Resource units. */
  readonly units: number | ((call: Pick<Call, 'query'>) => number);
  readonly answer: (call: Call) => GraphResponse | Promise<GraphResponse>;
  /** True when it waits for others, so that it cannot share a transaction with its batch. */
  readonly waits?: boolean;
}

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

interface Compiled {
  readonly route: Route;
  readonly segments: readonly string[];
}

/** Collections whose members may also be addressed as `lists('…')` or `items(1)`. */
const KEYED = /^(sites|lists|items|columns|users|groups|teams|versions|channels)\((?:'([^']*)'|(\d+))\)$/;

export function makeRouter(routes: readonly Route[]): (method: string, path: string) => Match {
  const compiled = routes.map((route) => ({ route, segments: route.pattern.split('/').slice(1) }));
  return (method, path) => {
    const segments = segmentsOf(path);
    const fitting = compiled.filter(
      (candidate) => candidate.segments.length === segments.length && fits(candidate, segments),
    );
    const chosen = fitting.find((candidate) => candidate.route.method === method);
    if (chosen !== undefined) return { route: chosen.route, params: paramsOf(chosen, segments) };
    if (fitting.length > 0) {
      throw new GraphError(
        405,
        'Request_BadRequest',
        'Specified HTTP method is not allowed for the request target.',
      );
    }
    throw badRequest(`Resource not found for the segment '${firstUnknown(compiled, segments)}'.`);
  };
}

/**
 * Decoded segments. A site addressed by its path becomes one segment, `host:/path`, whether or not a
 * second colon closes it.
 */
function segmentsOf(path: string): string[] {
  let decoded: string[];
  try {
    decoded = path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    throw badRequest('The request URI is not properly percent-encoded.');
  }
  while (decoded.at(-1) === '') decoded.pop();
  const flat = decoded.flatMap((segment) => {
    const [, collection, text, number] = KEYED.exec(segment) ?? [];
    return collection === undefined ? [segment] : [collection, text ?? number ?? ''];
  });
  const [first, host, ...rest] = flat;
  if (first !== 'sites' || host === undefined || !host.endsWith(':')) return flat;
  const end = rest.findIndex((segment) => segment.endsWith(':'));
  const sitePath = (end === -1 ? rest : rest.slice(0, end + 1)).join('/').replace(/:$/, '');
  return ['sites', `${host}/${sitePath}`, ...(end === -1 ? [] : rest.slice(end + 1))];
}

function fits({ segments }: Compiled, asked: readonly string[]): boolean {
  return segments.every((segment, at) =>
    segment.startsWith('{') ? asked[at] !== '' : segment === asked[at],
  );
}

function paramsOf({ segments }: Compiled, asked: readonly string[]): Map<string, string> {
  const params = new Map<string, string>();
  segments.forEach((segment, at) => {
    if (segment.startsWith('{')) params.set(segment.slice(1, -1), asked[at] ?? '');
  });
  return params;
}

function firstUnknown(compiled: readonly Compiled[], asked: readonly string[]): string {
  const reached = asked.findIndex(
    (_, at) =>
      !compiled.some(
        (candidate) =>
          candidate.segments.length > at &&
          fits({ ...candidate, segments: candidate.segments.slice(0, at + 1) }, asked),
      ),
  );
  return asked[reached === -1 ? asked.length - 1 : reached] ?? '';
}
