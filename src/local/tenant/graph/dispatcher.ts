import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Exchange } from '../http/exchange';
import { parseBatch, type BatchAnswer, type BatchStep } from './batch';
import type { Call, GraphResponse, TenantState } from './call';
import { badRequest, errorBody, GraphError, throttled, type RequestIds } from './graph-error';
import { parseJson } from './json';
import { JsonText } from './json-text';
import type { Authenticate, Principal } from './principal';
import { parseQueryOptions } from './query-options';
import { makeRouter, type Match, type Route } from './router';
import { waitForSlowSite } from './slow-site';

export interface Graph {
  answer(exchange: Exchange): Promise<Answer>;
}

interface Deps {
  readonly state: TenantState;
  readonly authenticate: Authenticate;
  readonly routes: readonly Route[];
  /** Told about defects; the caller only learns that there was one. */
  readonly onDefect: (error: unknown) => void;
}

/** One operation, as an HTTP request or as a step of a batch. */
interface Operation {
  readonly method: string;
  /** Path and query from after `/v1.0`. */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: unknown;
  readonly principal: Principal;
  readonly inBatch: boolean;
}

const VERSION = '/v1.0';
const THROTTLE_SECONDS = 1;
const WRITES = ['POST', 'PATCH', 'DELETE'];

export function makeGraph({ state, authenticate, routes, onDefect }: Deps): Graph {
  const match = makeRouter(routes);
  const { faults, meter, database } = state;

  /** Finds out what is asked, and charges for it. */
  const prepare = (operation: Operation): { match: Match; call: Call } => {
    const [path = '', ...query] = operation.url.split('?');
    const found = match(operation.method, path);
    const call: Call = {
      state,
      path,
      params: found.params,
      principal: operation.principal,
      headers: operation.headers,
      body: operation.body,
      query: parseQueryOptions(query.join('?')),
    };
    const { kind, units } = found.route;
    meter.charge(kind, typeof units === 'number' ? units : units(call));
    if (faults.strikes(operation.inBatch ? 'throttleInBatch' : 'throttle')) throw throttled(THROTTLE_SECONDS);
    return { match: found, call };
  };

  /** A write that was done and then lost its answer. */
  const afterCommit = (route: Route, response: GraphResponse): GraphResponse => {
    const isDone = response.status < 300 && WRITES.includes(route.method) && route.kind !== 'groups.check';
    if (isDone && faults.strikes('timeoutAfterCommit')) {
      throw new GraphError(504, 'gatewayTimeout', 'The request timed out.');
    }
    return response;
  };

  const refusal = (error: unknown, ids: RequestIds): GraphResponse => {
    if (error instanceof GraphError)
      return { status: error.status, headers: error.headers, body: errorBody(error, ids) };
    onDefect(error);
    const defect = new GraphError(500, 'generalException', 'General exception while processing');
    return { status: 500, body: errorBody(defect, ids) };
  };

  const perform = async (operation: Operation): Promise<GraphResponse> => {
    const { match: found, call } = prepare(operation);
    return afterCommit(found.route, await found.route.answer(call));
  };

  const performNow = (operation: Operation, ids: RequestIds): GraphResponse => {
    try {
      const { match: found, call } = prepare(operation);
      const response = found.route.answer(call);
      if (response instanceof Promise) throw new Error(`${found.route.pattern} waits without saying so`);
      return afterCommit(found.route, response);
    } catch (error) {
      return refusal(error, ids);
    }
  };

  const waits = (step: BatchStep): boolean => {
    try {
      return match(step.method, step.url.split('?')[0] ?? '').route.waits === true;
    } catch {
      return false; // an unknown path is refused when its turn comes
    }
  };

  const batch = async (body: unknown, principal: Principal, ids: RequestIds): Promise<GraphResponse> => {
    const steps = parseBatch(body, faults.switches);
    meter.countBatchItems(steps.length);
    const answers: BatchAnswer[] = [];
    const unmet = (step: BatchStep) =>
      step.dependsOn.some((id) => (answers.find((answer) => answer.id === id)?.status ?? 500) >= 400);
    const failedDependency = () =>
      refusal(
        new GraphError(424, 'FailedDependency', 'The request failed because a request it depends on failed.'),
        ids,
      );
    const operation = (step: BatchStep): Operation => ({ ...step, principal, inBatch: true });

    if (steps.some(waits)) {
      for (const step of steps) {
        const pending = unmet(step)
          ? failedDependency()
          : perform(operation(step)).catch((error: unknown) => refusal(error, ids));
        answers.push(batchAnswer(step, await pending));
      }
    } else {
      // One commit for all of them: nothing is answered before everything is on disk, and it is synced once.
      database.transaction(() => {
        for (const step of steps) {
          answers.push(
            batchAnswer(step, unmet(step) ? failedDependency() : performNow(operation(step), ids)),
          );
        }
      });
    }
    // Graph promises no order; callers that rely on one should find out here.
    return { status: 200, body: { responses: answers.reverse() } };
  };

  return {
    async answer(exchange) {
      const ids = idsOf(exchange);
      meter.countRequest();
      const wait = faults.switches.latencyMs + waitForSlowSite(state, exchange);
      if (wait > 0) await sleep(wait);
      const response = await respond(exchange, ids).catch((error: unknown) => refusal(error, ids));
      return toAnswer(response, { ...meter.rateLimitHeaders(), ...idHeaders(ids) });
    },
  };

  async function respond(exchange: Exchange, ids: RequestIds): Promise<GraphResponse> {
    const principal = await authenticate(exchange.headers.get('authorization'));
    const body = readBody(exchange);
    const path = exchange.path.slice(VERSION.length);
    if (/^\/\$batch\/?$/i.test(path)) {
      if (exchange.method !== 'POST') {
        throw new GraphError(
          405,
          'Request_BadRequest',
          'Specified HTTP method is not allowed for the request target.',
        );
      }
      meter.charge('batch', 0);
      if (faults.strikes('throttle')) throw throttled(THROTTLE_SECONDS);
      return batch(body, principal, ids);
    }
    const url = exchange.query === '' ? path : `${path}?${exchange.query}`;
    return perform({
      method: exchange.method,
      url,
      headers: exchange.headers,
      body,
      principal,
      inBatch: false,
    });
  }
}

