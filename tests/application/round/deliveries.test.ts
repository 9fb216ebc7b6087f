import { alertKeyStart, type Delivery, deliveryKey } from '../../../src/application/ports/delivery-log';
import type { Job } from '../../../src/application/ports/job-queue';
import type { Records } from '../../../src/application/ports/records';
import { save } from '../../../src/application/ports/repository';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { toMonth } from '../../../src/domain/shared/month';
import { readingEntry, statusEntry } from '../../support/examples/entries';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const SEPTEMBER = toMonth('2026-09');
const OCTOBER = toMonth('2026-10');
const WORKING_DAY_1 = '2026-11-02T06:00:00.000Z';
const AFTER_CLOSE = '2026-11-20T09:00:00.000Z';
const CHAT = WORKSPACE.leadershipChatId;

const SUPPORT = { userId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105' };
const PLAN: Masterplan = {
  ...SMALL_PLAN,
  roles: [
    ...SMALL_PLAN.roles,
    { id: 'rolle-3', userId: SUPPORT.userId, role: 'steering-support', officeId: null },
  ],
};
const OTHER = { ...WORKSPACE, id: 'dezernat-i', name: 'Dezernat I' };

let records: Records;
let service: Service;
beforeEach(() => {
  open(PLAN);
});

function open(plan: Masterplan): void {
  records = createInMemoryRecords(plan);
  service = createService({
    now: WORKING_DAY_1,
    workspaces: [
      { workspace: WORKSPACE, records },
      {
        workspace: OTHER,
        records: createInMemoryRecords({ ...SMALL_PLAN, indicators: [], measures: [], milestones: [] }),
      },
    ],
  });
}

const card = (userId: string, month = OCTOBER): string =>
  deliveryKey('monthly-card', { workspaceId: WORKSPACE.id, month, to: userId });

const delivery = (given: Partial<Delivery> = {}): Delivery => ({
  key: card(PEOPLE.owner),
  workspaceId: WORKSPACE.id,
  kind: 'monthly-card',
  month: OCTOBER,
  userId: PEOPLE.owner,
  messageId: null,
  reason: 'not-installed',
  at: WORKING_DAY_1,
  updatedAt: null,
  answeredAt: null,
  attempts: 1,
  shows: null,
  ...given,
});

async function view(month: typeof OCTOBER | null = null) {
  const viewed = await service.useCases.viewDeliveries(SUPPORT, WORKSPACE.id, month);
  if (!viewed.ok) throw new Error(viewed.error.kind);
  return viewed.value;
}

/** Without the tasks that come with a deviation. */
const alertsOnly = async () => (await view()).alerts.filter(({ kind }) => kind === 'alert');

async function queued(keys: readonly string[]): Promise<number> {
  const sent = await service.useCases.sendAgain(SUPPORT, WORKSPACE.id, keys);
  if (!sent.ok) throw new Error(sent.error.kind);
  return sent.value.queued;
}

/** A figure far from plan: an alert goes to the chat of the leadership with the next round. */
const alarm = (): Promise<void> => report('wartezeit', '12');

async function report(indicatorId: string, value: string): Promise<void> {
  const actor = { userId: indicatorId === 'beratungen' ? PEOPLE.colleague : PEOPLE.owner };
  const submitted = await service.useCases.submitMonthlyReport(actor, WORKSPACE.id, {
    month: OCTOBER,
    readings: [readingEntry({ indicatorId, value })],
    statuses: [],
    reason: '',
  });
  expect(submitted.ok).toBe(true);
}

async function reportProject(): Promise<void> {
  const submitted = await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [],
    statuses: [statusEntry({ status: 'on-track' })],
    reason: '',
  });
  expect(submitted.ok).toBe(true);
}

/** Taken and given up, as work that failed too often is. */
async function setAside(job: Job): Promise<string> {
  await service.jobs.add(job);
  await (await service.jobs.take())?.setAside();
  const [aside] = await service.jobs.setAsides();
  return aside?.id ?? '';
}

