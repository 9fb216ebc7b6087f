import type { DueReport as Report } from '../../../src/application/reporting/due-report';
import type { Records } from '../../../src/application/ports/records';
import { DueReport, Submitted } from '../../../src/contracts/reporting/monthly-report';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { readingEntry, statusEntry } from '../../support/examples/entries';
import { indicator, milestone, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');

let records: Records;
let service: Service;
beforeEach(() => over(SMALL_PLAN));

function over(plan: Masterplan): void {
  records = createInMemoryRecords(plan);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
}

async function due({
  userId = PEOPLE.owner,
  month = null,
}: { userId?: string; month?: Month | null } = {}): Promise<Report> {
  const answer = await service.useCases.viewDueReport({ userId }, WORKSPACE.id, month);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

const put = (...readings: Parameters<typeof reading>[0][]) =>
  records.readings.saveAll(readings.map((own) => ({ value: reading(own), basedOn: null })));

test.each([
  { who: 'holder', userId: PEOPLE.owner, items: ['bewilligt', 'wartezeit', 'neubau'] },
  { who: 'deputy', userId: PEOPLE.deputy, items: ['bewilligt', 'wartezeit', 'neubau'] },
  { who: 'holder of another post', userId: PEOPLE.colleague, items: ['beratungen'] },
  { who: 'head of office without own duties', userId: PEOPLE.headOfOffice, items: [] },
])('a $who is asked for what belongs to their post', async ({ userId, items }) => {
  expect((await due({ userId })).items.map(({ id }) => id)).toEqual(items);
});

test.each([
  { now: '2026-10-31T22:59:59.000Z', month: '2026-09', phase: 'closed' },
  { now: '2026-11-01T10:00:00.000Z', month: '2026-10', phase: 'before-card' },
  { now: '2026-11-05T10:00:00.000Z', month: '2026-10', phase: 'open' },
  { now: '2026-11-18T10:00:00.000Z', month: '2026-10', phase: 'closed' },
])('asked at $now it is about $month, which is $phase', async ({ now, month, phase }) => {
  service.setClock(now);
  expect(await due()).toMatchObject({ month, phase });
});

test('another month is shown when asked for, with its own days', async () => {
  expect(await due({ month: toMonth('2026-11') })).toMatchObject({
    phase: 'future',
    days: { card: '2026-12-01' },
  });
});

test('a figure stands beside its plan and the latest earlier figure; a month without data is none', async () => {
  await put(
    { indicatorId: 'wartezeit', month: toMonth('2026-07'), value: 7 },
    { indicatorId: 'wartezeit', month: toMonth('2026-08'), value: 9 },
    { indicatorId: 'wartezeit', month: toMonth('2026-09'), value: null, noDataReason: 'Umzug' },
    { indicatorId: 'wartezeit', month: toMonth('2026-11'), value: 99 },
    { indicatorId: 'bewilligt', month: toMonth('2026-09'), value: 800 },
  );
  expect((await due()).items[1]).toMatchObject({
    id: 'wartezeit',
    plan: { type: 'value', value: 8 },
    last: { month: '2026-08', value: 9 },
    current: null,
    light: 'none',
  });
});

test('what is reported already is there with its version, so that a correction can name it', async () => {
  await put({ indicatorId: 'wartezeit', month: OCTOBER, value: 12 });
  const stored = await records.readings.find('wartezeit|2026-10');
  expect((await due()).items[1]).toMatchObject({ current: stored, light: 'red' });
});

test('a late publication is asked for its own month', async () => {
  over({ ...SMALL_PLAN, indicators: [indicator({ publicationLag: 1 })], measures: [] });
  expect((await due()).items).toMatchObject([{ month: '2026-09' }]);
});

describe('A project', () => {
  const statusOf = async () => (await due()).items.find(({ type }) => type === 'status');

  test('names its milestones and which are late', async () => {
    expect(await statusOf()).toMatchObject({
      light: 'red',
      milestones: [
        { id: 'baugrube', late: true },
        { id: 'richtfest', late: false },
      ],
    });
  });

  test('is asked for in the month in which its last milestone was done, and not after', async () => {
    const done = (day: string) =>
      over({ ...SMALL_PLAN, milestones: [milestone({ measureId: 'neubau', done: day })] });
    done('2026-10-31');
    expect(await statusOf()).toBeDefined();
    done('2026-09-30');
    expect(await statusOf()).toBeUndefined();
  });
});

test('a stranger gets no report, not even an empty one', async () => {
  expect(await service.useCases.viewDueReport({ userId: PEOPLE.stranger }, WORKSPACE.id, null)).toEqual({
    ok: false,
    error: { kind: 'not-permitted' },
  });
});

test('what leaves the house names functions, and no person by their object id', async () => {
  const submitted = await service.useCases.submitMonthlyReport({ userId: PEOPLE.deputy }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [readingEntry({ value: '12' })],
    statuses: [statusEntry({ status: 'at-risk' })],
    reason: '',
  });
  const sent = JSON.stringify([
    DueReport.parse(await due()),
    submitted.ok ? Submitted.parse(submitted.value) : submitted,
  ]);
  expect(sent).toContain('Fachstelle Wohnen');
  for (const id of Object.values(PEOPLE)) expect(sent).not.toContain(id);
});
