import { setTimeout as wait } from 'node:timers/promises';
import { connectStorage } from '../../../src/adapters/azure/azure-storage';
import { createBlobStore } from '../../../src/adapters/azure/blob-store';
import { createDeliveryLog } from '../../../src/adapters/azure/delivery-log';
import { deliveryKey, deputyCardKey } from '../../../src/application/ports/delivery-log';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { startStorage } from '../../contract/azure/azure-world';
import { CONNECTOR_FAILURES, type Disturbance } from '../../support/chat/connector-failures';
import { TEAMS_LIMITS } from '../../support/chat/connector-limits';
import {
  type ConnectorCall,
  type FakeConnector,
  startFakeConnector,
} from '../../support/chat/fake-connector';
import { findingsOf } from '../../support/faults/findings';
import { createJournal } from '../../support/faults/journal';
import { createNumbers, type Numbers } from '../../support/faults/numbers';
import { createOwners, OCTOBER } from '../../support/faults/owners';
import { FAULT_PLAN, GONE, OWNERS } from '../../support/faults/plan';
import { PEOPLE } from '../../support/examples/small-plan';
import { createShared } from '../../support/faults/shared';
import { WORKSPACE } from '../../support/world';
import type { Figures } from '../main';
import { type Death, namesOf, SPEED, START, userOf } from './messages';
import { type InstanceProcess, startInstanceProcess } from './process';
import { answerFrom } from './records';

const RUNS = 1_000;
const INSTANCES = 3;

/** Runs at the same time, each with instances of its own: they wait for leases more than they work. */
const AT_ONCE = 4;

/** Steps of an instance within which it is killed, and requests within which the chat or the lists fail. */
const KILLED_WITHIN = 150;
const CHAT_FAILS_WITHIN = 8;
const LISTS_FAIL_WITHIN = 300;

/** Milliseconds that Teams takes for a message. */
const LATENCY = 20;

/** Milliseconds of the wall clock after which a run is given up. */
const LONGEST_RUN = 240_000;

/** Milliseconds in which what a dead instance had under way arrives. */
const UNDER_WAY = 500;

/** What a round does after it queued what is due, and the time, in milliseconds, after which it queues what was lost. */
const LAST_LOOK = 'monthCloses.all';
const LOST_AFTER = 31_000 / SPEED;

/** A run as the connector and the lists see it. */
interface RunOutside {
  /** The so-many-th request of the run to the connector, or to the lists. */
  readonly onChat: (call: ConnectorCall) => Disturbance | null;
  readonly onLists: (method: string, args: readonly unknown[]) => Promise<unknown>;
}

/**
 * The monthly round of three processes over one storage, with the limits of Teams: at a random step one of them gets a
 * SIGKILL, the chat fails or loses an answer, the lists fail. The same round in one process and in virtual time is in
 * `tests/application/faults`.
 */
export async function roundFaults(): Promise<Figures> {
  const first = Number(process.argv[4] ?? 0);
  const end = first + Number(process.argv[3] ?? RUNS);
  const storage = await startStorage();
  const connector = await startFakeConnector({ limits: TEAMS_LIMITS, latency: LATENCY });
  const runs = new Map<number, RunOutside>();
  connector.disturb((call) => runs.get(runOf(call))?.onChat(call) ?? null);
  const totals: Record<string, number> = { ...NOTHING };
  let next = first;
  try {
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, end - first) }, async () => {
        const place = createPlace({ connector, storage: storage.connection.STORAGE_CONNECTION, runs });
        try {
          for (let run = next++; run < end; run = next++) {
            const figures = await place.play(run);
            for (const [name, figure] of Object.entries(figures)) totals[name] = (totals[name] ?? 0) + figure;
            // A thousand runs take an hour or more.
            if ((totals['runs'] ?? 0) % 10 === 0) process.stderr.write(`${JSON.stringify(totals)}\n`);
          }
        } finally {
          place.close();
        }
      }),
    );
    return totals;
  } finally {
    await connector.close();
    await storage.close();
  }
}

const NOTHING = {
  runs: 0,
  'runs given up': 0,
  kills: 0,
  'faults of the chat': 0,
  'faults of the lists': 0,
  'cards lost': 0,
  'reports lost': 0,
  'readings twice': 0,
  'corrections the history does not tell': 0,
  'alerts untold': 0,
  'tasks untold': 0,
  'second cards': 0,
  'second cards explained by a crash between sending and noting': 0,
};

/** What must be none. */
const FAULTS = [
  'cards lost',
  'reports lost',
  'readings twice',
  'corrections the history does not tell',
  'alerts untold',
  'tasks untold',
] as const satisfies readonly (keyof typeof NOTHING)[];

