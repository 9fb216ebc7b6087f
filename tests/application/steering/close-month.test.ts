import type { Records } from '../../../src/application/ports/records';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { readingEntry } from '../../support/examples/entries';
import { milestone, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { refusing } from '../../support/refusing';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const SEPTEMBER = toMonth('2026-09');
const OCTOBER = toMonth('2026-10');
const NOVEMBER = toMonth('2026-11');
/** Working day 12 of November 2026 is the 17th. */
const LAST_DAY = '2026-11-17T20:00:00.000Z';
const AFTER_CLOSE = '2026-11-18T08:00:00.000Z';

let records: Records;
let service: Service;
beforeEach(() => {
  over(SMALL_PLAN);
});

function over(plan: Masterplan): void {
  records = createInMemoryRecords(plan);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
}

const put = async (value: number | null, month: Month = OCTOBER) => {
  const row = reading({
    indicatorId: 'wartezeit',
    month,
    value,
    noDataReason: value === null ? 'Umstellung' : null,
  });
  await records.readings.saveAll([{ value: row, basedOn: null }]);
};

const close = () => service.closeMonths(WORKSPACE.id);
const closed = async () => (await records.monthCloses.all()).map(({ value }) => value.month);

async function correct(value: string, reason: string, userId: string = PEOPLE.owner) {
  const stored = await records.readings.find(readingKey('wartezeit', OCTOBER));
  return service.useCases.submitMonthlyReport({ userId }, WORKSPACE.id, {
    month: OCTOBER,
    reason,
    readings: [readingEntry({ value, basedOn: stored?.version ?? null })],
    statuses: [],
  });
}

const goal = async (month: Month | null = null) => {
  const view = await service.useCases.viewGoal({ userId: PEOPLE.owner }, WORKSPACE.id, {
    goalId: 'wohnungen',
    month,
  });
  if (!view.ok) throw new Error(view.error.kind);
  return view.value;
};

const waiting = async (month: Month | null = null) =>
  (await goal(month)).indicators.find(({ indicator }) => indicator.id === 'wartezeit')!;

describe('The close of a month', () => {
  test('comes after its last day, not on it, and once', async () => {
    await put(8);
    service.setClock(LAST_DAY);
    expect(await close()).toEqual([SEPTEMBER]);
    service.setClock(AFTER_CLOSE);
    expect(await close()).toEqual([OCTOBER]);
    expect(await close()).toEqual([]);
    expect(await closed()).toEqual([SEPTEMBER, OCTOBER]);
  });

  test('happens in the round, and the round after downtime makes good every month that was left out', async () => {
    service.setClock(AFTER_CLOSE);
    await service.runRound();
    service.setClock('2027-02-25T08:00:00.000Z');
    await service.runRound();
    expect(await closed()).toEqual([OCTOBER, NOVEMBER, toMonth('2026-12'), toMonth('2027-01')]);
  });

  test('freezes each indicator with its judgement and each project with its progress', async () => {
    await put(12);
    service.setClock(AFTER_CLOSE);
    await close();
    const frozen = (await records.snapshots.all()).map(({ value }) => value);
    expect(frozen.filter(({ month }) => month === OCTOBER)).toHaveLength(4);
    expect(frozen.find(({ name }) => name === 'Wartezeit')).toMatchObject({
      type: 'indicator',
      judgement: { light: 'red', reading: { value: 12 } },
    });
    expect(frozen.find(({ name }) => name === 'Beratungen')).toMatchObject({
      judgement: { light: 'none', lightReason: { type: 'no-reading' } },
    });
    expect(frozen.find(({ type }) => type === 'project')).toMatchObject({
      measureId: 'neubau',
      light: 'red',
      progress: { done: 0, planned: 0.5 },
    });
    expect((await records.monthCloses.find(OCTOBER))?.value).toEqual({
      month: OCTOBER,
      closedAt: AFTER_CLOSE,
      snapshots: 4,
    });
  });

  test('that a crash interrupted is finished, and keeps what was frozen before the crash', async () => {
    await put(12);
    service.setClock(AFTER_CLOSE);
    const crashing: Records = {
      ...records,
      monthCloses: { ...records.monthCloses, saveAll: () => Promise.reject(new Error('killed')) },
    };
    const interrupted = createService({
      workspaces: [{ workspace: WORKSPACE, records: crashing }],
      now: AFTER_CLOSE,
    });
    await expect(interrupted.closeMonths(WORKSPACE.id)).rejects.toThrow('killed');
    await correct('8', 'Zählfehler');
    await close();
    expect((await waiting(OCTOBER)).judgement).toMatchObject({ light: 'red', reading: { value: 12 } });
    expect(await closed()).toEqual([OCTOBER]);
  });

  test('by two instances at the same moment is one close', async () => {
    service.setClock(AFTER_CLOSE);
    await Promise.all([close(), close()]);
    expect(await closed()).toEqual([OCTOBER]);
    expect(await records.snapshots.all()).toHaveLength(4);
  });
});

describe('A correction after the close', () => {
  beforeEach(async () => {
    await put(12);
    service.setClock(AFTER_CLOSE);
    await close();
  });

  test('without a reason is refused, and nothing is stored', async () => {
    const refused = await correct('8', '  ');
    expect(refused).toMatchObject({ ok: false, error: { kind: 'month-closed', closed: '2026-11-17' } });
    expect((await records.readings.find('wartezeit|2026-10'))?.value.value).toBe(12);
  });

  test('with a reason too long to read is refused', async () => {
    expect(await correct('8', 'x'.repeat(2001))).toMatchObject({ error: { kind: 'reason-too-long' } });
  });

  test.each([
    ['a colleague of another post', PEOPLE.colleague, 'not-responsible'],
    ['a stranger', PEOPLE.stranger, 'not-permitted'],
  ])('by %s is refused as before the close', async (_, userId, kind) => {
    expect(await correct('8', 'Zählfehler', userId)).toMatchObject({ ok: false, error: { kind } });
  });

  test('appears beside the snapshot and never changes it', async () => {
    expect(await correct('8', 'Zählfehler der Außenstelle')).toMatchObject({ ok: true });
    expect(await waiting(OCTOBER)).toMatchObject({
      judgement: { light: 'red', reading: { value: 12 } },
      today: { light: 'green', reading: { value: 8 } },
      series: expect.arrayContaining([
        expect.objectContaining({ month: OCTOBER, light: 'green', frozen: { value: 12, light: 'red' } }),
      ]) as unknown,
    });
    expect((await goal(OCTOBER)).asOf).toEqual({ closedAt: AFTER_CLOSE, corrections: 1 });
  });

  test('is kept with its reason beside the figure it replaced', async () => {
    await correct('8', 'Zählfehler der Außenstelle');
    const history = await service.useCases.viewReadingHistory({ userId: PEOPLE.owner }, WORKSPACE.id, {
      indicatorId: 'wartezeit',
      month: OCTOBER,
    });
    expect(history).toMatchObject({
      value: [{ before: { value: 12 }, after: { value: 8 }, reason: 'Zählfehler der Außenstelle' }],
    });
  });

  test('of something that was never reported leaves a note with its reason, too', async () => {
    await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
      month: OCTOBER,
      reason: 'Lag beim Statistikamt',
      readings: [readingEntry({ indicatorId: 'bewilligt', value: '990' })],
      statuses: [],
    });
    expect((await records.history.all()).map(({ value }) => value)).toMatchObject([
      { before: {}, after: { value: 990 }, reason: 'Lag beim Statistikamt' },
    ]);
  });

  test('before the close carries none', async () => {
    service.setClock('2026-12-02T08:00:00.000Z');
    const submit = (value: string, basedOn: string | null) =>
      service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
        month: NOVEMBER,
        reason: '',
        readings: [readingEntry({ value, basedOn })],
        statuses: [],
      });
    await submit('8', null);
    await submit('9', (await records.readings.find('wartezeit|2026-11'))?.version ?? null);
    expect((await records.history.all()).map(({ value }) => value.reason)).toEqual(['']);
  });
});