describe.each([
  { who: 'the head of the department', userId: PEOPLE.headOfDepartment },
  { who: 'the head of an office', userId: PEOPLE.headOfOffice },
  { who: 'the owner of a goal', userId: PEOPLE.owner },
  { who: 'a deputy', userId: PEOPLE.deputy },
  { who: 'a stranger', userId: PEOPLE.stranger },
])('$who', (actor) => {
  test('is not shown who was reached', async () => {
    expect(await service.useCases.viewDeliveries(actor, WORKSPACE.id, null)).toEqual({
      ok: false,
      error: { kind: 'not-permitted' },
    });
  });

  test('cannot have messages sent again', async () => {
    await service.deliveries.note(delivery());
    expect(await service.useCases.sendAgain(actor, WORKSPACE.id, [card(PEOPLE.owner)])).toEqual({
      ok: false,
      error: { kind: 'not-permitted' },
    });
    expect(service.jobs.waiting()).toEqual([]);
    expect(service.announced()).toBe(0);
  });

  test('cannot put a job back into the queue', async () => {
    const id = await setAside({
      type: 'reminder',
      workspaceId: WORKSPACE.id,
      month: OCTOBER,
      userId: PEOPLE.owner,
    });
    expect(await service.useCases.retryJob(actor, WORKSPACE.id, id)).toEqual({
      ok: false,
      error: { kind: 'not-permitted' },
    });
    expect(service.jobs.waiting()).toEqual([]);
    expect(await service.jobs.setAsides()).toHaveLength(1);
  });
});

describe.each(['dezernat-i', 'dezernat-x'])('The steering support of one department, in %s,', (elsewhere) => {
  test.each([
    { what: 'look', call: () => service.useCases.viewDeliveries(SUPPORT, elsewhere, null) },
    {
      what: 'have messages sent again',
      call: () => service.useCases.sendAgain(SUPPORT, elsewhere, [card(PEOPLE.owner)]),
    },
    { what: 'retry a job', call: () => service.useCases.retryJob(SUPPORT, elsewhere, 'aside-1') },
  ])('may not $what', async ({ call }) => {
    expect(await call()).toEqual({ ok: false, error: { kind: 'not-permitted' } });
  });
});

describe('The messages of a month', () => {
  test('are told by function and never by person', async () => {
    await service.runRound();
    const seen = await view();
    expect(seen).toMatchObject({ month: OCTOBER, latestMonth: OCTOBER });
    expect(seen.messages).toMatchObject([
      { kind: 'monthly-card', to: ['Fachstelle Wohnen'], state: 'sent', reason: null, attempts: 1 },
      { kind: 'monthly-card', to: ['Wohnberatung'], state: 'sent', sendable: false },
    ]);
    expect(Object.keys(seen.messages[0] ?? {})).not.toContain('userId');
  });

  test('that failed say why, when and how often it was tried', async () => {
    service.messenger.fail(PEOPLE.owner, { kind: 'blocked', retryIn: null });
    await service.runRound();
    const [failed] = (await view()).messages;
    expect(failed).toMatchObject({
      state: 'failed',
      reason: 'blocked',
      at: WORKING_DAY_1,
      attempts: 1,
      sendable: true,
    });
  });

  test('that are answered say when', async () => {
    await service.runRound();
    service.setClock('2026-11-03T08:00:00.000Z');
    await alarm();
    const [answered] = (await view()).messages;
    expect(answered?.answeredAt).toBe('2026-11-03T08:00:00.000Z');
  });

  test('wait until they are worked', async () => {
    await service.deliveries.note(delivery({ reason: null, attempts: 0 }));
    expect((await view()).messages).toMatchObject([{ state: 'waiting', sendable: false }]);
  });

  test('are those of the month that was asked for', async () => {
    const key = card(PEOPLE.owner, SEPTEMBER);
    await service.deliveries.note(delivery({ key, month: SEPTEMBER, at: '2026-10-01T06:00:00.000Z' }));
    expect((await view()).messages).toEqual([]);
    expect(await view(SEPTEMBER)).toMatchObject({
      month: SEPTEMBER,
      latestMonth: OCTOBER,
      messages: [{ key, sendable: false }],
    });
  });

  test('of another department are not among them', async () => {
    await service.deliveries.note(delivery({ workspaceId: OTHER.id, key: 'dezernat-i/2026-10/x/y' }));
    expect((await view()).messages).toEqual([]);
  });

  test('to somebody who holds no post any more go to no function', async () => {
    await service.deliveries.note(delivery({ userId: PEOPLE.stranger }));
    expect((await view()).messages).toMatchObject([{ to: [] }]);
  });

  test('to a deputy name the posts deputised for', async () => {
    const key = deliveryKey('deputy-card', { workspaceId: WORKSPACE.id, month: OCTOBER, to: PEOPLE.deputy });
    await service.deliveries.note(delivery({ key, kind: 'deputy-card', userId: PEOPLE.deputy }));
    expect((await view()).messages).toMatchObject([{ kind: 'deputy-card', to: ['Fachstelle Wohnen'] }]);
  });

  test('to a deputy in place of a holder name the posts of that holder', async () => {
    const both = PLAN.posts.map((post) => ({ ...post, deputy: PEOPLE.deputy }));
    open({ ...PLAN, posts: both });
    service.messenger.fail(PEOPLE.owner, { kind: 'no-account', retryIn: null });
    service.messenger.fail(PEOPLE.deputy, { kind: 'not-installed', retryIn: null });
    await service.runRound();
    service.pass(60);
    await service.runRound();
    const { messages } = await view();
    expect(messages.find(({ reason }) => reason === 'no-account')).toMatchObject({
      to: ['Fachstelle Wohnen'],
      state: 'failed',
      sendable: true,
    });
    const inPlace = messages.find(({ kind }) => kind === 'deputy-card');
    expect(inPlace).toMatchObject({ to: ['Fachstelle Wohnen'], state: 'failed', sendable: true });
    await queued([inPlace?.key ?? '']);
    expect(service.jobs.waiting()).toMatchObject([
      { type: 'deputy-card', userId: PEOPLE.deputy, inPlaceOf: PEOPLE.owner },
    ]);
  });

  test('to the head of an office name the office', async () => {
    const key = deliveryKey('escalation', { workspaceId: WORKSPACE.id, month: OCTOBER, to: 'amt-56' });
    await service.deliveries.note(delivery({ key, kind: 'escalation', userId: PEOPLE.headOfOffice }));
    expect((await view()).messages).toMatchObject([{ to: ['Amt für Wohnungswesen'] }]);
  });
});