type RunFigures = { -readonly [Name in keyof typeof NOTHING]: number };

const runOf = ({ path }: ConnectorCall): number =>
  Number(/a:r(\d+)-|leitung-(\d+)@/.exec(path)?.slice(1).find(Boolean) ?? -1);

interface PlaceOptions {
  readonly connector: FakeConnector;
  readonly storage: string;
  readonly runs: Map<number, RunOutside>;
}

/** Three processes that play one run after the other. */
function createPlace({ connector, storage, runs }: PlaceOptions) {
  const account = connectStorage({ STORAGE_CONNECTION: storage });
  let onKilled: () => void = () => undefined;
  const processes: readonly InstanceProcess[] = Array.from({ length: INSTANCES }, () =>
    startInstanceProcess({
      settings: { connectorUrl: connector.url, storage },
      answer: ({ run, method, args }) => {
        const outside = runs.get(run);
        return outside === undefined
          ? Promise.reject(new Error('This run is over'))
          : outside.onLists(method, args);
      },
      onKilled: () => onKilled(),
    }),
  );

  async function play(run: number): Promise<RunFigures> {
    const figures: RunFigures = { ...NOTHING, runs: 1 };
    const numbers = createNumbers(run);
    const startedAt = Date.now();
    const names = namesOf(run);
    const log = createDeliveryLog(createBlobStore(account.blobs, names.deliveries, { isListed: true }));
    const conversationOf = (userId: string): string => `a:${userOf(run, userId)}`;
    const cards = (conversation: string): number => connector.messagesIn(conversation).filter(isCard).length;
    /** Cards after which a crash or a lost answer fell, by conversation and number. */
    const cutOff = new Set<string>();
    let quietSince = startedAt;
    let lookedAt = startedAt;
    /** A round queues alerts and tasks after its look: only the one after it shows that it did. */
    let lookedBefore = startedAt;

    const journal = createJournal();
    const shared = createShared(FAULT_PLAN, {
      clock: { now: () => new Date().toISOString() },
      journal,
      onArrival: () => undefined,
    });
    const chatFault = oneOf(numbers, CHAT_FAILS_WITHIN);
    const listsFault = oneOf(numbers, LISTS_FAIL_WITHIN);
    runs.set(run, {
      onChat: ({ path, method, body }) => {
        quietSince = Date.now();
        if (path.includes(userOf(run, GONE))) return { answer: CONNECTOR_FAILURES.notInstalled };
        if (!chatFault()) return null;
        figures['faults of the chat'] += 1;
        const disturbance = numbers.pick(CHAT_FAULTS);
        const conversation = /conversations\/([^/]+)\//.exec(path)?.[1] ?? '';
        if (disturbance.afterDelivery === true && method === 'POST' && isCard(body))
          cutOff.add(`${conversation} ${cards(conversation) + 1}`);
        return disturbance;
      },
      onLists: async (method, args) => {
        if (method.endsWith('.saveAll')) quietSince = Date.now();
        if (method === LAST_LOOK) [lookedBefore, lookedAt] = [lookedAt, Date.now()];
        const fails = listsFault();
        if (fails) {
          figures['faults of the lists'] += 1;
          quietSince = Date.now();
        }
        const isAfter = fails && numbers.isLucky(0.5);
        if (fails && !isAfter) throw new StorageUnavailable('The lists fail');
        const answer = await answerFrom(shared.records, method, args);
        if (isAfter) throw new StorageUnavailable('The answer of the lists is lost');
        return answer;
      },
    });

    async function noteWhatFellBetween(): Promise<void> {
      await wait(UNDER_WAY);
      for (const { userId } of OWNERS) {
        const found = await Promise.all(cardKeys(userId).map((key) => log.find(key)));
        const noted = found.filter((card) => card !== null && card.messageId !== null).length;
        const conversation = conversationOf(userId);
        if (noted < cards(conversation)) cutOff.add(`${conversation} ${cards(conversation)}`);
      }
      quietSince = Date.now();
    }
    let looking: Promise<void> = Promise.resolve();
    onKilled = () => {
      figures.kills += 1;
      quietSince = Date.now();
      looking = noteWhatFellBetween();
    };

    const owners = createOwners({
      turns: { after: (milliseconds, _, work) => void wait(milliseconds / SPEED).then(work) },
      numbers,
      silent: [],
      haveCards: false,
      instance: () => numbers.pick(processes).running(),
    });
    const victim = numbers.below(INSTANCES);
    const death = numbers.isLucky(0.8) ? deathIn(numbers) : null;
    await Promise.all(
      processes.map((process, index) =>
        process.play({ type: 'play', run, startedAt, death: index === victim ? death : null }),
      ),
    );

    const queue = account.queues.getQueueClient(names.queue);
    const isOver = async (): Promise<boolean> => {
      if (!owners.areDone() || processes.some((process) => process.running() === null)) return false;
      if (lookedBefore - quietSince <= LOST_AFTER) return false;
      const { approximateMessagesCount } = await queue.getProperties();
      return approximateMessagesCount === 0;
    };
    while (Date.now() - startedAt < LONGEST_RUN) {
      await wait(100);
      for (const { userId } of OWNERS) {
        // Whoever reported everything before a card came would not be sent it any more.
        if (cards(conversationOf(userId)) >= cardKeys(userId).length) owners.arrived(userId);
      }
      if (await isOver()) break;
    }
    await looking;
    const isFinished = await isOver();
    for (const process of processes) process.rest();
    runs.delete(run);
    // What was still under way says nothing of what would have been lost: such a run is played once more.
    if (!isFinished) {
      process.stderr.write(`Run ${run} was given up\n`);
      return { ...NOTHING, runs: 1, 'runs given up': 1 };
    }

    const now = new Date(START + (Date.now() - startedAt) * SPEED).toISOString();
    const outside = { records: shared.records, deliveries: log };
    const findings = await findingsOf({ shared: outside, journal, owners, mustArrive: [], now });
    const sent = OWNERS.map(({ userId }) => {
      const conversation = conversationOf(userId);
      const tooMany = cards(conversation) - cardKeys(userId).length;
      const explained = [...cutOff].filter((one) => one.startsWith(`${conversation} `)).length;
      return { tooMany, explained: Math.min(Math.max(0, tooMany), explained) };
    });
    const total = (of: (one: (typeof sent)[number]) => number): number =>
      sent.reduce((sum, one) => sum + of(one), 0);
    const found = {
      ...figures,
      'cards lost': sent.filter(({ tooMany }) => tooMany < 0).length,
      'reports lost': findings.reportsLost.length + findings.refusals.length,
      'readings twice': findings.storedTwice.length,
      'corrections the history does not tell': findings.historyWrong.length,
      'alerts untold': findings.alertsPending.length,
      'tasks untold': findings.tasksUntold.length,
      'second cards': total(({ tooMany }) => Math.max(0, tooMany)),
      'second cards explained by a crash between sending and noting': total(({ explained }) => explained),
    };
    if (FAULTS.some((name) => found[name] > 0))
      process.stderr.write(`Run ${run}: ${JSON.stringify({ found, findings, death })}
`);
    return found;
  }

  return {
    play,
    close: () => {
      for (const process of processes) process.close();
    },
  };
}

