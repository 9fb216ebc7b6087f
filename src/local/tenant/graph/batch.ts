import type { FaultSwitches } from './faults';
import { badRequest, GraphError } from './graph-error';
import { bodyObject, isObject, type JsonObject } from './json';

export interface BatchStep {
  readonly id: string;
  readonly method: string;
  /** From after `/v1.0`, with a leading slash. */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

export interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const MAX_STEPS = 20;
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/**
 * The steps in an order that respects what they depend on.
 * @throws GraphError 400 when the batch as a whole is wrong
 */
export function parseBatch(
  body: unknown,
  { tooManyStepsStatus }: Pick<FaultSwitches, 'tooManyStepsStatus'>,
): BatchStep[] {
  const { requests } = bodyObject(body);
  if (!Array.isArray(requests))
    throw badRequest("Invalid batch payload format: 'requests' must be a collection.");
  if (requests.length > MAX_STEPS) {
    const text = `Number of batch request steps exceeds the maximum value of ${MAX_STEPS}.`;
    throw new GraphError(tooManyStepsStatus, 'MaximumValueExceeded', text);
  }
  if (requests.length === 0) throw badRequest('Invalid batch payload format: there are no requests.');
  return inOrder(requests.map(parseStep));
}

function parseStep(request: unknown): BatchStep {
  if (!isObject(request)) throw badRequest('Invalid batch payload format: each request must be an object.');
  const { id, method, url, body } = request;
  if (typeof id !== 'string' || id === '')
    throw badRequest('Invalid batch payload format: each request needs an id.');
  const verb = typeof method === 'string' ? method.toUpperCase() : '';
  if (!METHODS.includes(verb)) throw badRequest(`Request id : ${id} does not have a valid method.`);
  if (typeof url !== 'string' || url === '') throw badRequest(`Request id : ${id} does not have a url.`);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url)) throw badRequest(`Request id : ${id} must have a relative url.`);
  const headers = parseHeaders(request, id);
  const hasBody = body !== undefined && body !== null;
  if (
    (hasBody && !headers.has('content-type')) ||
    (!hasBody && (verb === 'PATCH' || verb === 'PUT' || verb === 'POST'))
  ) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  return {
    id,
    method: verb,
    url: url.startsWith('/') ? url : `/${url}`,
    headers,
    body,
    dependsOn: parseDependsOn(request, id),
  };
}

function parseHeaders(request: JsonObject, id: string): Map<string, string> {
  const headers = request['headers'] ?? {};
  if (!isObject(headers)) throw badRequest(`The headers of request id : ${id} must be an object.`);
  const entries = Object.entries(headers).map(([name, value]) => {
    if (typeof value !== 'string')
      throw badRequest(`The header ${name} of request id : ${id} must be a string.`);
    return [name.toLowerCase(), value] as const;
  });
  return new Map(entries);
}

function parseDependsOn(request: JsonObject, id: string): string[] {
  const dependsOn = request['dependsOn'] ?? [];
  if (!Array.isArray(dependsOn) || !dependsOn.every((entry) => typeof entry === 'string')) {
    throw badRequest(`The dependsOn of request id : ${id} must be a collection of ids.`);
  }
  return dependsOn;
}

function inOrder(steps: readonly BatchStep[]): BatchStep[] {
  const ids = new Set(steps.map(({ id }) => id.toLowerCase()));
  if (ids.size < steps.length) throw badRequest('Request ids must be unique within a batch.');
  const ordered: BatchStep[] = [];
  const done = new Set<string>();
  while (ordered.length < steps.length) {
    const ready = steps.filter((step) => !done.has(step.id) && step.dependsOn.every((id) => done.has(id)));
    const [next] = ready;
    if (next === undefined)
      throw badRequest('The dependsOn of a request names an unknown request or closes a circle.');
    done.add(next.id);
    ordered.push(next);
  }
  return ordered;
}
