import { toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import type { DeliveryError } from '../../../src/application/ports/sending';
import { deliveryKey } from '../../../src/application/ports/delivery-log';
import type { JobOutcome } from '../../../src/application/round/work-jobs';
import type { Records } from '../../../src/application/ports/records';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import type { Workspace } from '../../../src/application/ports/workspaces';
import { err } from '../../../src/domain/shared/result';
import { readingEntry } from '../../support/examples/entries';
import { reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const WORKING_DAY_1 = '2026-11-02T06:00:00.000Z';
const CHAT = WORKSPACE.leadershipChatId;
const HOUR = 3600;

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(SMALL_PLAN);
  service = createService({ now: WORKING_DAY_1, workspaces: [{ workspace: WORKSPACE, records }] });
});

const receivers = (by: Service = service) => by.messenger.cards.map(({ userId }) => userId);
/** What became of the cards: on a Monday there is a digest as well. */
const ofCards = (done: readonly JobOutcome[]) =>
  done.flatMap(({ job, outcome }) => (job.type === 'monthly-card' ? [outcome] : []));
const deviation = async () => (await records.deviations.find('wartezeit|2026-10'))?.value;

async function report(value: string, indicatorId = 'wartezeit'): Promise<void> {
  const stored = await records.readings.find(readingKey(indicatorId, OCTOBER));
  const submitted = await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [readingEntry({ indicatorId, value, basedOn: stored?.version ?? null })],
    statuses: [],
    reason: '',
  });
  expect(submitted.ok).toBe(true);
}

describe('The monthly card', () => {
  test('goes once to each holder of a post with something due, and holds all of it', async () => {
    const { done } = await service.runRound();
    expect(receivers()).toEqual([PEOPLE.owner, PEOPLE.colleague]);
    expect(service.messenger.cards[0]?.report).toMatchObject({
      month: OCTOBER,
      phase: 'open',
      items: [{ id: 'bewilligt' }, { id: 'wartezeit' }, { id: 'neubau' }],
    });
    expect(ofCards(done)).toEqual(['done', 'done']);
    expect(service.jobs.waiting()).toEqual([]);
  });

  test('goes to a person who holds two posts as one card', async () => {
    const plan = {
      ...SMALL_PLAN,
      posts: SMALL_PLAN.posts.map((post) => ({ ...post, holder: PEOPLE.owner })),
    };
    const by = createService({
      workspaces: [{ workspace: WORKSPACE, records: createInMemoryRecords(plan) }],
    });
    await by.runRound();
    expect(receivers(by)).toEqual([PEOPLE.owner]);
    expect(by.messenger.cards[0]?.report.items.map(({ id }) => id)).toEqual([
      'bewilligt',
      'wartezeit',
      'beratungen',
      'neubau',
    ]);
  });

  test('goes to the deputy of a vacant post, and to nobody where there is none', async () => {
    const plan = { ...SMALL_PLAN, posts: SMALL_PLAN.posts.map((post) => ({ ...post, holder: null })) };
    const by = createService({
      workspaces: [{ workspace: WORKSPACE, records: createInMemoryRecords(plan) }],
    });
    await by.runRound();
    expect(by.messenger.cards).toMatchObject([{ userId: PEOPLE.deputy, as: 'deputy' }]);
  });

  test('is not sent twice, however many rounds there are', async () => {
    for (let round = 0; round < 5; round += 1) {
      await service.runRound();
      service.pass(2 * HOUR);
    }
    expect(receivers()).toEqual([PEOPLE.owner, PEOPLE.colleague]);
  });

  test('is not sent before seven on working day 1', async () => {
    service.setClock('2026-11-02T05:59:59.000Z');
    await service.runRound();
    expect(receivers()).toEqual([]);
  });

  test('makes good a downtime: the first round on working day 5 sends it', async () => {
    service.setClock('2026-11-06T10:00:00.000Z');
    await service.runRound();
    expect(receivers()).toEqual([PEOPLE.owner, PEOPLE.colleague]);
  });

  test('is sent to the end of working day 12 and not after, even to somebody who could not be reached before', async () => {
    service.messenger.fail(PEOPLE.colleague, { kind: 'busy', retryIn: 30 });
    service.setClock('2026-11-17T22:59:50.000Z');
    await service.runRound();
    service.messenger.recover(PEOPLE.colleague);
    service.pass(30);
    await service.runRound();
    expect(receivers()).toEqual([PEOPLE.owner]);
  });

  test('of the next month is another card', async () => {
    await service.runRound();
    service.setClock('2026-12-01T08:00:00.000Z');
    await service.runRound();
    expect(service.messenger.cards.map(({ report: { month } }) => month)).toEqual([
      '2026-10',
      '2026-10',
      '2026-11',
      '2026-11',
    ]);
  });

  test('reaches who took over a post in the middle of the month', async () => {
    await service.runRound();
    const masterplan = async () => ({
      ...(await records.masterplan()),
      posts: SMALL_PLAN.posts.map((post) =>
        post.id === 'beratung' ? { ...post, holder: PEOPLE.deputy } : post,
      ),
    });
    const by = createService({ workspaces: [{ workspace: WORKSPACE, records: { ...records, masterplan } }] });
    await by.deliveries.note({
      key: deliveryKey('monthly-card', { workspaceId: WORKSPACE.id, month: OCTOBER, to: PEOPLE.owner }),
      workspaceId: WORKSPACE.id,
      kind: 'monthly-card',
      month: OCTOBER,
      userId: PEOPLE.owner,
      messageId: 'message-1',
      reason: null,
      at: WORKING_DAY_1,
      updatedAt: null,
      answeredAt: null,
      attempts: 1,
      shows: null,
    });
    await by.runRound();
    expect(receivers(by)).toEqual([PEOPLE.deputy]);
  });
});

