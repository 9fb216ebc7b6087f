import { z } from 'zod';
import type { GraphAnswer } from './answer';
import { isSuccess, toGraphError } from './answer';
import { isThrottled, pauseBeforeRepeating } from './retry-policy';
import type { GraphRequest } from './transport';

/** Graph takes no more in one call. */
const BATCH_SIZE = 20;

/** Sends one request with the retries it may have; null when nobody can tell what became of it. */
export type Exchange = (request: GraphRequest, isRepeatable: boolean) => Promise<GraphAnswer | null>;

export interface BatchDeps {
  readonly exchange: Exchange;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const BatchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});

/**
 * Runs requests that do not depend on each other, 20 in a call. Items that were throttled are sent again, and only they.
 *
 * @returns the answers in the order of the requests. An item whose fate is unknown is answered 504.
 */
export async function runBatch(requests: readonly GraphRequest[], deps: BatchDeps): Promise<GraphAnswer[]> {
  const answers: GraphAnswer[] = [];
  for (let start = 0; start < requests.length; start += BATCH_SIZE) {
    answers.push(...(await runChunk(requests.slice(start, start + BATCH_SIZE), deps)));
  }
  return answers;
}

async function runChunk(requests: readonly GraphRequest[], deps: BatchDeps): Promise<GraphAnswer[]> {
  const answers = new Map<number, GraphAnswer>();
  let waiting = requests.map((request, index) => ({ request, index }));
  for (let attempt = 1; waiting.length > 0; attempt += 1) {
    const received = await send(waiting, deps);
    const pauses: number[] = [];
    const again: typeof waiting = [];
    for (const item of waiting) {
      const answer = received.get(item.index) ?? UNKNOWN;
      answers.set(item.index, answer);
      const pause = isThrottled(answer.status) ? pauseBeforeRepeating(answer, attempt, false) : null;
      if (pause === null) continue;
      pauses.push(pause);
      again.push(item);
    }
    waiting = again;
    if (waiting.length > 0) await deps.pause(Math.max(...pauses));
  }
  return requests.map((_, index) => answers.get(index) ?? UNKNOWN);
}

const UNKNOWN: GraphAnswer = { status: 504, headers: {}, body: null };

async function send(
  items: readonly { readonly request: GraphRequest; readonly index: number }[],
  { exchange }: BatchDeps,
): Promise<Map<number, GraphAnswer>> {
  const changesNothing = items.every(({ request }) => request.method === 'GET');
  const body = { requests: items.map(({ request, index }) => toItem(request, index)) };
  const outer = await exchange({ method: 'POST', path: '/$batch', body }, changesNothing);
  if (outer === null) return new Map();
  if (isThrottled(outer.status)) return new Map(items.map(({ index }) => [index, outer]));
  if (!isSuccess(outer)) {
    if (outer.status >= 500) return new Map();
    throw toGraphError(outer, 'POST /$batch');
  }
  const parsed = BatchAnswer.safeParse(outer.body);
  if (!parsed.success) return new Map();
  return new Map(
    parsed.data.responses.map(({ id, status, headers, body: itemBody }) => [
      Number(id),
      { status, headers: lowerCased(headers ?? {}), body: itemBody ?? null },
    ]),
  );
}

function toItem({ method, path, headers = {}, body }: GraphRequest, index: number) {
  const withBody = body !== undefined;
  return {
    id: String(index),
    method,
    url: path,
    headers: withBody ? { 'Content-Type': 'application/json', ...headers } : headers,
    ...(withBody && { body }),
  };
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
