import type { GoalView as View } from '../../../src/application/views/view-goal';
import type { Records } from '../../../src/application/ports/records';
import { GoalView, ReadingChange } from '../../../src/contracts/tracking/goal';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { statusReportKey } from '../../../src/domain/tracking/status-report';
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

async function view({
  userId = PEOPLE.owner,
  month = null,
}: { userId?: string; month?: Month | null } = {}): Promise<View> {
  const answer = await service.useCases.viewGoal({ userId }, WORKSPACE.id, { goalId: 'wohnungen', month });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

async function report(value: string, userId: string = PEOPLE.owner): Promise<void> {
  const stored = await records.readings.find(readingKey('wartezeit', OCTOBER));
  await service.useCases.submitMonthlyReport({ userId }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [readingEntry({ value, basedOn: stored?.version ?? null })],
    statuses: [],
    reason: '',
  });
}

async function reportStatus(status: 'on-track' | 'at-risk', measureId = 'neubau'): Promise<void> {
  const stored = await records.statusReports.find(statusReportKey(measureId, OCTOBER));
  await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [],
    statuses: [statusEntry({ measureId, status, basedOn: stored?.version ?? null })],
    reason: '',
  });
}

const indicatorView = async (id: string, month: Month | null = null) => {
  const found = (await view({ month })).indicators.find((each) => each.indicator.id === id);
  if (found === undefined) throw new Error(`${id} is not shown`);
  return found;
};

describe('An indicator', () => {
  test('shows a point a month, months without a figure included', async () => {
    over({ ...SMALL_PLAN, indicators: [indicator({ goalId: 'wohnungen', from: toMonth('2026-07') })] });
    const row = (month: string, value: number) => ({
      value: reading({ month: toMonth(month), value }),
      basedOn: null,
    });
    await records.readings.saveAll([row('2026-08', 80), row('2026-10', 100)]);
    expect(
      (await indicatorView('beratungen')).series.map(({ month, light, reading: of }) => [
        month,
        light,
        of?.value,
      ]),
    ).toEqual([
      ['2026-07', 'none', undefined],
      ['2026-08', 'red', 80],
      ['2026-09', 'none', undefined],
      ['2026-10', 'green', 100],
    ]);
  });

  test('shows three years, up to the month that is looked at', async () => {
    over({ ...SMALL_PLAN, indicators: [indicator({ goalId: 'wohnungen', from: toMonth('2020-01') })] });
    const { series } = await indicatorView('beratungen', toMonth('2026-05'));
    expect([series.length, series[0]?.month, series.at(-1)?.month]).toEqual([36, '2023-06', '2026-05']);
  });

  test('is left out of months in which it is not expected', async () => {
    over({
      ...SMALL_PLAN,
      indicators: [indicator({ goalId: 'wohnungen', from: toMonth('2026-06'), to: toMonth('2026-09') })],
    });
    const shown = async (month: string) => (await view({ month: toMonth(month) })).indicators.length;
    expect([
      await shown('2026-05'),
      await shown('2026-06'),
      await shown('2026-09'),
      await shown('2026-10'),
    ]).toEqual([0, 1, 1, 0]);
  });

  test('counts its corrections, and what is unchanged is none', async () => {
    const corrections = async () => (await indicatorView('wartezeit')).series.at(-1)?.corrections;
    await report('7');
    expect(await corrections()).toBe(0);
    await report('7');
    await report('8');
    await report('9', PEOPLE.deputy);
    expect(await corrections()).toBe(2);
  });

  test('does not count corrections of a project that happens to have its id', async () => {
    over({
      ...SMALL_PLAN,
      indicators: [indicator({ id: 'neubau', goalId: 'wohnungen' })],
    });
    await reportStatus('at-risk');
    await reportStatus('on-track');
    expect((await indicatorView('neubau')).series.at(-1)?.corrections).toBe(0);
  });

  test('shows with its light, assessment and latest month what its figure means', async () => {
    await report('12');
    expect(await indicatorView('wartezeit')).toMatchObject({
      ownerPostName: 'Fachstelle Wohnen',
      judgement: {
        light: 'red',
        lightReason: { type: 'against-plan', bounds: { green: 0.4, red: 0.8 } },
        month: OCTOBER,
        assessment: { type: 'judged', actual: 12, deviation: -4, relative: -0.5 },
      },
      today: null,
    });
  });
});

