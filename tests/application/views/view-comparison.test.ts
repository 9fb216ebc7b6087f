import type { ComparisonAsked, ComparisonView as View } from '../../../src/application/views/view-comparison';
import type { Records } from '../../../src/application/ports/records';
import { ComparisonView } from '../../../src/contracts/tracking/comparison';
import type { Area } from '../../../src/domain/masterplan/area';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const KALK: Area = {
  id: 'kalk',
  name: 'Kalk',
  kind: 'district',
  parentId: null,
  outline: [
    [
      [7, 50.9],
      [7.1, 50.9],
      [7.1, 51],
      [7, 50.9],
    ],
  ],
  position: 1,
};
const PLAN: Masterplan = {
  ...SMALL_PLAN,
  areas: [KALK],
  indicators: [
    ...SMALL_PLAN.indicators,
    indicator({
      id: 'beratungen-kalk',
      goalId: 'wohnungen',
      name: 'Beratungen: Kalk',
      areaId: 'kalk',
      breakdownOf: 'beratungen',
    }),
  ],
};

let records: Records;
let service: Service;
beforeEach(() => over(PLAN));

function over(plan: Masterplan): void {
  records = createInMemoryRecords(plan);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
}

const put = (indicatorId: string, month: Month, value: number | null) =>
  records.readings.saveAll([
    {
      value: reading({ indicatorId, month, value, noDataReason: value === null ? 'Ausfall' : null }),
      basedOn: null,
    },
  ]);

