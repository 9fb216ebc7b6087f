import { setImmediate as othersGoOn } from 'node:timers/promises';
import { connectStorage } from '../../../src/adapters/azure/azure-storage';
import { createBlobStore } from '../../../src/adapters/azure/blob-store';
import { createSendLimit } from '../../../src/adapters/azure/send-limit';
import { createSharedSchedule, type SharedSchedule } from '../../../src/adapters/azure/shared-schedule';
import { createStorageClock, type SharedClock } from '../../../src/adapters/azure/storage-clock';
import type { SendLimit } from '../../../src/application/ports/sending';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { startStorage, type StorageWorld } from './azure-world';

let world: StorageWorld;
beforeAll(async () => {
  world = await startStorage();
});
afterAll(() => world.close());

/** Seconds since the beginning; the clock stands still while anybody waits for the storage. */
interface Run {
  readonly clock: SharedClock;
  /** An instance of its own; `isAway` cuts it off from the storage. */
  instance(): SendLimit;
  /** From now on an instance sends whenever it may, with so many senders. */
  send(instance: SendLimit, senders: number): void;
  /** Lets so many seconds pass. */
  pass(seconds: number): Promise<void>;
  /** When each instance sent, in seconds. */
  readonly sent: Map<SendLimit, number[]>;
  readonly lines: string[];
  isAway: boolean;
}

/** Any day will do; the storage's own date is not asked for. */
const BEGINNING = Date.parse('2026-12-01T07:00:00Z');

let runs = 0;

function startRun(): Run {
  runs += 1;
  const { blobs } = connectStorage(world.connection);
  const store = createBlobStore(blobs, `limits-${runs}`);
  let time = BEGINNING;
  let asking = 0;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const clock: SharedClock = {
    now: () => time,
    sleepUntil: (until) =>
      until <= time ? Promise.resolve() : new Promise((wake) => sleepers.push({ until, wake })),
    hearing: (request) => request(),
  };
  const log = {
    info: (event: string) => run.lines.push(event),
    warn: (event: string) => run.lines.push(event),
    error: (event: string) => run.lines.push(event),
  };
  const run: Run = {
    clock,
    sent: new Map(),
    lines: [],
    isAway: false,
    instance() {
      const shared = createSharedSchedule(store, clock);
      const schedule: SharedSchedule = {
        async change(how) {
          if (run.isAway) throw new StorageUnavailable('away');
          asking += 1;
          try {
            return await shared.change(how);
          } finally {
            asking -= 1;
          }
        },
      };
      const limit = createSendLimit({ schedule, clock, log, perSecond: 50 });
      run.sent.set(limit, []);
      return limit;
    },
    send(instance, senders) {
      const sender = async (): Promise<void> => {
        for (;;) {
          await instance.permit();
          run.sent.get(instance)?.push((time - BEGINNING) / 1000);
          // Sending takes a while, during which the sender asks for nothing.
          await clock.sleepUntil(time + 300);
        }
      };
      for (let count = 0; count < senders; count += 1) void sender();
    },
    async pass(seconds) {
      const end = time + seconds * 1000;
      for (;;) {
        // Whatever can go on without the clock goes on first.
        await othersGoOn();
        if (asking > 0) continue;
        const next = Math.min(...sleepers.map(({ until }) => until));
        if (next > end) break;
        time = next;
        const due = sleepers.filter(({ until }) => until <= time);
        sleepers = sleepers.filter(({ until }) => until > time);
        for (const { wake } of due) wake();
      }
      time = end;
    },
  };
  return run;
}

const allOf = ({ sent }: Run): number[] => [...sent.values()].flat().toSorted((a, b) => a - b);

const within = (times: readonly number[], from: number, to: number): number =>
  times.filter((time) => time >= from && time < to).length;

/** The most that fall into any one second. */
const mostInASecond = (times: readonly number[]): number =>
  Math.max(0, ...times.map((time) => within(times, time, time + 1)));