test('the history of a figure tells each earlier state, oldest first, by function', async () => {
  await report('7');
  service.pass(60);
  await report('8');
  service.pass(60);
  await report('9', PEOPLE.deputy);
  const history = await service.useCases.viewReadingHistory({ userId: PEOPLE.colleague }, WORKSPACE.id, {
    indicatorId: 'wartezeit',
    month: OCTOBER,
  });
  expect(history).toMatchObject({
    ok: true,
    value: [
      { before: { value: 7 }, after: { value: 8 }, postName: 'Fachstelle Wohnen' },
      { before: { value: 8 }, after: { value: 9 }, postName: 'Fachstelle Wohnen' },
    ],
  });
});

describe('A project', () => {
  test('shows progress, late milestones and the latest report', async () => {
    await reportStatus('at-risk');
    const [measure] = (await view()).measures;
    expect(measure).toMatchObject({
      progress: { done: 0, planned: 0.5, light: 'red' },
      milestones: [
        { id: 'baugrube', late: true },
        { id: 'richtfest', late: false },
      ],
      latestReport: { month: OCTOBER, status: 'at-risk' },
    });
  });

  test.each([
    { of: 'with every weight', milestones: SMALL_PLAN.milestones },
    { of: 'lacking a weight', milestones: [milestone({ measureId: 'neubau', weight: 0 })] },
    { of: 'without milestones', milestones: [] },
  ])('$of counts the same in the goal as in the Masterplan', async ({ milestones }) => {
    over({ ...SMALL_PLAN, milestones });
    const masterplan = await service.useCases.viewMasterplan({ userId: PEOPLE.owner }, WORKSPACE.id, null);
    const { light, counts } = await view();
    expect(masterplan).toMatchObject({ ok: true, value: { fields: [{ goals: [{ light, counts }] }] } });
  });
});

describe('Deviations', () => {
  test('of the goal are shown by the name of their indicator, those of another goal are not', async () => {
    await report('12');
    const [open] = await records.deviations.all();
    await records.deviations.saveAll([
      {
        value: { ...open!.value, id: 'fremd', subject: { type: 'indicator', indicatorId: 'gibt-es-nicht' } },
        basedOn: null,
      },
    ]);
    expect((await view()).deviations).toMatchObject([{ id: 'wartezeit|2026-10', subjectName: 'Wartezeit' }]);
  });

  test('may be acknowledged here by the leadership only', async () => {
    expect((await view({ userId: PEOPLE.headOfDepartment })).me.mayAcknowledge).toBe(true);
    expect((await view({ userId: PEOPLE.owner })).me.mayAcknowledge).toBe(false);
  });
});

test.each([
  { what: 'a goal that does not exist', userId: PEOPLE.owner, kind: 'goal-not-found' },
  { what: 'the same, asked by a stranger', userId: PEOPLE.stranger, kind: 'not-permitted' },
])('$what: $kind', async ({ userId, kind }) => {
  const answer = await service.useCases.viewGoal({ userId }, WORKSPACE.id, { goalId: 'fremd', month: null });
  expect(answer).toEqual({ ok: false, error: { kind } });
});

test('what leaves the house names functions, and no person by their object id', async () => {
  await report('12');
  await report('13', PEOPLE.deputy);
  await reportStatus('at-risk');
  await service.useCases.acknowledgeDeviation(
    { userId: PEOPLE.headOfDepartment },
    WORKSPACE.id,
    'wartezeit|2026-10',
  );
  const history = await service.useCases.viewReadingHistory({ userId: PEOPLE.owner }, WORKSPACE.id, {
    indicatorId: 'wartezeit',
    month: OCTOBER,
  });
  const sent = JSON.stringify([
    GoalView.parse(await view()),
    history.ok ? history.value.map((change) => ReadingChange.parse(change)) : history,
  ]);
  expect(sent).toContain('head-of-department');
  for (const id of Object.values(PEOPLE)) expect(sent).not.toContain(id);
});
