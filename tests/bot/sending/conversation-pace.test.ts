import { type ConversationPace, createConversationPace } from '../../../bot/sending/conversation-pace';
import { createGate, type Gate, TEAMS_LIMITS } from '../../support/chat/connector-limits';
import { createStandingStopwatch, type StandingStopwatch } from '../../support/browser/standing-stopwatch';

const CHAT = '19:leitung@thread.v2';
const HOUR = 3_600_000;

let stopwatch: StandingStopwatch;
let pace: ConversationPace;
let teams: Gate;
/** When each request that was made reached Teams, in milliseconds. */
let arrivals: number[];
let refusals: number;
beforeEach(() => {
  stopwatch = createStandingStopwatch();
  pace = createConversationPace(stopwatch);
  teams = createGate(TEAMS_LIMITS, () => stopwatch.now());
  arrivals = [];
  refusals = 0;
});

/** @param before and `after`: milliseconds on the way to Teams and back */
function request({ before = 0, after = 0 } = {}, conversationId = CHAT) {
  return pace.inTurn(conversationId, async () => {
    await stopwatch.sleepUntil(stopwatch.now() + before);
    if (teams.refusal(conversationId) !== null) refusals += 1;
    arrivals.push(stopwatch.now());
    await stopwatch.sleepUntil(stopwatch.now() + after);
  });
}

/** Makes requests until each was made, coming back when told to; one after the other or `atOnce`. */
async function insist(count: number, atOnce: number, way: (index: number) => object = () => ({})) {
  let begun = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (begun < count) {
        begun += 1;
        const own = way(begun);
        for (;;) {
          const made = await request(own);
          if (made.ok) break;
          await stopwatch.sleepUntil(stopwatch.now() + made.error.retryIn * 1000);
        }
      }
    }),
  );
}

describe('Requests to one conversation', () => {
  test('go at once while Teams permits them, and then as soon as it does', async () => {
    void Promise.all(Array.from({ length: 9 }, () => request()));
    await stopwatch.pass(3_000);
    expect(arrivals).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
    expect(refusals).toBe(0);
  });

  test.each([
    { way: 'arrive at once', atOnce: 16, own: () => ({}) },
    {
      way: 'are under way for different times, and overtake each other',
      atOnce: 16,
      own: (index: number) => ({ before: (index * 7919) % 900, after: (index * 104_729) % 400 }),
    },
    {
      way: 'are held back together and arrive in one go',
      atOnce: 100,
      own: () => ({ before: 5_000 - (stopwatch.now() % 5_000) }),
    },
  ])('are never too many for Teams when they $way', async ({ atOnce, own }) => {
    void insist(300, atOnce, own);
    await stopwatch.pass(HOUR);
    expect(arrivals).toHaveLength(300);
    expect(refusals).toBe(0);
  });

  test('take no longer than Teams makes them take', async () => {
    void insist(180, 16);
    await stopwatch.pass(HOUR);
    // 60 in half a minute: the last sixty may begin after a minute.
    expect(arrivals.at(-1)).toBeLessThan(90_000);
  });

  test('keep to what Teams permits in an hour', async () => {
    void insist(2_000, 16);
    await stopwatch.pass(HOUR - 1);
    expect(arrivals).toHaveLength(1_800);
    await stopwatch.pass(HOUR);
    expect(arrivals).toHaveLength(2_000);
    expect(refusals).toBe(0);
  });

  test('that would wait for more than three seconds come back at once, each with a time of its own', async () => {
    const answers: number[] = [];
    for (let count = 0; count < 60; count += 1)
      void request().then((made) => (made.ok ? undefined : answers.push(made.error.retryIn)));
    await stopwatch.pass(0);
    // Seven go, nine wait.
    expect(stopwatch.sleeping()).toBe(9);
    expect(answers).toHaveLength(44);
    expect(answers.slice(0, 9)).toEqual([4, 4, 4, 4, 4, 4, 4, 5, 6]);
    await stopwatch.pass(HOUR);
    expect(arrivals).toHaveLength(16);
  });

  test('that fail count like others, and what they failed with is passed on', async () => {
    const failing = Array.from({ length: 7 }, () =>
      pace.inTurn(CHAT, () => Promise.reject(new Error('away'))),
    );
    await Promise.all(failing.map((made) => expect(made).rejects.toThrow('away')));
    void request();
    await stopwatch.pass(999);
    expect(arrivals).toEqual([]);
    await stopwatch.pass(1);
    expect(arrivals).toEqual([1_000]);
  });

  test('wait for one that was made to open it', async () => {
    for (let count = 0; count < 7; count += 1) pace.note(CHAT);
    void request();
    await stopwatch.pass(999);
    expect(arrivals).toEqual([]);
  });
});

describe('Other conversations', () => {
  test('wait for nothing, however much waits for one', async () => {
    for (let count = 0; count < 100; count += 1) void request();
    const other = await request({}, 'a:somebody');
    expect(other).toEqual({ ok: true, value: undefined });
    expect(stopwatch.now()).toBe(0);
  });

  test('are forgotten when nothing has been sent to them for an hour', async () => {
    for (let count = 0; count < 50; count += 1) await request({}, `a:person-${String(count)}`);
    expect(pace.size()).toBe(50);
    await stopwatch.pass(HOUR);
    await request();
    expect(pace.size()).toBe(1);
  });
});

describe('A conversation that Teams asks to leave alone', () => {
  test('gets nothing meanwhile, and then goes on', async () => {
    await request();
    pace.pause(CHAT, 20);
    expect(await request()).toEqual({ ok: false, error: { retryIn: 20 } });
    await stopwatch.pass(18_000);
    void request();
    await stopwatch.pass(1_999);
    expect(arrivals).toEqual([0]);
    await stopwatch.pass(1);
    expect(arrivals).toEqual([0, 20_000]);
  });

  test.each([
    { sent: 3, isOwn: false, because: 'less than half of what is permitted was sent to it' },
    { sent: 4, isOwn: true, because: 'others may have sent the other half' },
  ])('is taken for the cause ($isOwn) after $sent requests: $because', async ({ sent, isOwn }) => {
    for (let count = 0; count < sent; count += 1) await request();
    expect(pace.pause(CHAT, 5)).toBe(isOwn);
  });

  test('is no cause for what was sent to it long ago', async () => {
    for (let count = 0; count < 7; count += 1) await request();
    await stopwatch.pass(60_000);
    expect(pace.pause(CHAT, 5)).toBe(false);
  });
});
