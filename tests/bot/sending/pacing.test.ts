import { disclose } from '../../../src/application/workspace/disclosure/disclosed-records';
import { dayOf } from '../../../src/domain/calendar/local-time';
import { type DeviationAlert, deviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { DueReport } from '../../../src/application/reporting/due-report';
import type { Job } from '../../../src/application/ports/job-queue';
import type { Sent } from '../../../src/application/ports/sending';
import { makeWorkJobs } from '../../../src/application/round/work-jobs';
import { toMonth } from '../../../src/domain/shared/month';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { TEAMS_LIMITS } from '../../support/chat/connector-limits';
import { readingEntry } from '../../support/examples/entries';
import { createInMemoryJobQueue } from '../../support/in-memory-jobs';
import { PEOPLE } from '../../support/examples/small-plan';
import { createStandingStopwatch, type StandingStopwatch } from '../../support/browser/standing-stopwatch';
import { createWorld, WORKSPACE, type World } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const BEGINNING = Date.parse('2026-11-05T09:00:00.000Z');

let world: World;
let chat: Chat;
let stopwatch: StandingStopwatch;
let report: DueReport;
let alert: DeviationAlert;
/** Messages under way, and those of them that wait for a moment to come. */
let underWay: number;
let waiting: number;
/** Milliseconds between any two requests. */
let apart: number;
/** When the next request may be made, whatever the conversation. */
let permitted: number;
/** For how many seconds everybody was told to wait. */
let pauses: number[];

async function sleepUntil(moment: number): Promise<void> {
  waiting += 1;
  await stopwatch.sleepUntil(moment);
  waiting -= 1;
}

beforeEach(async () => {
  world = createWorld();
  stopwatch = createStandingStopwatch();
  underWay = 0;
  waiting = 0;
  permitted = 0;
  apart = 0;
  pauses = [];
  chat = await startChat(world, {
    limits: TEAMS_LIMITS,
    stopwatch: { now: () => stopwatch.now(), sleepUntil },
    sendLimit: {
      permit: () => {
        const moment = Math.max(stopwatch.now(), permitted);
        permitted = moment + apart;
        return sleepUntil(moment);
      },
      slowDown: (seconds) => Promise.resolve(void pauses.push(seconds)),
    },
  });
  [report, alert] = await examples();
});
afterEach(() => chat.close());

async function examples(): Promise<[DueReport, DeviationAlert]> {
  const due = await world.useCases.viewDueReport({ userId: PEOPLE.owner }, WORKSPACE.id, null);
  if (!due.ok) throw new Error(due.error.kind);
  await world.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: OCTOBER,
    reason: '',
    readings: [readingEntry({ value: '12' })],
    statuses: [],
  });
  const [stored] = await world.records.deviations.all();
  const told =
    stored === undefined
      ? null
      : await deviationAlert(WORKSPACE.id, disclose(world.records), {
          deviationId: stored.value.id,
          today: dayOf(world.clock.now()),
        });
  if (told === null) throw new Error('No deviation opened');
  return [due.value, told];
}

async function send(job: Job): Promise<Sent> {
  underWay += 1;
  const { messenger } = chat.bot;
  const sent = await (job.type === 'monthly-card'
    ? messenger.sendMonthlyCard(job.userId, report, 'holder')
    : messenger.sendAlert(WORKSPACE, alert));
  underWay -= 1;
  return sent;
}

const pass = (seconds: number): Promise<void> => stopwatch.pass(seconds * 1000, () => underWay > waiting);

const cardTo = (userId: string): Job => ({
  type: 'monthly-card',
  workspaceId: WORKSPACE.id,
  month: OCTOBER,
  userId,
});
const alertAbout = (deviationId: string): Job => ({ type: 'alert', workspaceId: WORKSPACE.id, deviationId });

const numbered = <T>(count: number, make: (name: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(String(index)));

describe('A hundred alerts to one chat, and fifty cards behind them', () => {
  /** The chat with each person is opened first. */
  const CARD_REQUESTS = 100;
  let arrivals: { readonly job: Job; readonly at: number }[];
  beforeEach(async () => {
    arrivals = [];
    // Fifty a second.
    apart = 20;
    const clock = { now: () => new Date(BEGINNING + stopwatch.now()).toISOString() };
    const jobs = createInMemoryJobQueue(clock);
    for (const job of [...numbered(100, alertAbout), ...numbered(50, cardTo)]) await jobs.add(job);
    const workJobs = makeWorkJobs({ jobs, log: world.log }, async (job) => {
      const sent = await send(job);
      if (!sent.ok) return sent.error;
      arrivals.push({ job, at: stopwatch.now() });
      return 'sent';
    });
    const work = async (): Promise<void> => {
      while (jobs.waiting().length > 0) {
        await workJobs();
        await stopwatch.sleepUntil(stopwatch.now() + 1_000);
      }
    };
    void work();
    // For as long as Teams takes for a hundred, and for coming back later than asked to.
    await pass(180);
  });

  test('all arrive once, and Teams refuses none', () => {
    expect(chat.connector.counts()).toMatchObject({
      requests: CARD_REQUESTS + 100,
      throttled: 0,
      messages: 150,
    });
    expect(chat.connector.messagesIn(WORKSPACE.leadershipChatId)).toHaveLength(100);
  });

  test('keep no card waiting', () => {
    const cards = arrivals.filter(({ job }) => job.type === 'monthly-card');
    expect(cards).toHaveLength(50);
    // Beside theirs there are a few requests for alerts.
    expect(cards.filter(({ at }) => at > (CARD_REQUESTS + 20) * apart)).toEqual([]);
  });
});

describe('A chat that Teams has enough of', () => {
  beforeEach(async () => {
    for (let count = 0; count < 4; count += 1) await send(alertAbout('any'));
    chat.connector.fail(/leitung/, { status: 429, code: 'Throttled', retryAfter: '7' });
    expect(await send(alertAbout('any'))).toEqual({ ok: false, error: { kind: 'busy', retryIn: 7 } });
  });

  test('is left alone for as long as it says', async () => {
    const { requests } = chat.connector.counts();
    expect(await send(alertAbout('any'))).toEqual({ ok: false, error: { kind: 'busy', retryIn: 7 } });
    expect(chat.connector.counts().requests).toBe(requests);
    await pass(7);
    chat.connector.fail(/leitung/, { status: 429, code: 'Throttled' }, 0);
    expect(await send(alertAbout('any'))).toMatchObject({ ok: true });
  });

  test('slows nobody else down', async () => {
    expect(pauses).toEqual([]);
    expect(await send(cardTo(PEOPLE.owner))).toMatchObject({ ok: true });
  });
});

test('A chat that has hardly had a message is no reason for a refusal, so everybody slows down', async () => {
  chat.connector.fail(/leitung/, { status: 429, code: 'Throttled', retryAfter: '7' });
  await send(alertAbout('any'));
  expect(pauses).toEqual([7]);
});
