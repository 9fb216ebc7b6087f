import { DateTime } from 'luxon';
import type { DeliveryError } from '../../../src/application/ports/sending';
import type { Records } from '../../../src/application/ports/records';
import { DEFAULT_REPORTING_RULES, reportingDays } from '../../../src/domain/calendar/reporting-calendar';
import { isWorkingDay, workingDayOf } from '../../../src/domain/calendar/working-days';
import { type Day, toDay } from '../../../src/domain/shared/day';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { readingEntry, statusEntry } from '../../support/examples/entries';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
/** Eight in the morning in winter. Working days of November 2026: 1 is the 2nd, 6 the 9th, 8 the 11th, 10 the 13th. */
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T07:00:00.000Z`;

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(SMALL_PLAN);
  service = createService({ now: at(2), workspaces: [{ workspace: WORKSPACE, records }] });
});

async function roundOn(day: number): Promise<void> {
  service.setClock(at(day));
  await service.runRound();
}

const to = (messages: readonly { readonly userId: string }[]): string[] =>
  messages.map(({ userId }) => userId);

async function reportAll(userId: string = PEOPLE.owner): Promise<void> {
  const submitted = await service.useCases.submitMonthlyReport({ userId }, WORKSPACE.id, {
    month: OCTOBER,
    reason: '',
    readings:
      userId === PEOPLE.colleague
        ? [readingEntry({ indicatorId: 'beratungen', value: '100' })]
        : [readingEntry({ value: '8' }), readingEntry({ indicatorId: 'bewilligt', value: '1000' })],
    statuses: userId === PEOPLE.colleague ? [] : [statusEntry({ status: 'on-track' })],
  });
  expect(submitted.ok).toBe(true);
}

describe('A reminder', () => {
  test('goes on working day 6 to those who have not reported, once', async () => {
    await roundOn(2);
    await reportAll();
    await roundOn(6);
    expect(service.messenger.reminders).toEqual([]);
    await roundOn(9);
    await roundOn(10);
    expect(to(service.messenger.reminders)).toEqual([PEOPLE.colleague]);
  });

  test('goes to somebody who reported only a part, too', async () => {
    await roundOn(2);
    await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
      month: OCTOBER,
      reason: '',
      readings: [readingEntry({ value: '8' })],
      statuses: [],
    });
    await roundOn(9);
    expect(to(service.messenger.reminders)).toContain(PEOPLE.owner);
  });

  test('does not come on the day of a card that downtime delayed, but on the next', async () => {
    await roundOn(10);
    expect(to(service.messenger.cards)).toEqual([PEOPLE.owner, PEOPLE.colleague]);
    expect(service.messenger.reminders).toEqual([]);
    await roundOn(11);
    expect(to(service.messenger.reminders)).toEqual([PEOPLE.owner, PEOPLE.colleague]);
  });
});

describe('The deputy', () => {
  test('is asked in addition on the due day, for what the holder left open', async () => {
    await roundOn(2);
    await roundOn(9);
    await roundOn(11);
    await roundOn(12);
    const asked = service.messenger.cards.filter(({ userId }) => userId === PEOPLE.deputy);
    expect(asked).toMatchObject([{ as: 'deputy' }]);
    expect(asked[0]?.report.items.map(({ id }) => id)).toEqual(['bewilligt', 'wartezeit', 'neubau']);
  });

  test('is not asked when the holder has reported', async () => {
    await roundOn(2);
    await reportAll();
    await roundOn(11);
    expect(to(service.messenger.cards)).not.toContain(PEOPLE.deputy);
  });

  test('gets the card in place of a holder who is away, from the first day to the last', async () => {
    await service.useCases.setAbsence({ userId: PEOPLE.owner }, WORKSPACE.id, {
      from: toDay('2026-10-20'),
      until: toDay('2026-11-02'),
    });
    await roundOn(2);
    expect(to(service.messenger.cards)).toEqual([PEOPLE.deputy, PEOPLE.colleague]);
    await roundOn(3);
    expect(to(service.messenger.cards)).toEqual([PEOPLE.deputy, PEOPLE.colleague, PEOPLE.owner]);
  });

  test('is told on the updated card, too, that they are asked for somebody else', async () => {
    await service.useCases.setAbsence({ userId: PEOPLE.owner }, WORKSPACE.id, {
      from: toDay('2026-10-20'),
      until: toDay('2026-11-20'),
    });
    await roundOn(2);
    service.pass(60);
    await reportAll();
    await service.runRound();
    expect(service.messenger.updates).toMatchObject([{ userId: PEOPLE.deputy, as: 'deputy' }]);
  });
});

describe('The deputy of a holder whom no message reaches', () => {
  const cards = (userId: string) => service.messenger.cards.filter((card) => card.userId === userId);
  const lose = (userId: string, kind: DeliveryError['kind']): void =>
    service.messenger.fail(userId, { kind, retryIn: kind === 'busy' ? 20 : null });

  /** Working day 1, and what the first round learned told in the second. */
  async function firstDay(): Promise<void> {
    await roundOn(2);
    service.pass(60);
    await service.runRound();
  }

  test.each(['no-account', 'blocked', 'not-installed'] as const)(
    'is asked as soon as the first attempt has failed for good: %s',
    async (kind) => {
      lose(PEOPLE.owner, kind);
      await firstDay();
      const [asked, ...again] = cards(PEOPLE.deputy);
      expect(asked).toMatchObject({ as: 'deputy' });
      expect(asked?.report.items.map(({ id }) => id)).toEqual(['bewilligt', 'wartezeit', 'neubau']);
      for (let round = 0; round < 3; round += 1) {
        service.pass(3_600);
        await service.runRound();
      }
      expect([...again, ...cards(PEOPLE.deputy).slice(1)]).toEqual([]);
    },
  );

  test('is asked again on the due day for what is still open', async () => {
    lose(PEOPLE.owner, 'no-account');
    await firstDay();
    for (const day of [9, 11, 12]) await roundOn(day);
    expect(cards(PEOPLE.deputy)).toHaveLength(2);
  });

  test('is not asked before the due day while the chat is only busy, and then is', async () => {
    lose(PEOPLE.owner, 'busy');
    await firstDay();
    await roundOn(9);
    expect(cards(PEOPLE.deputy)).toEqual([]);
    await roundOn(11);
    expect(cards(PEOPLE.deputy)).toHaveLength(1);
  });

  test('is not asked twice when the holder turns out to be lost after the due day', async () => {
    lose(PEOPLE.owner, 'no-account');
    await roundOn(12);
    service.pass(60);
    await service.runRound();
    for (const day of [13, 16]) await roundOn(day);
    expect(cards(PEOPLE.deputy)).toHaveLength(1);
  });

  test('is not asked when the holder is reached after all before the deputy is', async () => {
    lose(PEOPLE.owner, 'not-installed');
    lose(PEOPLE.deputy, 'busy');
    await firstDay();
    service.messenger.recover(PEOPLE.owner);
    service.pass(3_600);
    await service.runRound();
    service.messenger.recover(PEOPLE.deputy);
    service.pass(60);
    await service.runRound();
    expect(to(service.messenger.cards)).toEqual([PEOPLE.colleague, PEOPLE.owner]);
  });

  test('is asked only for the posts of that holder', async () => {
    const posts = SMALL_PLAN.posts.map((post) => ({ ...post, deputy: PEOPLE.deputy }));
    records = createInMemoryRecords({ ...SMALL_PLAN, posts });
    service = createService({ now: at(2), workspaces: [{ workspace: WORKSPACE, records }] });
    lose(PEOPLE.owner, 'no-account');
    await firstDay();
    expect(cards(PEOPLE.deputy)[0]?.report.items.map(({ id }) => id)).not.toContain('beratungen');
    await roundOn(11);
    expect(cards(PEOPLE.deputy)[1]?.report.items.map(({ id }) => id)).toContain('beratungen');
  });

  test('is told before the head of the unit is, also after a downtime', async () => {
    lose(PEOPLE.owner, 'no-account');
    await roundOn(13);
    service.pass(60);
    await service.runRound();
    expect(cards(PEOPLE.deputy)).toHaveLength(1);
    expect(service.messenger.escalations).toEqual([]);
    await roundOn(16);
    expect(to(service.messenger.escalations)).toEqual([PEOPLE.headOfOffice]);
  });
});

test('The deputy of a head whom no message reaches is told what is open instead', async () => {
  const posts = SMALL_PLAN.posts.map((post) =>
    post.id === 'leitung-56' ? { ...post, deputy: PEOPLE.headOfDepartment } : post,
  );
  records = createInMemoryRecords({ ...SMALL_PLAN, posts });
  service = createService({ now: at(2), workspaces: [{ workspace: WORKSPACE, records }] });
  service.messenger.fail(PEOPLE.headOfOffice, { kind: 'no-account', retryIn: null });
  for (const day of [2, 9, 11, 13, 14]) await roundOn(day);
  expect(to(service.messenger.escalations)).toEqual([PEOPLE.headOfDepartment]);
});

describe('Escalation', () => {
  test('tells the head of the unit on working day 10 what is open, by function, once', async () => {
    for (const day of [2, 9, 11]) await roundOn(day);
    await reportAll();
    await roundOn(13);
    await roundOn(14);
    expect(service.messenger.escalations).toMatchObject([
      {
        userId: PEOPLE.headOfOffice,
        report: {
          officeName: 'Amt für Wohnungswesen',
          open: [{ name: 'Beratungen', postName: 'Wohnberatung' }],
        },
      },
    ]);
    expect(JSON.stringify(service.messenger.escalations[0]?.report)).not.toContain(PEOPLE.colleague);
  });

  test('does not come when everything is reported, nor on the day of the first card', async () => {
    await roundOn(13);
    expect(service.messenger.escalations).toEqual([]);
    await reportAll();
    await reportAll(PEOPLE.colleague);
    await roundOn(16);
    expect(service.messenger.escalations).toEqual([]);
  });

  test('of a unit without anybody at its head queues nothing', async () => {
    const posts = SMALL_PLAN.posts.map((post) =>
      post.id === 'leitung-56' ? { ...post, holder: null } : post,
    );
    service = createService({
      now: at(2),
      workspaces: [{ workspace: WORKSPACE, records: createInMemoryRecords({ ...SMALL_PLAN, posts }) }],
    });
    for (const day of [2, 9, 11, 13]) await roundOn(day);
    expect((await service.runRound()).done).toEqual([]);
    expect(service.messenger.escalations).toEqual([]);
  });

  test('is made good after the close when downtime covered its day', async () => {
    await roundOn(2);
    await roundOn(20);
    expect(to(service.messenger.escalations)).toEqual([PEOPLE.headOfOffice]);
  });
});

describe('The card in the chat', () => {
  test('follows what is reported elsewhere, once for each report', async () => {
    await roundOn(2);
    service.pass(60);
    await reportAll(PEOPLE.deputy);
    service.pass(60);
    await service.runRound();
    await service.runRound();
    expect(service.messenger.updates).toMatchObject([
      { userId: PEOPLE.owner, report: { items: [{ light: 'green' }, { light: 'green' }, {}] } },
    ]);
  });

  test('is left alone where the answer has just taken its place, and counts as answered', async () => {
    await roundOn(2);
    service.pass(60);
    const key = `${WORKSPACE.id}/2026-10/monthly-card/${PEOPLE.owner}`;
    const card = await service.deliveries.find(key);
    await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
      month: OCTOBER,
      reason: '',
      readings: [readingEntry({ value: '8' })],
      statuses: [],
      answeredOn: card?.messageId ?? null,
    });
    await service.runRound();
    expect(service.messenger.updates).toEqual([]);
    expect(await service.deliveries.find(key)).toMatchObject({ answeredAt: '2026-11-02T07:01:00.000Z' });
  });

  test('stays answered when its owner answers on it while it is being updated', async () => {
    await roundOn(2);
    service.pass(60);
    await reportAll(PEOPLE.deputy);
    const key = `${WORKSPACE.id}/2026-10/monthly-card/${PEOPLE.owner}`;
    const card = await service.deliveries.find(key);
    const plan = await records.readings.find(readingKey('wartezeit', OCTOBER));
    service.messenger.meanwhile(() =>
      service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
        month: OCTOBER,
        reason: '',
        readings: [readingEntry({ value: '7,5', basedOn: plan?.version ?? null })],
        statuses: [],
        answeredOn: card?.messageId ?? null,
      }),
    );
    service.pass(60);
    await service.runRound();
    expect(await service.deliveries.find(key)).toMatchObject({
      answeredAt: '2026-11-02T07:02:00.000Z',
      updatedAt: '2026-11-02T07:02:00.000Z',
    });
  });

  test('that cannot be updated while the chat is busy follows later, and no jobs pile up meanwhile', async () => {
    await roundOn(2);
    service.pass(60);
    await reportAll(PEOPLE.deputy);
    service.messenger.fail(PEOPLE.owner, { kind: 'busy', retryIn: 20 });
    for (let round = 0; round < 5; round += 1) {
      await service.runRound();
      expect(service.jobs.waiting()).toEqual([]);
    }
    service.messenger.recover(PEOPLE.owner);
    await service.runRound();
    expect(to(service.messenger.updates)).toEqual([PEOPLE.owner]);
  });

  test('that is gone from the chat is not tried for ever', async () => {
    await roundOn(2);
    service.pass(60);
    await reportAll(PEOPLE.deputy);
    service.messenger.fail(PEOPLE.owner, { kind: 'message-gone', retryIn: null });
    service.pass(60);
    await service.runRound();
    const attempts = service.messenger.attempts.length;
    await service.runRound();
    expect(service.messenger.attempts).toHaveLength(attempts);
  });
});

describe('An absence', () => {
  const from = toDay('2026-11-03');
  const until = toDay('2026-11-20');
  const set = (userId: string, days: { from: Day; until: Day } | null) =>
    service.useCases.setAbsence({ userId }, WORKSPACE.id, days);

  test('is entered for all posts somebody holds, seen, and ended', async () => {
    expect(await set(PEOPLE.owner, { from, until })).toMatchObject({
      ok: true,
      value: { posts: [{ postName: 'Fachstelle Wohnen', deputy: true, absence: { from, until } }] },
    });
    expect(await set(PEOPLE.owner, null)).toMatchObject({ value: { posts: [{ absence: null }] } });
  });

  test.each([
    [PEOPLE.stranger, { from, until }, 'not-permitted'],
    [PEOPLE.deputy, { from, until }, 'no-post'],
    [PEOPLE.colleague, { from, until }, 'no-deputy'],
    [PEOPLE.owner, { from: until, until: from }, 'until-before-from'],
    [PEOPLE.owner, { from: toDay('2026-10-01'), until: toDay('2026-10-30') }, 'until-in-past'],
  ])('of %s for %j is refused: %s', async (userId, days, kind) => {
    expect(await set(userId, days)).toEqual({ ok: false, error: { kind } });
    expect(await records.absences.all()).toEqual([]);
  });
});

describe('Two years, day by day', () => {
  /** The same downtimes in every run: a simple generator with a fixed start. */
  function makeChance(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
  }

  test('every card and reminder goes out once, on its day or on the first day after a downtime', async () => {
    const chance = makeChance(42);
    const plan = {
      ...SMALL_PLAN,
      posts: SMALL_PLAN.posts.map((post) => ({ ...post, deputy: null })),
    };
    const by = createService({
      workspaces: [{ workspace: WORKSPACE, records: createInMemoryRecords(plan) }],
    });
    const sent: { month: string; day: string; kind: string; userId: string }[] = [];
    const running: string[] = [];
    let day = DateTime.fromISO('2026-11-01', { zone: 'Europe/Berlin' });
    let downUntil = day;
    for (; day < DateTime.fromISO('2028-11-01', { zone: 'Europe/Berlin' }); day = day.plus({ days: 1 })) {
      if (day >= downUntil && chance() < 0.08) downUntil = day.plus({ days: Math.ceil(chance() * 4) });
      if (day < downUntil) continue;
      const today = day.toFormat('yyyy-MM-dd');
      running.push(today);
      const [cards, reminders] = [by.messenger.cards.length, by.messenger.reminders.length];
      by.setClock(day.set({ hour: 9 }).toUTC().toISO() ?? '');
      await by.runRound();
      await by.runRound();
      for (const { userId, report } of by.messenger.cards.slice(cards))
        sent.push({ month: report.month, day: today, kind: 'card', userId });
      for (const { userId, report } of by.messenger.reminders.slice(reminders))
        sent.push({ month: report.month, day: today, kind: 'reminder', userId });
    }

    const firstRunning = (from: string, until: string): string | undefined =>
      running.find((one) => one >= from && one <= until);
    const expected: typeof sent = [];
    for (let month = OCTOBER; month < toMonth('2028-10'); month = addMonths(month, 1)) {
      const days = reportingDays(month, DEFAULT_REPORTING_RULES);
      const card = firstRunning(days.card, days.close);
      if (card === undefined) continue;
      const dayAfterCard = DateTime.fromISO(card).plus({ days: 1 }).toFormat('yyyy-MM-dd');
      const reminder = firstRunning(days.reminder > card ? days.reminder : dayAfterCard, days.close);
      for (const userId of [PEOPLE.owner, PEOPLE.colleague]) {
        expected.push({ month, day: card, kind: 'card', userId });
        if (reminder !== undefined) expected.push({ month, day: reminder, kind: 'reminder', userId });
      }
    }
    const inOrder = (all: typeof sent) =>
      all.map((one) => [one.month, one.kind, one.userId, one.day].join(' ')).toSorted();
    expect(inOrder(sent)).toEqual(inOrder(expected));
    expect(running.length).toBeLessThan(700);
  });

  test.each([
    ['2027-01', 1, '2027-01-04', 'New Year on a Friday, then a weekend'],
    ['2027-05', 1, '2027-05-03', 'May Day on a Saturday'],
    ['2027-06', 1, '2027-06-01', 'after Fronleichnam in May'],
    ['2027-11', 1, '2027-11-02', 'Allerheiligen on a Monday'],
    ['2027-04', 1, '2027-04-01', 'the Thursday after Easter Monday in March'],
    ['2027-03', 20, '2027-03-30', 'Good Friday and Easter Monday in between'],
  ])('%s: working day %i is %s (%s)', (month, n, day) => {
    expect(workingDayOf(toMonth(month), n)).toBe(day);
    expect(isWorkingDay(toDay(day))).toBe(true);
  });
});