async function view(asked: Partial<ComparisonAsked> = {}, userId: string = PEOPLE.owner): Promise<View> {
  const answer = await service.useCases.viewComparison({ userId }, WORKSPACE.id, {
    indicatorIds: ['wartezeit'],
    month: null,
    ...asked,
  });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

const ids = async (indicatorIds: readonly string[], month: Month | null = null) =>
  (await view({ indicatorIds, month })).indicators.map(({ indicator: { id } }) => id);

test('answers in the order asked for, each indicator followed by its parts', async () => {
  expect(await ids(['wartezeit', 'beratungen', 'bewilligt'])).toEqual([
    'wartezeit',
    'beratungen',
    'beratungen-kalk',
    'bewilligt',
  ]);
});

test('names each indicator once, however often it was asked for', async () => {
  expect(await ids(['wartezeit', 'wartezeit'])).toEqual(['wartezeit']);
});

test('leaves out what the plan does not know: a shared link may be older than it', async () => {
  expect(await ids(['weg', 'wartezeit', ''])).toEqual(['wartezeit']);
  expect(await ids([])).toEqual([]);
});

test('leaves out what is no longer, or not yet, expected in the month', async () => {
  over({
    ...PLAN,
    indicators: [
      indicator({ id: 'zu-ende', to: toMonth('2026-09') }),
      indicator({ id: 'noch-nicht', from: toMonth('2027-01') }),
      indicator({ id: 'laeuft' }),
    ],
  });
  expect(await ids(['zu-ende', 'noch-nicht', 'laeuft'])).toEqual(['laeuft']);
  expect(await ids(['zu-ende'], toMonth('2026-09'))).toEqual(['zu-ende']);
});

test('lays no more than 24 side by side, not counting their parts', async () => {
  const many = Array.from({ length: 30 }, (_, index) => indicator({ id: `i${index}` }));
  const parts = many.map(({ id }) => indicator({ id: `${id}-kalk`, breakdownOf: id, areaId: 'kalk' }));
  over({ ...PLAN, indicators: [...many, ...parts] });
  const found = await ids(many.map(({ id }) => id));
  expect(found).toHaveLength(48);
  expect(found.at(-1)).toBe('i23-kalk');
});

describe('A course', () => {
  const series = async (indicatorId: string, month: Month | null = null) =>
    (await view({ indicatorIds: [indicatorId], month })).indicators[0]!.series;

  test('goes from the first month a figure is expected for to the month looked at, oldest first', async () => {
    const course = await series('wartezeit');
    expect(course.map(({ month }) => month).slice(0, 2)).toEqual(['2025-01', '2025-02']);
    expect(course.at(-1)?.month).toBe('2026-10');
    expect((await series('wartezeit', toMonth('2026-08'))).at(-1)?.month).toBe('2026-08');
  });

  test('has three years at most', async () => {
    over({ ...PLAN, indicators: [indicator({ id: 'alt', from: toMonth('2020-01') })] });
    const course = await series('alt');
    expect(course).toHaveLength(36);
    expect(course[0]?.month).toBe('2023-11');
  });

  test('tells a figure with its plan, its light and how sure it is', async () => {
    await put('wartezeit', OCTOBER, 12);
    expect((await series('wartezeit')).at(-1)).toEqual({
      month: OCTOBER,
      plan: { type: 'value', value: 8 },
      value: 12,
      withheld: null,
      state: 'final',
      light: 'red',
    });
  });

  test('tells nothing of a count below five in a part of the city, on any surface', async () => {
    await put('beratungen-kalk', OCTOBER, 3);
    expect((await series('beratungen-kalk')).at(-1)).toMatchObject({
      value: null,
      withheld: { counts: { from: 1, below: 5 } },
      light: 'red',
    });
    const actor = { userId: PEOPLE.owner };
    const table = await service.useCases.viewIndicators(actor, WORKSPACE.id, null);
    const goal = await service.useCases.viewGoal(actor, WORKSPACE.id, { goalId: 'wohnungen', month: null });
    if (!table.ok || !goal.ok) throw new Error('Not permitted');
    const row = table.value.indicators.find(({ indicator: { id } }) => id === 'beratungen-kalk');
    expect(row).toMatchObject({
      signs: { light: 'red' },
      reading: { value: null, noDataReason: null, withheld: { counts: { from: 1, below: 5 } } },
      assessment: { type: 'none' },
    });
    expect(
      await service.useCases.viewJudgement(actor, WORKSPACE.id, {
        indicatorId: 'beratungen-kalk',
        month: null,
      }),
    ).toMatchObject({
      value: { judgement: { reading: { value: null }, variation: { type: 'undetermined' } } },
    });
    const parts = goal.value.indicators.flatMap(({ breakdowns }) => breakdowns);
    expect(parts).toMatchObject([{ indicatorId: 'beratungen-kalk', value: null, light: 'red' }]);
  });

  test('of the whole city tells every count', async () => {
    await put('beratungen', OCTOBER, 3);
    expect((await series('beratungen')).at(-1)).toMatchObject({ value: 3, withheld: null });
  });

  test('keeps a month without a figure, and one whose figure is missing for a reason, apart', async () => {
    await put('wartezeit', OCTOBER, null);
    const [september, october] = (await series('wartezeit')).slice(-2);
    expect(september).toMatchObject({ value: null, state: null, light: 'none' });
    expect(october).toMatchObject({ value: null, state: 'final', light: 'none' });
  });
});

test('names goal, field and light of each, and what is needed to draw the areas', async () => {
  await put('beratungen-kalk', OCTOBER, 100);
  const { areas, indicators, month } = await view({ indicatorIds: ['beratungen'] });
  expect(month).toBe(OCTOBER);
  expect(areas).toEqual([
    { id: 'kalk', name: 'Kalk', kind: 'district', parentId: null, outline: KALK.outline },
  ]);
  expect(indicators[1]).toMatchObject({
    indicator: { areaId: 'kalk', breakdownOf: 'beratungen', source: 'Beispiel' },
    goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
    fieldName: 'Wohnen',
    light: 'green',
  });
});

describe('Who looks', () => {
  test.each([
    { who: 'the owner', userId: PEOPLE.owner },
    { who: 'the deputy', userId: PEOPLE.deputy },
    { who: 'a colleague', userId: PEOPLE.colleague },
    { who: 'a head of office', userId: PEOPLE.headOfOffice },
    { who: 'the head of department', userId: PEOPLE.headOfDepartment },
  ])('sees the same: $who', async ({ userId }) => {
    expect((await view({}, userId)).indicators).toHaveLength(1);
  });

  test.each([
    { who: 'a stranger', userId: PEOPLE.stranger, workspaceId: WORKSPACE.id },
    {
      who: 'anybody, of a workspace that does not exist',
      userId: PEOPLE.owner,
      workspaceId: 'gibt-es-nicht',
    },
  ])('gets one answer without permission: $who', async ({ userId, workspaceId }) => {
    const asked = { indicatorIds: ['wartezeit'], month: null };
    expect(await service.useCases.viewComparison({ userId }, workspaceId, asked)).toEqual({
      ok: false,
      error: { kind: 'not-permitted' },
    });
  });
});

test('what leaves the house keeps the contract, and names no person', async () => {
  await put('wartezeit', OCTOBER, 12);
  const sent = JSON.stringify(
    ComparisonView.parse(await view({ indicatorIds: ['wartezeit', 'beratungen'] })),
  );
  expect(sent).toContain('Wartezeit');
  for (const id of Object.values(PEOPLE)) expect(sent).not.toContain(id);
});
