import type { GoalHistoryEntry } from '../../../src/application/views/view-goal-history';
import { save } from '../../../src/application/ports/repository';
import { GoalHistory } from '../../../src/contracts/tracking/goal-history';
import { addMonths, type Month, toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { statusReportKey } from '../../../src/domain/tracking/status-report';
import { readingEntry, statusEntry } from '../../support/examples/entries';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { WORKSPACE } from '../../support/world';
import { CASE_PLAN, type CaseWorld, createCaseWorld, PEOPLE_OF_CASES } from '../deviations/case-world';

const OCTOBER = toMonth('2026-10');
const PLAN = {
  ...CASE_PLAN,
  yearTargets: [{ indicatorId: 'wartezeit', year: 2025, target: 8, lower: 10, upper: 6 }],
};

let world: CaseWorld;
beforeEach(() => {
  world = createCaseWorld({ plan: PLAN });
});

async function entries(goalId = 'wohnungen'): Promise<readonly GoalHistoryEntry[]> {
  const answer = await world.service.useCases.viewGoalHistory(
    { userId: PEOPLE_OF_CASES.member },
    WORKSPACE.id,
    goalId,
  );
  if (!answer.ok) throw new Error(answer.error.kind);
  GoalHistory.parse(answer.value);
  return answer.value.entries;
}

const typesOf = (shown: readonly GoalHistoryEntry[]) => shown.map(({ type }) => type);

async function report(value: string, { month = OCTOBER, reason = '' } = {}): Promise<void> {
  const stored = await world.records.readings.find(readingKey('wartezeit', month));
  const { useCases } = world.service;
  const answer = await useCases.submitMonthlyReport({ userId: PEOPLE_OF_CASES.owner }, WORKSPACE.id, {
    month,
    readings: [readingEntry({ value, basedOn: stored?.version ?? null })],
    statuses: [],
    reason,
  });
  if (!answer.ok) throw new Error(answer.error.kind);
}

async function reportStatus(status: 'on-track' | 'at-risk', milestonesDone: string[] = []): Promise<void> {
  const stored = await world.records.statusReports.find(statusReportKey('neubau', OCTOBER));
  const { useCases } = world.service;
  await useCases.submitMonthlyReport({ userId: PEOPLE_OF_CASES.owner }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [],
    statuses: [statusEntry({ status, milestonesDone, basedOn: stored?.version ?? null })],
    reason: '',
  });
}

test('a corrected figure is told with before and after, its unit and by function', async () => {
  await report('7');
  world.service.pass(60);
  await report('7,5');
  expect(await entries()).toEqual([
    {
      type: 'figure-corrected',
      at: '2026-11-05T09:01:00.000Z',
      postName: 'Fachstelle Wohnen',
      subjectName: 'Wartezeit',
      month: OCTOBER,
      before: { value: 7, noDataReason: null, state: 'final', comment: '', unit: 'Wochen', decimals: 1 },
      after: { value: 7.5, noDataReason: null, state: 'final', comment: '', unit: 'Wochen', decimals: 1 },
      reason: '',
    },
  ]);
});

test('a figure handed in after the close has nothing before it, and its reason', async () => {
  await report('7', { month: toMonth('2026-08'), reason: 'Die Statistik kam später.' });
  expect(await entries()).toMatchObject([
    { type: 'figure-corrected', before: null, after: { value: 7 }, reason: 'Die Statistik kam später.' },
  ]);
});

test('a corrected status report names its milestones', async () => {
  await reportStatus('on-track');
  world.service.pass(60);
  await reportStatus('at-risk', ['baugrube', 'richtfest']);
  expect(await entries()).toMatchObject([
    {
      type: 'status-corrected',
      subjectName: 'Neubau Lindenhof',
      month: OCTOBER,
      before: { status: 'on-track', milestonesDone: '' },
      after: { status: 'at-risk', milestonesDone: 'Baugrube, Richtfest' },
    },
  ]);
});

test('targets changed twice are told each with the one before it', async () => {
  const former = (until: string, target: number) => ({
    until: toMonth(until),
    trajectory: { type: 'constant' as const, target },
    reason: 'Neue Zählweise',
    decisionReference: '4711/2026',
    postName: 'Dezernatsleitung',
    changedAt: `${until}-20T08:00:00.000Z`,
  });
  const changed = indicator({
    goalId: 'wohnungen',
    trajectory: {
      type: 'linear',
      baseline: { month: OCTOBER, value: 3 },
      target: { month: OCTOBER, value: 9 },
    },
    formerPlans: [former('2025-12', 5), former('2026-06', 7)],
  });
  world = createCaseWorld({ plan: { ...PLAN, indicators: [changed] } });
  const shown = await entries();
  expect(shown.map(({ before, after, month }) => [before?.['target'], after?.['target'], month])).toEqual([
    [7, 9, '2026-07'],
    [5, 7, '2026-01'],
  ]);
  expect(shown[0]).toMatchObject({
    type: 'target-changed',
    postName: 'Dezernatsleitung',
    reason: 'Neue Zählweise',
    after: { decisionReference: '4711/2026' },
  });
});