/** @throws GraphError 400 or 415 for a body that is no JSON in UTF-8 */
function readBody(exchange: Exchange): unknown {
  if (exchange.body.length === 0 || exchange.method === 'GET' || exchange.method === 'DELETE')
    return undefined;
  const type = (exchange.headers.get('content-type') ?? '').toLowerCase();
  const encoding = exchange.headers.get('content-encoding') ?? 'identity';
  const charset = /charset="?([^;"\s]+)/.exec(type)?.[1] ?? 'utf-8';
  if (
    !type.startsWith('application/json') ||
    encoding !== 'identity' ||
    !['utf-8', 'utf8'].includes(charset)
  ) {
    throw new GraphError(
      415,
      'UnsupportedMediaType',
      'The body must be application/json in UTF-8, not compressed.',
    );
  }
  return parseJson(exchange.body);
}

function batchAnswer(step: BatchStep, response: GraphResponse): BatchAnswer {
  const { status, headers = {}, body } = response;
  return body === undefined
    ? { id: step.id, status, headers }
    : {
        id: step.id,
        status,
        headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'application/json', ...headers },
        body,
      };
}

function idsOf(exchange: Exchange): RequestIds {
  const requestId = randomUUID();
  const given = exchange.headers.get('client-request-id') ?? '';
  return { requestId, clientRequestId: /^[\x21-\x7e]{1,128}$/.test(given) ? given : requestId };
}

const idHeaders = ({ requestId, clientRequestId }: RequestIds) => ({
  'request-id': requestId,
  'client-request-id': clientRequestId,
});

function toAnswer({ status, headers = {}, body }: GraphResponse, more: Record<string, string>): Answer {
  if (body === undefined) return { status, headers: { ...headers, ...more } };
  const type =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  return {
    status,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers, ...more },
    body: body instanceof JsonText ? body.text : JSON.stringify(body),
  };
}

/** For what is refused before it is known to be an operation: too large, unknown version, broken HTTP. */
export function bareRefusal(error: GraphError): Answer {
  const requestId = randomUUID();
  const ids = { requestId, clientRequestId: requestId };
  return toAnswer(
    { status: error.status, headers: error.headers, body: errorBody(error, ids) },
    idHeaders(ids),
  );
}

export const unknownVersion = (path: string) => badRequest(`Invalid version: ${path.split('/')[1] ?? ''}.`);