describe('Alerts', () => {
  test('stand apart and are told by what they speak of', async () => {
    await service.runRound();
    await alarm();
    await service.runRound();
    const { messages } = await view();
    const alerts = await alertsOnly();
    expect(alerts).toMatchObject([{ kind: 'alert', to: ['Wartezeit'], state: 'sent' }]);
    expect(messages.every(({ kind }) => kind !== 'alert')).toBe(true);
  });

  test('from before the month are not shown', async () => {
    await service.runRound();
    await alarm();
    await service.runRound();
    service.setClock('2027-01-04T06:00:00.000Z');
    expect((await view()).alerts).toEqual([]);
  });

  test('of a deviation that is gone speak of nothing', async () => {
    const key = `${alertKeyStart(WORKSPACE.id, 'gone|2026-10')}1`;
    await service.deliveries.note(delivery({ key, kind: 'alert', month: null, userId: null }));
    expect(await alertsOnly()).toMatchObject([{ to: [] }]);
  });
});

describe('Items of nobody', () => {
  test('are there neither for posts with a deputy nor for offices with a head', async () => {
    expect((await view()).unaddressed).toEqual([]);
  });

  test('are named by the post that nobody holds or deputises for, and by the office whose head is nobody', async () => {
    open({ ...PLAN, posts: PLAN.posts.map((post) => ({ ...post, holder: null })) });
    expect((await view()).unaddressed).toEqual([
      { of: 'post', name: 'Wohnberatung', items: 1 },
      { of: 'office', name: 'Amt für Wohnungswesen', items: 4 },
    ]);
  });
});

