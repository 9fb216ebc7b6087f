import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Log } from '../../application/ports/log';
import { StorageUnavailable } from '../../application/ports/repository';
import { type GraphAnswer, isSuccess, toGraphError } from './answer';
import { type Exchange, runBatch } from './batch';
import { createCredential, type Identity } from './credential';
import { pauseBeforeRepeating } from './retry-policy';
import { createTransport, type GraphRequest, NoAnswer, type Transport } from './transport';

export interface GraphOptions extends Identity {
  /** `https://graph.microsoft.com`, or that of another cloud; https only. */
  readonly endpoint: string;
  /** Both are part of the User-Agent that Microsoft asks for. */
  readonly company: string;
  readonly version: string;
  readonly log: Log;
  /** Milliseconds for one answer to arrive completely. */
  readonly timeout?: number;
}

interface GraphPage {
  readonly value: readonly unknown[];
  /** Present on the last page of a delta. */
  readonly deltaLink: string | null;
}

type Headers = Readonly<Record<string, string>>;

/**
 * Microsoft Graph. Paths start after `/v1.0` and carry encoded values; links that Graph gave may be used as they are.
 * Answers are unknown until whoever asked has parsed them.
 *
 * Every method rejects with `GraphError` when Graph refuses, and with `StorageUnavailable` when it could not be asked:
 * no network, no token, no answer in time, 5xx, or still throttled after some attempts. A write that may have been done
 * is never repeated here.
 */
export interface Graph {
  get(path: string, headers?: Headers): Promise<unknown>;
  post(path: string, body: unknown, headers?: Headers): Promise<unknown>;
  patch(path: string, body: unknown, headers?: Headers): Promise<unknown>;
  delete(path: string, headers?: Headers): Promise<void>;
  /** Every page up to the last, following nextLink. */
  pages(path: string): AsyncIterable<GraphPage>;
  /**
   * Requests that do not depend on each other, in as few calls as possible.
   *
   * @returns all answers, failures too, in the order of the requests; 504 when the fate of an item is unknown
   */
  batch(requests: readonly GraphRequest[]): Promise<readonly GraphAnswer[]>;
  /** What a batch may ask for: a link that Graph gave, without host and version. */
  pathOf(link: string): string;
}

const Page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

const ANSWER_WITHIN = 30_000;

export function createGraph(options: GraphOptions): Graph {
  const transport = createTransport({
    endpoint: options.endpoint,
    credential: createCredential(options),
    userAgent: `NONISV|${options.company}|Zugkraft/${options.version}`,
    timeout: options.timeout ?? ANSWER_WITHIN,
    extraCa: options.extraCa,
  });
  return graphOver(transport, options);
}

export function graphOver(
  transport: Transport,
  { log, endpoint }: Pick<GraphOptions, 'log' | 'endpoint'>,
): Graph {
  const exchange = makeExchange(transport, log);

  async function ask(request: GraphRequest): Promise<unknown> {
    const answer = await exchange(request, request.method === 'GET');
    if (isSuccess(answer)) return answer.body;
    const error = toGraphError(answer, `${request.method} ${request.path.split('?')[0] ?? ''}`);
    if (answer.status < 500 && answer.status !== 429) throw error;
    throw new StorageUnavailable('Graph does not answer as it should', { cause: error });
  }

  async function* pages(path: string): AsyncIterable<GraphPage> {
    const seen = new Set<string>();
    for (let next: string | undefined = path; next !== undefined;) {
      if (seen.has(next)) throw new StorageUnavailable('Graph pages lead back to a page already read');
      seen.add(next);
      const page: z.infer<typeof Page> = Page.parse(await ask({ method: 'GET', path: next }));
      next = page['@odata.nextLink'];
      yield { value: page.value, deltaLink: page['@odata.deltaLink'] ?? null };
    }
  }

  return {
    get: (path, headers = {}) => ask({ method: 'GET', path, headers }),
    post: (path, body, headers = {}) => ask({ method: 'POST', path, body, headers }),
    patch: (path, body, headers = {}) => ask({ method: 'PATCH', path, body, headers }),
    async delete(path, headers = {}) {
      await ask({ method: 'DELETE', path, headers });
    },
    pages,
    batch: (requests) => runBatch(requests, { exchange: orNull(exchange), pause: waitFor }),
    pathOf: (link) => pathOf(link, endpoint),
  };
}

const waitFor = async (milliseconds: number): Promise<void> => {
  await pause(milliseconds);
};

/** In a batch of writes "no answer" concerns each item by itself, so it is not thrown but handed on. */
const orNull =
  (exchange: ReturnType<typeof makeExchange>): Exchange =>
  async (request, isRepeatable) => {
    try {
      return await exchange(request, isRepeatable);
    } catch (error) {
      if (
        !isRepeatable &&
        error instanceof StorageUnavailable &&
        error.cause instanceof NoAnswer &&
        error.cause.wasSent
      ) {
        return null;
      }
      throw error;
    }
  };

/** @throws StorageUnavailable when no answer came, after the attempts that are allowed */
const makeExchange =
  (transport: Transport, log: Log) =>
  async (request: GraphRequest, isRepeatable: boolean): Promise<GraphAnswer> => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await transport(request).catch((error: unknown) => {
        if (error instanceof NoAnswer) return error;
        throw error;
      });
      const failed = outcome instanceof NoAnswer;
      const wait =
        failed && !outcome.wasSent
          ? null
          : pauseBeforeRepeating(failed ? null : outcome, attempt, isRepeatable);
      if (wait === null) {
        if (failed) throw new StorageUnavailable(outcome.message, { cause: outcome });
        return outcome;
      }
      log.warn('graph-retry', {
        method: request.method,
        status: failed ? null : outcome.status,
        attempt,
        wait,
      });
      await pause(wait);
    }
  };

function pathOf(link: string, endpoint: string): string {
  const url = new URL(link, endpoint);
  return url.pathname.replace(/^\/v1\.0/, '') + url.search;
}