describe('One recipient who cannot be reached stops nobody else', () => {
  test.each<{ failure: DeliveryError | Error; outcome: string }>([
    { failure: new Error('nobody foresaw this'), outcome: 'failed' },
    { failure: { kind: 'blocked', retryIn: null }, outcome: 'blocked' },
    { failure: { kind: 'not-installed', retryIn: null }, outcome: 'not-installed' },
    { failure: { kind: 'busy', retryIn: 20 }, outcome: 'busy' },
  ])('when the chat answers $outcome', async ({ failure, outcome }) => {
    service.messenger.fail(PEOPLE.owner, failure);
    const { done, failed } = await service.runRound();
    expect(ofCards(done).toSorted()).toEqual([outcome, 'done'].toSorted());
    expect(failed).toEqual([]);
    expect(receivers()).toEqual([PEOPLE.colleague]);
  });

  test('and is logged by kind, never by name', async () => {
    service.messenger.fail(PEOPLE.owner, { kind: 'blocked', retryIn: null });
    await service.runRound();
    expect(service.lines.filter(({ level }) => level === 'warn')).toEqual([
      {
        level: 'warn',
        event: 'message-not-delivered',
        fields: { type: 'monthly-card', workspace: WORKSPACE.id, reason: 'blocked', attempt: 1 },
      },
    ]);
    expect(JSON.stringify(service.lines)).not.toContain(PEOPLE.owner);
  });
});

describe('Somebody who could not be reached', () => {
  test.each(['blocked', 'not-installed'] as const)(
    '%s: is tried again after an hour, not before',
    async (kind) => {
      service.messenger.fail(PEOPLE.owner, { kind, retryIn: null });
      const tries = () => service.messenger.attempts.filter((to) => to === PEOPLE.owner).length;
      await service.runRound();
      service.pass(HOUR - 1);
      await service.runRound();
      expect(tries()).toBe(1);
      service.pass(1);
      await service.runRound();
      expect(tries()).toBe(2);
    },
  );

  test('gets the card in the first attempt that arrives, once', async () => {
    service.messenger.fail(PEOPLE.colleague, { kind: 'not-installed', retryIn: null });
    await service.runRound();
    service.messenger.recover(PEOPLE.colleague);
    for (let round = 0; round < 3; round += 1) {
      service.pass(HOUR);
      await service.runRound();
    }
    expect(receivers()).toEqual([PEOPLE.owner, PEOPLE.colleague]);
  });

  test('without an account has none, whatever the chat calls it, when the directory knows nobody', async () => {
    const by = createService({
      now: WORKING_DAY_1,
      workspaces: [{ workspace: WORKSPACE, records }],
      installer: { install: () => Promise.resolve(err('no-such-user')) },
    });
    by.messenger.fail(PEOPLE.owner, { kind: 'not-installed', retryIn: null });
    expect(ofCards((await by.runRound()).done).toSorted()).toEqual(['done', 'no-account']);
  });

  test('because the chat is busy, is tried again when the chat said, and no jobs pile up meanwhile', async () => {
    service.messenger.fail(PEOPLE.owner, { kind: 'busy', retryIn: 20 });
    for (let round = 0; round < 30; round += 1) {
      await service.runRound();
      expect(service.jobs.waiting()).toHaveLength(1);
    }
    expect(service.messenger.attempts.filter((to) => to === PEOPLE.owner)).toHaveLength(1);
    service.messenger.recover(PEOPLE.owner);
    service.pass(60);
    await service.runRound();
    expect(receivers()).toEqual([PEOPLE.colleague, PEOPLE.owner]);
  });
});