describe('Sending again', () => {
  test('queues what failed, notes it as waiting and asks for a round at once', async () => {
    service.messenger.fail(PEOPLE.owner, { kind: 'not-installed', retryIn: null });
    await service.runRound();
    const before = service.announced();
    service.messenger.recover(PEOPLE.owner);
    expect(await queued([card(PEOPLE.owner)])).toBe(1);
    expect(service.announced()).toBe(before + 1);
    expect((await view()).messages[0]).toMatchObject({ state: 'waiting', reason: null, attempts: 1 });
    await service.workJobs();
    expect((await view()).messages[0]).toMatchObject({ state: 'sent', attempts: 2 });
    expect(service.messenger.cards.map(({ userId }) => userId)).toEqual([PEOPLE.colleague, PEOPLE.owner]);
  });

  test('of the same message named twice queues it once', async () => {
    await service.deliveries.note(delivery());
    expect(await queued([card(PEOPLE.owner), card(PEOPLE.owner)])).toBe(1);
    expect(service.jobs.waiting()).toHaveLength(1);
  });

  test('pressed twice queues it once: what waits is not queued again', async () => {
    await service.deliveries.note(delivery());
    await queued([card(PEOPLE.owner)]);
    expect(await queued([card(PEOPLE.owner)])).toBe(0);
    expect(service.jobs.waiting()).toHaveLength(1);
  });

  test('an answer that came meanwhile stays known', async () => {
    await service.deliveries.note(delivery({ answeredAt: '2026-11-02T07:00:00.000Z' }));
    await queued([card(PEOPLE.owner)]);
    expect((await view()).messages).toMatchObject([{ answeredAt: '2026-11-02T07:00:00.000Z' }]);
  });

  test.each([
    { what: 'what arrived', noted: delivery({ messageId: 'message-1', reason: null }) },
    { what: 'what is unknown', noted: null },
    { what: 'a message of another department', noted: delivery({ workspaceId: OTHER.id }) },
  ])('leaves $what alone', async ({ noted }) => {
    if (noted !== null) await service.deliveries.note(noted);
    expect(await queued([card(PEOPLE.owner)])).toBe(0);
    expect(service.jobs.waiting()).toEqual([]);
    expect(service.announced()).toBe(0);
  });

  test('of a card is over when its month is closed', async () => {
    await service.deliveries.note(delivery());
    service.setClock(AFTER_CLOSE);
    expect((await view()).messages).toMatchObject([{ state: 'failed', sendable: false }]);
    expect(await queued([card(PEOPLE.owner)])).toBe(0);
  });

  test('tells the head of an office also after the month is closed', async () => {
    const key = deliveryKey('escalation', { workspaceId: WORKSPACE.id, month: OCTOBER, to: 'amt-56' });
    await service.deliveries.note(delivery({ key, kind: 'escalation', userId: PEOPLE.headOfOffice }));
    service.setClock(AFTER_CLOSE);
    expect(await queued([key])).toBe(1);
    expect(service.jobs.waiting()).toEqual([
      { type: 'escalation', workspaceId: WORKSPACE.id, month: OCTOBER, officeId: 'amt-56' },
    ]);
  });

  test('leaves the head of an office alone that is no longer in the plan', async () => {
    const key = deliveryKey('escalation', { workspaceId: WORKSPACE.id, month: OCTOBER, to: 'amt-99' });
    await service.deliveries.note(delivery({ key, kind: 'escalation', userId: PEOPLE.headOfOffice }));
    expect(await queued([key])).toBe(0);
  });

  test('sends a deputy the form of the posts deputised for', async () => {
    const key = deliveryKey('deputy-card', { workspaceId: WORKSPACE.id, month: OCTOBER, to: PEOPLE.deputy });
    await service.deliveries.note(delivery({ key, kind: 'deputy-card', userId: PEOPLE.deputy }));
    expect(await queued([key])).toBe(1);
    expect(service.jobs.waiting()).toMatchObject([{ type: 'deputy-card', userId: PEOPLE.deputy }]);
  });

  test('sends an alert that did not reach the leadership', async () => {
    service.messenger.fail(CHAT, { kind: 'not-in-chat', retryIn: null });
    await alarm();
    await service.runRound();
    const [failed] = await alertsOnly();
    expect(failed).toMatchObject({ state: 'failed', reason: 'not-in-chat', sendable: true });
    service.messenger.recover(CHAT);
    expect(await queued([failed?.key ?? ''])).toBe(1);
    await service.workJobs();
    expect(service.messenger.alerts).toHaveLength(1);
    expect(await alertsOnly()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test.each([
    { kind: 'monthly-card', userId: PEOPLE.colleague, to: PEOPLE.colleague },
    { kind: 'reminder', userId: PEOPLE.colleague, to: PEOPLE.colleague },
    { kind: 'deputy-card', userId: PEOPLE.deputy, to: PEOPLE.deputy },
    { kind: 'escalation', userId: PEOPLE.headOfOffice, to: 'amt-56' },
  ] as const)('of a $kind is over when all it asks for is reported', async ({ kind, userId, to }) => {
    const key = deliveryKey(kind, { workspaceId: WORKSPACE.id, month: OCTOBER, to });
    await service.deliveries.note(delivery({ key, kind, userId }));
    expect((await view()).messages).toMatchObject([{ sendable: true }]);
    for (const indicatorId of ['bewilligt', 'wartezeit', 'beratungen']) await report(indicatorId, '1000');
    await reportProject();
    expect((await view()).messages).toMatchObject([{ state: 'failed', sendable: false }]);
    expect(await queued([key])).toBe(0);
    expect((await view()).messages).toMatchObject([{ state: 'failed' }]);
  });

  test('of a card is over when its person is asked for nothing any more', async () => {
    await service.deliveries.note(
      delivery({ key: card(PEOPLE.headOfDepartment), userId: PEOPLE.headOfDepartment }),
    );
    expect((await view()).messages).toMatchObject([{ to: [], sendable: false }]);
    expect(await queued([card(PEOPLE.headOfDepartment)])).toBe(0);
  });

  test('of an alert is over when a later one took its place', async () => {
    service.messenger.fail(CHAT, { kind: 'not-in-chat', retryIn: null });
    await alarm();
    await service.runRound();
    const [failed] = await alertsOnly();
    const [deviation] = await records.deviations.all();
    await save(records.deviations, { value: deviation!.value, basedOn: deviation!.version });
    expect(await alertsOnly()).toMatchObject([{ state: 'failed', sendable: false }]);
    expect(await queued([failed?.key ?? ''])).toBe(0);
  });

  test('leaves an alert alone whose deviation is gone', async () => {
    const key = `${alertKeyStart(WORKSPACE.id, 'gone|2026-10')}1`;
    await service.deliveries.note(delivery({ key, kind: 'alert', month: null, userId: null }));
    expect(await queued([key])).toBe(0);
  });
});

describe('A job set aside', () => {
  const REMINDER: Job = {
    type: 'reminder',
    workspaceId: WORKSPACE.id,
    month: OCTOBER,
    userId: PEOPLE.owner,
  };

  test.each<{ job: Job; seen: object }>([
    { job: REMINDER, seen: { type: 'reminder', month: OCTOBER, to: ['Fachstelle Wohnen'] } },
    {
      job: { type: 'escalation', workspaceId: WORKSPACE.id, month: OCTOBER, officeId: 'amt-56' },
      seen: { type: 'escalation', month: OCTOBER, to: ['Amt für Wohnungswesen'] },
    },
    {
      job: { type: 'alert', workspaceId: WORKSPACE.id, deviationId: 'wartezeit|2026-10' },
      seen: { type: 'alert', month: null, to: [] },
    },
  ])('is described by function: $job.type', async ({ job, seen }) => {
    const id = await setAside(job);
    expect((await view()).setAside).toEqual([{ id, job: seen }]);
  });

  test('goes back into the queue, and a round is asked for at once', async () => {
    const id = await setAside(REMINDER);
    expect(await service.useCases.retryJob(SUPPORT, WORKSPACE.id, id)).toEqual({
      ok: true,
      value: { jobId: id },
    });
    expect(service.jobs.waiting()).toEqual([REMINDER]);
    expect(service.announced()).toBe(1);
    expect((await view()).setAside).toEqual([]);
  });

  test('that somebody else put back meanwhile is not found', async () => {
    const id = await setAside(REMINDER);
    await service.useCases.retryJob(SUPPORT, WORKSPACE.id, id);
    expect(await service.useCases.retryJob(SUPPORT, WORKSPACE.id, id)).toEqual({
      ok: false,
      error: { kind: 'job-not-found' },
    });
    expect(service.jobs.waiting()).toHaveLength(1);
  });

  test('of another department is neither shown nor found', async () => {
    const id = await setAside({ ...REMINDER, workspaceId: OTHER.id });
    expect((await view()).setAside).toEqual([]);
    expect(await service.useCases.retryJob(SUPPORT, WORKSPACE.id, id)).toEqual({
      ok: false,
      error: { kind: 'job-not-found' },
    });
    expect(service.jobs.waiting()).toEqual([]);
  });
});
