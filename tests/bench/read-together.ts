import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Figures } from './main';
import type { LoadOrder, LoadResult, ReadKind } from './reading-load';
import { startLargeService } from './large/start-large-service';

const READERS = 50;
const SECONDS = 20;

/** People look at what they get; without a pause the readers measure how much the service can do at most. */
const PAUSE = 1_000;
const CALM_SECONDS = 10;

/**
 * 50 people who read at the same time, without a pause between answer and next request and then with one: the service in one process, the
 * tenant with the large workspace in another, the readers in a third.
 */
export async function readTogether(): Promise<Figures> {
  const service = await startLargeService();
  try {
    const { origin, tokens } = await service.figures();
    // The first reader of a view pays for making it; what many readers feel is measured afterwards.
    const first = await load({ origin, tokens, readers: 1, pause: 0, seconds: 3 });
    const before = await service.figures();
    const { answers } = await load({ origin, tokens, readers: READERS, pause: 0, seconds: SECONDS });
    const after = await service.figures();
    const calm = await load({ origin, tokens, readers: READERS, pause: PAUSE, seconds: CALM_SECONDS });
    const bytes = answers.reduce((sum, [, , size]) => sum + size, 0);
    return {
      ...slowest(first),
      ...spread('all', answers),
      ...spreadByKind(answers),
      'answers a second': answers.length / SECONDS,
      'megabytes a second': bytes / SECONDS / 1e6,
      'requests to Graph while they read': after.graphRequests - before.graphRequests,
      ...spread('with a pause of up to a second', calm.answers),
      ...spreadByKind(calm.answers, 'with a pause: '),
      'processor of the service, ms an answer': after.cpu / answers.length,
      'processor of the service, share of a core': after.cpu / SECONDS / 1000,
      'event loop of the service, 50 %, ms late': after.eventLoopDelay.p50,
      'event loop of the service, 99 %, ms late': after.eventLoopDelay.p99,
      'event loop of the service, most, ms late': after.eventLoopDelay.max,
    };
  } finally {
    await service.end();
  }
}

function load(order: LoadOrder): Promise<LoadResult> {
  const child = fork(join(__dirname, 'reading-load.ts'), { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as LoadResult));
    child.once('exit', (code) => reject(new Error(`The readers ended with ${String(code)}`)));
    child.send(order);
  });
}

type Answers = LoadResult['answers'];

const kindsOf = (answers: Answers): ReadKind[] => [...new Set(answers.map(([kind]) => kind))].sort();

const ofKind = (answers: Answers, kind: ReadKind): Answers => answers.filter(([of]) => of === kind);

function spreadByKind(answers: Answers, prefix = ''): Figures {
  const spreads = kindsOf(answers).map((kind) => spread(`${prefix}${kind}`, ofKind(answers, kind)));
  return Object.fromEntries(spreads.flatMap((figures) => Object.entries(figures)));
}

function slowest({ answers }: LoadResult): Figures {
  return Object.fromEntries(
    kindsOf(answers).flatMap((kind) => {
      if (kind.endsWith('again')) return [];
      const longest = Math.max(...ofKind(answers, kind).map(([, milliseconds]) => milliseconds));
      return [[`${kind}, made for the first time, ms`, longest]];
    }),
  );
}

function spread(name: string, answers: Answers): Figures {
  const times = answers.map(([, milliseconds]) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? NaN;
  const bytes = answers.reduce((sum, [, , size]) => sum + size, 0);
  return {
    [`${name}, answers`]: answers.length,
    [`${name}, 50 %, ms`]: at(0.5),
    [`${name}, 95 %, ms`]: at(0.95),
    [`${name}, 99 %, ms`]: at(0.99),
    [`${name}, bytes an answer`]: bytes / answers.length,
  };
}