describe('The alert', () => {
  test('of a deviation reaches the leadership once, and what they were told is noted', async () => {
    await report('12');
    await service.runRound();
    await service.runRound();
    expect(service.messenger.alerts).toMatchObject([
      {
        chatId: CHAT,
        alert: {
          goalId: 'wohnungen',
          subjectName: 'Wartezeit',
          ownerPostName: 'Fachstelle Wohnen',
          officeName: 'Amt für Wohnungswesen',
          deviation: { pendingAlert: 'opened', latest: { figure: { actual: 12 } } },
        },
      },
    ]);
    expect(await deviation()).toMatchObject({
      pendingAlert: null,
      alerted: { figure: { actual: 12 }, at: WORKING_DAY_1 },
    });
  });

  test('stays pending until it arrived, tried every hour while the chat does not exist', async () => {
    await report('12');
    service.messenger.fail(CHAT, { kind: 'no-such-chat', retryIn: null });
    await service.runRound();
    service.pass(60);
    expect((await service.runRound()).done).toEqual([]);
    expect(await deviation()).toMatchObject({ pendingAlert: 'opened', alerted: null });
    service.messenger.recover(CHAT);
    service.pass(HOUR);
    await service.runRound();
    await service.runRound();
    expect(service.messenger.alerts).toHaveLength(1);
  });

  test('and the card are sent once though another instance runs its round at the same moment', async () => {
    await report('12');
    service.messenger.meanwhile(() => service.start().runRound());
    await service.runRound();
    await service.runRound();
    expect(service.messenger.alerts).toHaveLength(1);
    expect(receivers().toSorted()).toEqual([PEOPLE.colleague, PEOPLE.owner].toSorted());
    expect(await deviation()).toMatchObject({ pendingAlert: null });
  });

  test('arrives after the month has closed, too', async () => {
    await report('12');
    service.setClock('2026-11-20T08:00:00.000Z');
    const { done } = await service.runRound();
    expect(done.filter(({ job }) => job.type === 'alert')).toMatchObject([{ outcome: 'done' }]);
    expect(await deviation()).toMatchObject({ pendingAlert: null });
    expect(receivers()).toEqual([]);
  });

  test('is not sent when the figure was corrected before', async () => {
    await report('12');
    await service.jobs.add({ type: 'alert', workspaceId: WORKSPACE.id, deviationId: 'wartezeit|2026-10' });
    await report('8');
    expect((await service.workJobs()).map(({ outcome }) => outcome)).toEqual(['not-needed']);
    expect(service.messenger.alerts).toEqual([]);
  });

  test('speaks again when it worsens', async () => {
    await report('12');
    await service.runRound();
    await report('12,1');
    await service.runRound();
    await report('16');
    await service.runRound();
    expect(service.messenger.alerts.map(({ alert }) => alert.deviation.latest.figure?.actual)).toEqual([
      12, 16,
    ]);
  });

  test('notes nothing but itself: an acknowledgement given while it was under way is kept', async () => {
    await report('12');
    service.messenger.fail(PEOPLE.owner, { kind: 'blocked', retryIn: null });
    await service.runRound();
    await report('16');
    service.messenger.meanwhile(() =>
      service.useCases.acknowledgeDeviation(
        { userId: PEOPLE.headOfOffice },
        WORKSPACE.id,
        'wartezeit|2026-10',
      ),
    );
    await service.runRound();
    expect(await deviation()).toMatchObject({
      pendingAlert: null,
      alerted: { figure: { actual: 16 } },
      acknowledgement: { postName: 'Amtsleitung 56' },
    });
  });

  test('is followed by another when the figure is corrected for the worse while it is under way', async () => {
    const amber = reading({ indicatorId: 'wartezeit', month: toMonth('2026-09'), value: 8.6 });
    await records.readings.saveAll([{ value: amber, basedOn: null }]);
    await service.runRound();
    await report('8,6');
    service.messenger.meanwhile(() => report('12'));
    await service.runRound();
    await service.runRound();
    expect(service.messenger.alerts.map(({ alert }) => alert.deviation.latest.figure?.actual)).toEqual([
      8.6, 12,
    ]);
    expect(await deviation()).toMatchObject({ pendingAlert: null, alerted: { figure: { actual: 12 } } });
  });

  test('is not made pending anew when the figure is corrected back to plan while it is under way', async () => {
    await service.runRound();
    await report('12');
    service.messenger.meanwhile(() => report('8'));
    await service.runRound();
    await service.runRound();
    expect(service.messenger.alerts).toHaveLength(1);
    expect(await deviation()).toMatchObject({
      status: 'withdrawn',
      pendingAlert: null,
      alerted: { figure: { actual: 12 } },
    });
  });

  test('opens by the round itself for a figure the report could not review', async () => {
    const red = reading({ indicatorId: 'wartezeit', month: OCTOBER, value: 12 });
    await records.readings.saveAll([{ value: red, basedOn: null }]);
    await service.runRound();
    expect(service.messenger.alerts).toHaveLength(1);
  });
});