describe('What instances send together', () => {
  test.each([1, 2, 3, 6])('keeps to 50 a second and makes use of them (%i instances)', async (count) => {
    const run = startRun();
    for (let index = 0; index < count; index += 1) run.send(run.instance(), 20);
    await run.pass(8);
    const times = allOf(run);
    expect(mostInASecond(times)).toBeLessThanOrEqual(50);
    expect(times.length).toBeGreaterThanOrEqual(0.95 * 50 * 8);
  });

  test('is shared out so that no instance starves, whatever the others ask for', async () => {
    const run = startRun();
    const [modest, ...greedy] = [run.instance(), run.instance(), run.instance()];
    run.send(modest, 1);
    for (const instance of greedy) run.send(instance, 40);
    await run.pass(8);
    for (const instance of greedy) expect(run.sent.get(instance)?.length).toBeGreaterThan(8 * 15);
    // A single sender, who is busy for 0.3 s each time, waits less than a second for its turn.
    expect(run.sent.get(modest)?.length).toBeGreaterThan(8 / 1.3);
  });

  test('an instance that sends little takes little from the others', async () => {
    const run = startRun();
    const [busy, ...idle] = [run.instance(), run.instance(), run.instance()];
    run.send(busy, 40);
    for (const instance of idle) run.send(instance, 1);
    await run.pass(8);
    expect(allOf(run).length).toBeGreaterThanOrEqual(0.95 * 50 * 8);
  });

  test('begins slowly again after a pause, not with all that was not sent', async () => {
    const run = startRun();
    const instance = run.instance();
    await run.pass(3600);
    run.send(instance, 200);
    await run.pass(2);
    expect(mostInASecond(allOf(run))).toBeLessThanOrEqual(50);
  });
});

describe('When Teams asks one instance to wait', () => {
  test('all wait, go on a little slower, and are soon back at the full rate', async () => {
    const run = startRun();
    const [first, second] = [run.instance(), run.instance()];
    run.send(first, 20);
    run.send(second, 20);
    await run.pass(3);
    void first.slowDown(10);
    await run.pass(22);
    const times = allOf(run);
    expect(within(run.sent.get(first) ?? [], 3.001, 13)).toBe(0);
    // What the other had reserved by then.
    expect(within(run.sent.get(second) ?? [], 3.001, 13)).toBeLessThanOrEqual(20);
    expect(within(run.sent.get(second) ?? [], 4, 13)).toBe(0);
    expect(within(times, 13, 14)).toBeGreaterThan(40);
    expect(within(times, 13, 14)).toBeLessThan(46);
    expect(within(times, 20, 25)).toBeGreaterThanOrEqual(0.95 * 250);
    expect(mostInASecond(times)).toBeLessThanOrEqual(50);
  });

  test('again within ten seconds, they go on at half the rate and recover by and by', async () => {
    const run = startRun();
    const [first, second] = [run.instance(), run.instance()];
    run.send(first, 20);
    run.send(second, 20);
    await run.pass(2);
    void first.slowDown(1);
    await run.pass(2);
    void second.slowDown(1);
    await run.pass(14);
    const times = allOf(run);
    expect(within(times, 5, 6)).toBeGreaterThan(18);
    expect(within(times, 5, 6)).toBeLessThan(26);
    expect(within(times, 17, 18)).toBeGreaterThan(30);
    expect(within(times, 17, 18)).toBeLessThan(45);
  });

  test('complaints about what was under way then do not slow them down further', async () => {
    const run = startRun();
    const instance = run.instance();
    run.send(instance, 20);
    await run.pass(2);
    for (let count = 0; count < 10; count += 1) void instance.slowDown(1);
    await run.pass(4);
    expect(within(allOf(run), 3.2, 4.2)).toBeGreaterThan(40);
  });

  test.each([Number.NaN, -1, 0])('a wait of %d seconds is taken for one', async (seconds) => {
    const run = startRun();
    const instance = run.instance();
    run.send(instance, 5);
    await run.pass(2);
    void instance.slowDown(seconds);
    await run.pass(2);
    expect(within(allOf(run), 2.001, 3)).toBe(0);
    expect(within(allOf(run), 3, 4)).toBeGreaterThan(10);
  });

  test('no wait lasts longer than ten minutes', async () => {
    const run = startRun();
    const instance = run.instance();
    run.send(instance, 5);
    await run.pass(2);
    void instance.slowDown(1e9);
    await run.pass(603);
    expect(within(allOf(run), 2.001, 602)).toBe(0);
    expect(within(allOf(run), 602, 605)).toBeGreaterThan(30);
  });
});

