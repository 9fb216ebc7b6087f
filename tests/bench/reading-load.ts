import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'undici';
import { makeRandom } from '../../src/local/sample/seeded-random';
import { SAMPLE_WORKSPACE } from '../../src/local/sample/workspace';

export interface LoadOrder {
  readonly origin: string;
  readonly tokens: readonly string[];
  /** People who ask, wait for the answer and ask again, each over a kept connection. */
  readonly readers: number;
  /** Most milliseconds that they look at an answer before they ask again; 0 for at once. */
  readonly pause: number;
  readonly seconds: number;
}

/** What was asked for, and whether the reader named what they had. */
export type ReadKind = `${'masterplan' | 'indicators' | 'goal' | 'status'}${', again' | ''}`;

/** One answer each: what it was, how long it took to its last byte in milliseconds, and its bytes on the wire. */
export interface LoadResult {
  readonly answers: readonly (readonly [kind: ReadKind, milliseconds: number, bytes: number])[];
}

const BASE = `/api/v1/workspaces/${SAMPLE_WORKSPACE.id}`;
const GOALS = 500;

/** People look at goals most, and the page asks for the status by itself. */
const MIXTURE = [
  'masterplan',
  'masterplan',
  'indicators',
  'goal',
  'goal',
  'goal',
  'status',
  'status',
] as const;

type What = (typeof MIXTURE)[number];

async function read(
  order: LoadOrder,
  reader: number,
  answers: LoadResult['answers'][number][],
): Promise<void> {
  const client = new Client(order.origin, { pipelining: 1 });
  const random = makeRandom(`reader ${String(reader)}`);
  const authorization = `Bearer ${order.tokens[reader % order.tokens.length] ?? ''}`;
  const tags = new Map<string, string>();
  const pathOf: Readonly<Record<What, () => string>> = {
    masterplan: () => `${BASE}/masterplan`,
    indicators: () => `${BASE}/indicators`,
    goal: () => `${BASE}/goals/ziel-${String(1 + Math.floor(random() * GOALS))}`,
    status: () => BASE,
  };
  const end = performance.now() + order.seconds * 1000;
  while (performance.now() < end) {
    // Before the first one too: people do not all begin in the same moment.
    if (order.pause > 0) await wait(random() * order.pause);
    const what = MIXTURE[Math.floor(random() * MIXTURE.length)] ?? 'status';
    const path = pathOf[what]();
    const tag = random() < 0.5 ? tags.get(path) : undefined;
    const start = performance.now();
    const { statusCode, headers, body } = await client.request({
      method: 'GET',
      path,
      headers: {
        authorization,
        'accept-encoding': 'gzip, deflate, br',
        ...(tag === undefined ? {} : { 'if-none-match': tag }),
      },
    });
    const bytes = (await body.arrayBuffer()).byteLength;
    if (statusCode !== (tag === undefined ? 200 : 304))
      throw new Error(
        `${path} answered ${String(statusCode)}${tag === undefined ? '' : ' to a tag it gave'}`,
      );
    answers.push([tag === undefined ? what : `${what}, again`, performance.now() - start, bytes]);
    const newTag = headers['etag'];
    if (typeof newTag === 'string') tags.set(path, newTag);
  }
  await client.close();
}

/** A program of its own, told by its parent what to do: the readers' own work must not hold up the service. */
process.on('message', (message) => {
  const order = message as LoadOrder;
  const answers: LoadResult['answers'][number][] = [];
  const readers = Array.from({ length: order.readers }, (_, reader) => read(order, reader, answers));
  void Promise.all(readers).then(() => {
    const result: LoadResult = { answers };
    process.send?.(result, () => process.disconnect());
  });
});
