import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import { StorageUnavailable } from '../../application/ports/repository';
import type { Log } from '../../application/ports/log';
import { WorkspaceIncomplete } from '../../application/ports/standing';
import { API, type ApiName } from '../../contracts/api';
import { ChannelClaim } from '../../contracts/channel-claim';
import { CHANNEL_HEADER } from '../../contracts/channel-header';
import type { Endpoint } from '../../contracts/endpoint';
import type { Problem } from '../../contracts/problem';
import { err, ok, type Result } from '../../domain/shared/result';
import { answersMadeOnce } from './answers-made-once';
import type { MadeContent } from './made-content';
import { STATUS_OF } from './problem-status';
import { sendContent, sendUntagged } from './send-content';
import type { Caller, VerifyToken } from './token-verifier';

type Parsed<S> = S extends z.ZodType ? z.output<S> : null;

/** What an endpoint's handler is given: everything parsed by the endpoint's own schemas. */
export interface Given<N extends ApiName> {
  /** Who asks, and in which channel they say they do. */
  readonly caller: Caller & { readonly channelId?: string };
  readonly params: Parsed<(typeof API)[N]['params']>;
  readonly query: Parsed<(typeof API)[N]['query']>;
  readonly body: Parsed<(typeof API)[N]['body']>;
}

export type ApiHandlers = {
  readonly [N in ApiName]: (given: Given<N>) => Promise<Result<z.input<(typeof API)[N]['answer']>, Problem>>;
};

export interface ApiRoutesDeps {
  readonly verifyToken: VerifyToken;
  readonly handlers: ApiHandlers;
  readonly log: Log;
}

/** One route an endpoint of the contract: authenticate, parse, call the use case, present. */
export function createApiRoutes(deps: ApiRoutesDeps): Router {
  const router = Router();
  for (const name of Object.keys(API).filter(isApiName)) {
    const endpoint: Endpoint = API[name];
    const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1');
    const respond = responder(name, endpoint, deps);
    router[endpoint.method](path, respond);
  }
  router.use(async (request, response) => {
    const caller = await deps.verifyToken(request.headers.authorization);
    refuse(response, isCaller(caller) ? { kind: 'not-found' } : refusalOf(caller));
  });
  return router;
}

/** Only the caller's own browser keeps an answer, and asks each time whether it still holds. */
const KEPT_HOW = 'private, no-cache';

function responder(name: ApiName, endpoint: Endpoint, deps: ApiRoutesDeps): RequestHandler {
  const contentOf = answersMadeOnce(endpoint.answer);
  return async (request, response) => {
    const result = await resultOf({ name, endpoint, contentOf }, { deps, request });
    if (!result.ok) {
      refuse(response, result.error);
      return;
    }
    response.type('json').set('Cache-Control', KEPT_HOW);
    if (endpoint.method === 'post') {
      await sendUntagged({ request, response }, result.value);
      return;
    }
    // Two people at one browser: what one was answered is not even compared with what the other would get.
    response.vary('Authorization');
    await sendContent({ request, response }, result.value);
  };
}

interface Route {
  readonly name: ApiName;
  readonly endpoint: Endpoint;
  readonly contentOf: (value: unknown) => MadeContent;
}

async function resultOf(
  { name, endpoint, contentOf }: Route,
  { deps, request }: { deps: ApiRoutesDeps; request: Request },
): Promise<Result<MadeContent, Problem>> {
  try {
    const caller = await deps.verifyToken(request.headers.authorization);
    if (!isCaller(caller)) return err(refusalOf(caller));
    const channel = ChannelClaim.optional().safeParse(request.get(CHANNEL_HEADER));
    const params = endpoint.params.safeParse(request.params);
    const query = endpoint.query.safeParse(request.query);
    const body = endpoint.body?.safeParse(request.body);
    const fault = [params, query, body, channel].find((part) => part?.success === false);
    if (fault?.error !== undefined) return err({ kind: 'bad-request', message: explain(fault.error) });

    const given = {
      caller: inChannel(caller, channel.data),
      params: params.data,
      query: query.data,
      body: body?.data ?? null,
    };
    // The schemas above are the handler's own, which the compiler cannot follow across the loop over all endpoints.
    const handler = deps.handlers[name] as (given: unknown) => Promise<Result<unknown, Problem>>;
    const result = await handler(given);
    return result.ok ? ok(contentOf(result.value)) : result;
  } catch (error) {
    if (error instanceof WorkspaceIncomplete) {
      deps.log.warn('workspace-incomplete', { endpoint: name });
      return err({ kind: 'workspace-incomplete', lacks: error.lacks });
    }
    if (error instanceof StorageUnavailable) {
      deps.log.warn('storage-unavailable', { endpoint: name });
      return err({ kind: 'storage-unavailable' });
    }
    deps.log.error('request-failed', error, { endpoint: name });
    return err({ kind: 'unexpected' });
  }
}

type Verdict = Awaited<ReturnType<VerifyToken>>;

const isCaller = (verdict: Verdict): verdict is Caller => verdict !== null && verdict !== 'other-tenant';

const refusalOf = (verdict: 'other-tenant' | null): Problem => ({ kind: verdict ?? 'not-signed-in' });

const inChannel = (caller: Caller, channelId: string | undefined) =>
  channelId === undefined ? caller : { ...caller, channelId };

export function refuse(response: Response, error: Problem): void {
  if (STATUS_OF[error.kind] === 401) response.set('WWW-Authenticate', 'Bearer');
  response.status(STATUS_OF[error.kind]).json({ error });
}

/** Names the field, never the value. */
const explain = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');

const isApiName = (name: string): name is ApiName => name in API;