describe('Another instance', () => {
  test('that holds the lease keeps this one from queueing, and not from working what waits', async () => {
    await service.jobs.add({
      type: 'monthly-card',
      workspaceId: WORKSPACE.id,
      month: OCTOBER,
      userId: PEOPLE.colleague,
    });
    const round = await service.lease.holding('calendar', () => service.runRound());
    expect(round?.done.map(({ outcome }) => outcome)).toEqual(['done']);
    expect(receivers()).toEqual([PEOPLE.colleague]);
  });

  test('whose round is at the same time adds nothing', async () => {
    await Promise.all([service.runRound(), service.start().runRound()]);
    expect(receivers().sort()).toEqual([PEOPLE.owner, PEOPLE.colleague].sort());
  });

  test('is free to take its turn once this one failed', async () => {
    const masterplan = () => Promise.reject(new StorageUnavailable('away'));
    const by = createService({ workspaces: [{ workspace: WORKSPACE, records: { ...records, masterplan } }] });
    await by.runRound();
    expect(await by.lease.holding('calendar', () => Promise.resolve('free'))).toBe('free');
  });
});

describe('Two workspaces', () => {
  const OTHER: Workspace = {
    id: 'dezernat-vi',
    name: 'Dezernat VI',
    teamId: 'team-2',
    leadershipChatId: '19:sechs@thread.v2',
    openTo: 'team',
    channels: [],
    channelId: null,
  };

  test('one that cannot be read is named and logged, and does not stop the other', async () => {
    const masterplan = () => Promise.reject(new StorageUnavailable('away'));
    const by = createService({
      workspaces: [
        { workspace: WORKSPACE, records: { ...records, masterplan } },
        { workspace: OTHER, records: createInMemoryRecords(SMALL_PLAN) },
      ],
    });
    const { failed, done } = await by.runRound();
    expect(failed).toEqual([WORKSPACE.id]);
    expect(done.map(({ job }) => job.workspaceId)).toEqual([OTHER.id, OTHER.id]);
    expect(by.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'round-failed', fields: { workspace: WORKSPACE.id } },
    ]);
  });

  test('each send their own card to the same person', async () => {
    const by = createService({
      workspaces: [
        { workspace: WORKSPACE, records },
        { workspace: OTHER, records: createInMemoryRecords(SMALL_PLAN) },
      ],
    });
    await by.runRound();
    await by.runRound();
    expect(
      by.messenger.cards
        .filter(({ userId }) => userId === PEOPLE.owner)
        .map(({ report: of }) => of.workspace.id),
    ).toEqual([WORKSPACE.id, OTHER.id]);
  });

  test('a deviation that cannot be reviewed does not keep the cards from going out', async () => {
    const deviations: Records['deviations'] = {
      ...records.deviations,
      all: () => Promise.reject(new StorageUnavailable('away')),
    };
    const by = createService({ workspaces: [{ workspace: WORKSPACE, records: { ...records, deviations } }] });
    expect((await by.runRound()).failed).toEqual([WORKSPACE.id]);
    expect(receivers(by)).toEqual([PEOPLE.owner, PEOPLE.colleague]);
  });
});