describe('When the storage is away', () => {
  test('each goes on at a quarter of the rate, says so once, and joins the others again', async () => {
    const run = startRun();
    const [first, second] = [run.instance(), run.instance()];
    run.send(first, 20);
    run.send(second, 20);
    await run.pass(5);
    run.isAway = true;
    await run.pass(10);
    for (const times of run.sent.values()) {
      expect(within(times, 7, 15)).toBeGreaterThan(8 * 11);
      expect(within(times, 7, 15)).toBeLessThanOrEqual(8 * 12.5);
    }
    expect(run.lines).toEqual(['send-limit-alone', 'send-limit-alone']);
    run.isAway = false;
    await run.pass(10);
    expect(run.lines.slice(2)).toEqual(['send-limit-shared', 'send-limit-shared']);
    expect(within(allOf(run), 21, 25)).toBeGreaterThanOrEqual(0.95 * 200);
    // For a few seconds one of them may not know yet that the other is back.
    expect(mostInASecond(allOf(run))).toBeLessThanOrEqual(50 * (1 + 1 / 4));
  });

  test('a wait that only one instance heard of holds for it all the same', async () => {
    const run = startRun();
    const instance = run.instance();
    run.isAway = true;
    run.send(instance, 5);
    await run.pass(2);
    await instance.slowDown(30);
    await run.pass(35);
    expect(within(allOf(run), 2.001, 32)).toBe(0);
    expect(within(allOf(run), 32, 37)).toBeGreaterThan(50);
  });
});

test('A schedule that somebody damaged, or that reaches into next year, is written anew', async () => {
  for (const text of ['?', '{}', JSON.stringify({ free: BEGINNING + 3e10, slowed: null })]) {
    const run = startRun();
    await createBlobStore(connectStorage(world.connection).blobs, `limits-${runs}`).write('send-limit', text);
    run.send(run.instance(), 5);
    await run.pass(3);
    expect(allOf(run).length).toBeGreaterThan(30);
  }
});

describe("The storage's clock", () => {
  /** A machine whose clock is wrong by so many milliseconds, asking every 170 ms with a way of 20 ms to and fro. */
  async function afterAsking(wrongBy: number, times: number): Promise<number> {
    let time = BEGINNING;
    const clock = createStorageClock(() => time + wrongBy);
    for (let count = 0; count < times; count += 1) {
      await clock.hearing(() => {
        time += 10;
        const date = new Date(Math.floor(time / 1000) * 1000);
        time += 10;
        return Promise.resolve({ date });
      });
      time += 170;
    }
    return clock.now() - time;
  }

  test.each([-90_000, -300, 250, 7_200_000])(
    'is known to 50 ms where the own is wrong by %i',
    async (wrongBy) => {
      expect(Math.abs(await afterAsking(wrongBy, 40))).toBeLessThanOrEqual(50);
      expect(Math.abs(await afterAsking(wrongBy, 1))).toBeLessThanOrEqual(1020);
    },
  );

  test.each([1, 40])('leaves a right clock alone (%i answers)', async (times) => {
    expect(await afterAsking(0, times)).toBe(0);
  });

  test('is followed when a clock is set', async () => {
    let time = BEGINNING;
    let wrongBy = 0;
    const clock = createStorageClock(() => time + wrongBy);
    const ask = () =>
      clock.hearing(() => Promise.resolve({ date: new Date(Math.floor(time / 1000) * 1000) }));
    await ask();
    wrongBy = 60_000;
    for (let count = 0; count < 40; count += 1) {
      time += 170;
      await ask();
    }
    expect(Math.abs(clock.now() - time)).toBeLessThanOrEqual(50);
  });
});