test('a grade given by hand and taken back are two entries, and nobody is named for the second', async () => {
  const grade = (chosen: 'fully' | null) =>
    world.service.useCases.overrideGrade({ userId: PEOPLE_OF_CASES.support }, WORKSPACE.id, {
      indicatorId: 'wartezeit',
      year: 2025,
      grade: chosen,
      reason: 'Sondereffekt',
    });
  await grade('fully');
  world.service.pass(60);
  await grade(null);
  expect(await entries()).toMatchObject([
    {
      type: 'grade-withdrawn',
      postName: '',
      before: { year: 2025, grade: 'fully' },
      after: null,
      reason: '',
    },
    {
      type: 'grade-overridden',
      postName: 'steering-support',
      subjectName: 'Wartezeit',
      after: { year: 2025, grade: 'fully' },
      reason: 'Sondereffekt',
    },
  ]);
});

test('limits that begin anew and their withdrawal are told with their month', async () => {
  const months = Array.from({ length: 10 }, (_, index) => addMonths(toMonth('2026-01'), index));
  await world.records.readings.saveAll(
    months.map((month, index) => ({
      value: reading({ indicatorId: 'wartezeit', month, value: 6 + (index % 2) }),
      basedOn: null,
    })),
  );
  const of = { indicatorId: 'wartezeit', from: toMonth('2026-06') };
  const support = { userId: PEOPLE_OF_CASES.support };
  const { useCases } = world.service;
  await useCases.rebaseProcess(support, WORKSPACE.id, {
    ...of,
    reason: 'Neue Terminvergabe',
    limitsBase: null,
  });
  world.service.pass(60);
  await useCases.withdrawRebase(support, WORKSPACE.id, of);
  const shown = (await entries()).filter(({ type }) => type.startsWith('limits'));
  expect(shown).toMatchObject([
    { type: 'limits-withdrawn', month: '2026-06', reason: '' },
    { type: 'limits-rebased', month: '2026-06', reason: 'Neue Terminvergabe' },
  ]);
});

describe('a deviation', () => {
  const statement = { type: 'statement' as const, text: 'Zwei Stellen sind nicht besetzt.' };

  test('is told from its opening through its steps, by function and without what was written', async () => {
    await world.open();
    world.service.pass(60);
    await world.take('owner', statement, { type: 'note', text: 'Der Personalrat ist einbezogen.' });
    const shown = await entries();
    expect(shown).toMatchObject([
      { type: 'deviation-step', after: { step: 'note', side: 'operating-unit' } },
      { type: 'deviation-step', postName: 'Fachstelle Wohnen', after: { step: 'statement' } },
      { type: 'deviation-opened', subjectName: 'Wartezeit', month: OCTOBER, after: { rule: 'red' } },
    ]);
    expect(JSON.stringify(shown)).not.toContain('Stellen');
  });

  test('that is closed is told so once', async () => {
    const id = await world.open();
    const stored = await world.records.deviations.find(id);
    const closure = {
      postId: 'p',
      postName: 'Amtsleitung 56',
      at: '2026-11-06T09:00:00.000Z',
      forMonth: OCTOBER,
    };
    await save(world.records.deviations, {
      value: { ...stored!.value, status: 'closed', closure },
      basedOn: stored!.version,
    });
    expect(typesOf(await entries())).toEqual(['deviation-closed', 'deviation-opened']);
    await save(world.records.caseSteps, {
      value: {
        deviationId: id,
        position: 1,
        content: { type: 'closing', text: '' },
        side: 'office',
        postId: 'p',
        postName: 'Amtsleitung 56',
        at: closure.at,
      },
      basedOn: null,
    });
    expect(typesOf(await entries())).toEqual(['deviation-closed', 'deviation-opened']);
  });
});

test('months that were closed count once something was asked of the goal', async () => {
  const close = (month: Month) => ({
    value: { month, closedAt: '2026-11-20T23:00:00.000Z', snapshots: 1 },
    basedOn: null,
  });
  await world.records.monthCloses.saveAll([close(toMonth('1990-01')), close(OCTOBER)]);
  expect(await entries()).toMatchObject([{ type: 'month-closed', month: OCTOBER, subjectName: '' }]);
});

test('what happened to another goal is not told', async () => {
  const [goal] = PLAN.goals;
  world = createCaseWorld({ plan: { ...PLAN, goals: [goal!, { ...goal!, id: 'andere' }] } });
  await world.open();
  await report('7');
  await reportStatus('on-track');
  await reportStatus('at-risk');
  expect(await entries('andere')).toEqual([]);
});

test('only the newest 500 are answered', async () => {
  const records = createInMemoryRecords(PLAN);
  world = createCaseWorld({ plan: PLAN, records });
  await records.history.saveAll(
    Array.from({ length: 501 }, (_, index) => ({
      value: {
        id: `readings|${index}`,
        list: 'readings' as const,
        rowKey: readingKey('wartezeit', OCTOBER),
        before: { value: index },
        after: { value: index + 1 },
        postId: 'fachstelle',
        reportedAs: 'holder',
        at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
        reason: '',
      },
      basedOn: null,
    })),
  );
  const shown = await entries();
  expect([shown.length, shown[0]?.after?.['value'], shown.at(-1)?.after?.['value']]).toEqual([500, 501, 2]);
});

test.each([
  { who: 'a stranger', userId: PEOPLE_OF_CASES.stranger, goalId: 'wohnungen', kind: 'not-permitted' },
  { who: 'a member', userId: PEOPLE_OF_CASES.member, goalId: 'fremd', kind: 'goal-not-found' },
])('for $who and the goal $goalId is $kind', async ({ userId, goalId, kind }) => {
  expect(await world.service.useCases.viewGoalHistory({ userId }, WORKSPACE.id, goalId)).toEqual({
    ok: false,
    error: { kind },
  });
});
