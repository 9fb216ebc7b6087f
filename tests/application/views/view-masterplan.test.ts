import type { MasterplanView as View } from '../../../src/application/views/view-masterplan';
import type { Records } from '../../../src/application/ports/records';
import { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { withUnassigned } from '../../../src/domain/masterplan/unassigned';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { readingEntry } from '../../support/examples/entries';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const SEPTEMBER = toMonth('2026-09');
const STEERING = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105';
const PLAN: Masterplan = {
  ...SMALL_PLAN,
  roles: [...SMALL_PLAN.roles, { id: 'rolle-3', userId: STEERING, role: 'steering-support', officeId: null }],
};

let records: Records;
let service: Service;
beforeEach(() => over(PLAN));

function over(plan: Masterplan): void {
  records = createInMemoryRecords(plan);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
}

async function put(indicatorId: string, month: Month, value: number | null): Promise<void> {
  const noDataReason = value === null ? 'Erhebung fiel aus' : null;
  await records.readings.saveAll([
    { value: reading({ indicatorId, month, value, noDataReason }), basedOn: null },
  ]);
}

async function view({
  userId = PEOPLE.owner,
  month = null,
}: { userId?: string; month?: Month | null } = {}): Promise<View> {
  const answer = await service.useCases.viewMasterplan({ userId }, WORKSPACE.id, month);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

test('shows goals whose field is none, and what has no goal, unassigned at the end', async () => {
  over(
    withUnassigned({
      ...PLAN,
      goals: PLAN.goals.map((goal) => ({ ...goal, fieldId: 'wohnenn' })),
      indicators: PLAN.indicators.map((own) => ({ ...own, goalId: 'wohnugen' })),
    }),
  );
  const { fields } = await view();
  const last = fields.at(-1);
  expect(last?.name).toBe('ohne Zuordnung');
  expect(last?.goals.map(({ name }) => name)).toEqual([
    ...PLAN.goals.map(({ name }) => name),
    'ohne Zuordnung',
  ]);
  const table = await service.useCases.viewIndicators({ userId: PEOPLE.owner }, WORKSPACE.id, null);
  expect(table).toMatchObject({ ok: true });
  const rows = table.ok ? table.value.indicators : [];
  expect(rows.map(({ fieldName, goalName }) => `${fieldName}: ${goalName}`)).toEqual(
    rows.map(() => 'ohne Zuordnung: ohne Zuordnung'),
  );
});

test('shows each goal in its field with owner, offices, light and counts', async () => {
  await put('bewilligt', OCTOBER, 1000);
  await put('wartezeit', OCTOBER, 8.6);
  const { fields, month, currentMonth, firstMonth, light, counts } = await view();
  expect({ month, currentMonth, firstMonth }).toEqual({
    month: '2026-10',
    currentMonth: '2026-10',
    firstMonth: '2025-01',
  });
  expect(fields).toMatchObject([
    {
      name: 'Wohnen',
      light: 'amber',
      goals: [
        {
          id: 'wohnungen',
          ownerPostName: 'Fachstelle Wohnen',
          officeNames: ['Amt für Wohnungswesen'],
          latestMonth: '2026-10',
          light: 'amber',
        },
      ],
    },
  ]);
  // The third indicator is not reported, and of the project a milestone is late.
  expect(fields[0]?.counts).toEqual({ green: 1, amber: 1, red: 1, none: 1, stale: 0 });
  expect({ light, counts }).toEqual({ light: 'amber', counts: fields[0]?.counts });
});

test('a project counts, though only key indicators make the light', async () => {
  over({ ...PLAN, indicators: [] });
  const { light, counts, dataStatus } = await view();
  expect(light).toBe('none');
  expect(counts).toMatchObject({ red: 1 });
  expect(dataStatus).toMatchObject({ expected: 0, reported: 0 });
});

describe('Data status', () => {
  const completeness = async (month: Month | null = null) => {
    const { reported, expected } = (await view({ month })).dataStatus;
    return { reported, expected };
  };

  test('counts what is reported of what is expected, missing figures with a reason included', async () => {
    expect(await completeness()).toEqual({ reported: 0, expected: 3 });
    await put('bewilligt', OCTOBER, 1000);
    await put('wartezeit', OCTOBER, null);
    await put('beratungen', SEPTEMBER, 90);
    expect(await completeness()).toEqual({ reported: 2, expected: 3 });
    expect(await completeness(SEPTEMBER)).toEqual({ reported: 1, expected: 3 });
  });

  test('expects an indicator published late for its own, earlier month, and an ended one no more', async () => {
    over({
      ...PLAN,
      indicators: [
        indicator({ id: 'spaet', publicationLag: 2 }),
        indicator({ id: 'zu-ende', to: SEPTEMBER }),
        indicator({ id: 'noch-nicht', from: toMonth('2027-01') }),
      ],
    });
    await put('spaet', toMonth('2026-08'), 100);
    expect(await completeness()).toEqual({ reported: 1, expected: 1 });
    expect(await completeness(SEPTEMBER)).toEqual({ reported: 0, expected: 2 });
  });

  test('tells when the lists were read to the end', async () => {
    expect((await view()).dataStatus).toMatchObject({ syncedAt: '2026-11-02T06:00:00.000Z' });
  });
});

describe('An older figure', () => {
  beforeEach(() => put('wartezeit', SEPTEMBER, 8));

  test.each([
    { now: '2026-11-01T12:00:00.000Z', stale: 0, when: 'before the month opens' },
    { now: '2026-11-11T22:59:59.000Z', stale: 0, when: 'to the end of the day the report is due' },
    { now: '2026-11-11T23:00:00.000Z', stale: 1, when: 'from midnight in Berlin on' },
  ])('$when counts as stale: $stale', async ({ now, stale }) => {
    service.setClock(now);
    const { counts } = await view();
    expect(counts).toMatchObject({ stale, green: 1 - stale });
  });

  test('is judged as it was when its own month is looked at', async () => {
    service.setClock('2026-11-20T12:00:00.000Z');
    await put('wartezeit', OCTOBER, 12);
    expect((await view({ month: SEPTEMBER })).fields[0]?.goals[0]).toMatchObject({
      latestMonth: SEPTEMBER,
      light: 'none',
      counts: { green: 1, stale: 0 },
    });
    expect((await view({ month: OCTOBER })).fields[0]?.goals[0]).toMatchObject({
      latestMonth: OCTOBER,
      light: 'red',
      counts: { green: 0 },
    });
  });
});

test('open deviations are counted at their goal, withdrawn ones are not', async () => {
  const report = async (indicatorId: string, value: string, basedOn: string | null) =>
    service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
      month: OCTOBER,
      readings: [readingEntry({ indicatorId, value, basedOn })],
      statuses: [],
      reason: '',
    });
  await report('wartezeit', '12', null);
  await report('bewilligt', '1', null);
  expect((await view()).fields[0]?.goals[0]?.openDeviations).toBe(2);
  const stored = await records.readings.find('bewilligt|2026-10');
  await report('bewilligt', '1000', stored!.version);
  expect((await view()).fields[0]?.goals[0]?.openDeviations).toBe(1);
});