const isCard = (activity: unknown): boolean =>
  typeof activity === 'object' &&
  activity !== null &&
  'summary' in activity &&
  typeof activity.summary === 'string' &&
  activity.summary.startsWith('Monatsmeldung');

/** What an owner gets: their card, and one in place of whoever is gone. */
function cardKeys(userId: string): string[] {
  const of = { workspaceId: WORKSPACE.id, month: OCTOBER };
  const own = deliveryKey('monthly-card', { ...of, to: userId });
  return userId === PEOPLE.colleague ? [own, deputyCardKey({ ...of, userId, inPlaceOf: GONE })] : [own];
}

/** Anywhere; in every second case where messages are sent, as that takes a few steps of hundreds. */
function deathIn(numbers: Numbers): Death {
  const isAfter = numbers.isLucky(0.5);
  if (numbers.isLucky(0.5)) return { kind: null, step: numbers.below(KILLED_WITHIN), isAfter };
  return { kind: numbers.pick(SENDING), step: numbers.below(2), isAfter };
}

const SENDING = [
  'messenger.sendMonthlyCard',
  'messenger.sendDeputyCard',
  'messenger.sendAlert',
  'deliveries.change',
  'queue.done',
];

/** True for one call, among the first so many, in half of the runs. */
function oneOf(numbers: Numbers, within: number): () => boolean {
  const chosen = numbers.isLucky(0.5) ? numbers.below(within) : -1;
  let calls = -1;
  return () => {
    calls += 1;
    return calls === chosen;
  };
}

const CHAT_FAULTS: readonly Disturbance[] = [
  { answer: CONNECTOR_FAILURES.throttled },
  { answer: CONNECTOR_FAILURES.unavailable },
  { answer: 'reset' },
  { answer: CONNECTOR_FAILURES.timeout, afterDelivery: true },
  { answer: 'reset', afterDelivery: true },
];