describe('The dashboard', () => {
  const dashboard = async (month: Month | null) => {
    const view = await service.useCases.viewMasterplan({ userId: PEOPLE.owner }, WORKSPACE.id, month);
    if (!view.ok) throw new Error(view.error.kind);
    return view.value;
  };

  test('of a closed month stays as it was, however the figures change', async () => {
    await put(12);
    service.setClock(AFTER_CLOSE);
    await close();
    const before = await dashboard(OCTOBER);
    await correct('8', 'Zählfehler');
    const after = await dashboard(OCTOBER);
    expect(after.fields).toEqual(before.fields);
    expect(after).toMatchObject({ closedMonths: [OCTOBER], asOf: { corrections: 1 } });
  });

  test('of a month that is not closed shows the figures as they are', async () => {
    await put(12);
    expect(await dashboard(OCTOBER)).toMatchObject({ asOf: null, closedMonths: [] });
  });

  test('of a past month does not know what was done later', async () => {
    over({
      ...SMALL_PLAN,
      milestones: [milestone({ id: 'baugrube', measureId: 'neubau', due: '2026-09-30', done: '2026-11-20' })],
    });
    service.setClock('2026-11-25T08:00:00.000Z');
    const light = async (month: Month) => (await goal(month)).measures.map(({ progress }) => progress?.light);
    expect(await light(OCTOBER)).toEqual(['red']);
    expect(await light(NOVEMBER)).toEqual(['green']);
  });
});

test('a snapshot that the list does not take keeps the month from nothing: all others are frozen', async () => {
  records = {
    ...records,
    snapshots: refusing(records.snapshots, (of) => of.type === 'indicator' && of.indicatorId === 'wartezeit'),
  };
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  service.setClock(AFTER_CLOSE);
  await close();
  expect(await closed()).toEqual([OCTOBER]);
  const frozen = (await records.snapshots.all()).map(({ value }) => value);
  expect(frozen.some((of) => of.type === 'indicator' && of.indicatorId === 'bewilligt')).toBe(true);
  expect((await records.monthCloses.find(OCTOBER))?.value.snapshots).toBe(frozen.length);
});