describe('Who looks', () => {
  test.each([
    { who: 'a stranger', userId: PEOPLE.stranger, workspaceId: WORKSPACE.id },
    {
      who: 'anybody, of a workspace that does not exist',
      userId: PEOPLE.owner,
      workspaceId: 'gibt-es-nicht',
    },
  ])('gets one answer without permission: $who', async ({ userId, workspaceId }) => {
    expect(await service.useCases.viewMasterplan({ userId }, workspaceId, null)).toEqual({
      ok: false,
      error: { kind: 'not-permitted' },
    });
  });

  test('is offered the workspaces they may see, and no other', async () => {
    expect(await service.useCases.listWorkspaces({ userId: PEOPLE.owner })).toEqual([
      { id: WORKSPACE.id, name: WORKSPACE.name },
    ]);
    expect(await service.useCases.listWorkspaces({ userId: PEOPLE.stranger })).toEqual([]);
  });
});

test('what leaves the house names functions, and no person by their object id', async () => {
  await put('wartezeit', OCTOBER, 12);
  const sent = JSON.stringify(MasterplanView.parse(await view({ userId: STEERING })));
  expect(sent).toContain('Fachstelle Wohnen');
  for (const id of [...Object.values(PEOPLE), STEERING]) expect(sent).not.toContain(id);
});
