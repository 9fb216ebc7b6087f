import type { Records } from '../../../src/application/ports/records';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import { signsOf } from '../../../src/domain/explanation/facts/signs';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const JANUARY = toMonth('2026-01');
const SUPPORT = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105';

let records: Records;
let service: Service;
beforeEach(async () => {
  records = createInMemoryRecords({
    ...SMALL_PLAN,
    roles: [
      ...SMALL_PLAN.roles,
      { id: 'rolle-3', userId: SUPPORT, role: 'steering-support', officeId: null },
      { id: 'rolle-4', userId: PEOPLE.colleague, role: 'reader', officeId: null },
    ],
    yearTargets: [{ indicatorId: 'wartezeit', year: 2025, target: 8, lower: 10, upper: 6 }],
  });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  const figures = Array.from({ length: 10 }, (_, index) => addMonths(JANUARY, index)).map((month, index) => ({
    value: reading({ indicatorId: 'wartezeit', month, value: index < 5 ? 8 + (index % 2) : 6 + (index % 2) }),
    basedOn: null,
  }));
  await records.readings.saveAll(figures);
  const december = reading({ indicatorId: 'wartezeit', month: toMonth('2025-12'), value: 7.5 });
  await records.readings.saveAll([{ value: december, basedOn: null }]);
});

const waiting = async () => {
  const view = await service.useCases.viewGoal({ userId: PEOPLE.owner }, WORKSPACE.id, {
    goalId: 'wohnungen',
    month: null,
  });
  if (!view.ok) throw new Error(view.error.kind);
  return view.value.indicators.find(({ indicator }) => indicator.id === 'wartezeit')!;
};

const DENIED = [
  ['the owner of the figure', PEOPLE.owner, 'not-steering'],
  ['a deputy', PEOPLE.deputy, 'not-steering'],
  ['a reader', PEOPLE.colleague, 'not-steering'],
  ['a stranger', PEOPLE.stranger, 'not-permitted'],
] as const;

const PERMITTED = [
  ['the head of the department', PEOPLE.headOfDepartment],
  ['a head of office', PEOPLE.headOfOffice],
  ['the steering support', SUPPORT],
] as const;

describe('Process limits', () => {
  const june = toMonth('2026-06');
  const rebase = (
    own: { from?: typeof june; reason?: string; indicatorId?: string; limitsBase?: number | null } = {},
    userId = SUPPORT,
  ) =>
    service.useCases.rebaseProcess({ userId }, WORKSPACE.id, {
      indicatorId: 'wartezeit',
      from: june,
      reason: 'Neue Terminvergabe',
      limitsBase: null,
      ...own,
    });
  const withdraw = (userId = SUPPORT) =>
    service.useCases.withdrawRebase({ userId }, WORKSPACE.id, { indicatorId: 'wartezeit', from: june });

  test('begin anew where a human says so, with reason and function', async () => {
    expect(await rebase({ reason: '  Neue Terminvergabe ' })).toEqual({ ok: true, value: { from: june } });
    expect(await waiting()).toMatchObject({
      rebases: [{ from: june, reason: 'Neue Terminvergabe', postName: 'steering-support' }],
      process: { stretches: [{ reason: null }, { from: june, reason: 'Neue Terminvergabe' }] },
    });
  });

  test('come from as many figures as it says, kept with it', async () => {
    expect(await rebase({ limitsBase: 12 })).toMatchObject({ ok: true });
    expect(await waiting()).toMatchObject({ rebases: [{ from: june, limitsBase: 12 }] });
    expect((await records.rebases.all())[0]?.value.limitsBase).toBe(12);
  });

  test('never begin anew by themselves', async () => {
    expect((await waiting()).process.stretches).toHaveLength(1);
  });

  test('are as before once the decision is taken back, which stays on record', async () => {
    const before = (await waiting()).process;
    await rebase();
    service.pass(60);
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await withdraw()).toMatchObject({ ok: true });
    expect((await waiting()).process).toEqual(before);
    expect((await records.rebases.all())[0]?.value).toMatchObject({
      reason: 'Neue Terminvergabe',
      withdrawnAt: '2026-11-05T09:01:00.000Z',
    });
  });

  test.each(PERMITTED)('may be rebased by %s', async (_, userId) => {
    expect(await rebase({}, userId)).toMatchObject({ ok: true });
    expect(await withdraw(userId)).toMatchObject({ ok: true });
  });

  test.each(DENIED)('may not be rebased by %s', async (_, userId, kind) => {
    expect(await rebase({}, userId)).toEqual({ ok: false, error: { kind } });
    expect(await withdraw(userId)).toEqual({ ok: false, error: { kind } });
    expect(await records.rebases.all()).toEqual([]);
  });

  test.each([
    ['without a reason', { reason: ' ' }, { kind: 'reason-missing' }],
    ['with a reason nobody reads', { reason: 'x'.repeat(2001) }, { kind: 'reason-too-long' }],
    ['of no indicator', { indicatorId: 'gibt-es-nicht' }, { kind: 'indicator-not-found' }],
    [
      'from a month without a figure',
      { from: toMonth('2027-03') },
      { kind: 'no-figure-in-month', month: '2027-03' },
    ],
  ])('are not rebased %s', async (_, own, error) => {
    expect(await rebase(own)).toEqual({ ok: false, error });
    expect(await records.rebases.all()).toEqual([]);
  });
});

describe('The grade of a year', () => {
  const override = (
    own: { grade?: 'partly' | null; year?: number; reason?: string } = {},
    userId: string = SUPPORT,
  ) =>
    service.useCases.overrideGrade({ userId }, WORKSPACE.id, {
      indicatorId: 'wartezeit',
      year: 2025,
      grade: 'partly',
      reason: 'Zahlen nur aus zwei Bezirken',
      ...own,
    });

  beforeEach(async () => {
    const year = Array.from({ length: 11 }, (_, index) => ({
      value: reading({ indicatorId: 'wartezeit', month: addMonths(toMonth('2025-01'), index), value: 0.1 }),
      basedOn: null,
    }));
    await records.readings.saveAll(year);
  });

  test('is suggested by the rule, and replaced by a human with a reason while the suggestion stays visible', async () => {
    const suggested = (await waiting()).grades[0];
    expect(suggested).toMatchObject({ year: 2025, override: null, grade: suggested?.suggested });
    await override();
    expect((await waiting()).grades[0]).toMatchObject({
      suggested: suggested?.suggested,
      grade: 'partly',
      override: { reason: 'Zahlen nur aus zwei Bezirken', postName: 'steering-support' },
      needsCountermeasure: true,
    });
  });

  test('is the suggested one again when the override is taken back, which stays on record', async () => {
    await override();
    await override({ grade: null, reason: '' });
    const [grade] = (await waiting()).grades;
    expect(grade).toMatchObject({ override: null, grade: grade?.suggested });
    expect((await records.gradeOverrides.all())[0]?.value.withdrawnAt).not.toBeNull();
  });

  test.each(PERMITTED)('may be overridden by %s', async (_, userId) => {
    expect(await override({}, userId)).toMatchObject({ ok: true });
  });

  test.each(DENIED)('may not be overridden by %s', async (_, userId, kind) => {
    expect(await override({}, userId)).toEqual({ ok: false, error: { kind } });
    expect(await records.gradeOverrides.all()).toEqual([]);
  });

  test.each([
    ['without a reason', { reason: '' }, { kind: 'reason-missing' }],
    ['of a year without a target', { year: 2024 }, { kind: 'no-year-target', year: 2024 }],
  ])('is not overridden %s', async (_, own, error) => {
    expect(await override(own)).toEqual({ ok: false, error });
  });
});

describe('Closing a deviation', () => {
  const close = (userId: string = PEOPLE.headOfDepartment, id = 'wartezeit|2026-08') =>
    service.useCases.closeDeviation({ userId }, WORKSPACE.id, id);

  const put = async (proposesClosing: boolean, status: Deviation['status'] = 'open') => {
    const trigger = { month: OCTOBER, rules: [], light: 'green', figure: null, due: null } as const;
    const deviation: Deviation = {
      id: 'wartezeit|2026-08',
      subject: { type: 'indicator', indicatorId: 'wartezeit' },
      openedFor: toMonth('2026-08'),
      openedAt: '2026-09-03T08:00:00.000Z',
      rule: 'red',
      status,
      latest: trigger,
      proposesClosing,
      pendingAlert: null,
      alerted: null,
      acknowledgement: null,
      closure: null,
    };
    await records.deviations.saveAll([{ value: deviation, basedOn: null }]);
  };
  const stored = async () => (await records.deviations.find('wartezeit|2026-08'))?.value;

  test('is noted with function, time and the month it rests on; closing it again changes nothing', async () => {
    await put(true);
    expect(await close()).toMatchObject({ ok: true, value: { status: 'closed' } });
    const closed = await stored();
    expect(closed?.closure).toEqual({
      postId: 'rolle-1',
      postName: 'head-of-department',
      at: '2026-11-05T09:00:00.000Z',
      forMonth: OCTOBER,
    });
    service.pass(60);
    await close(PEOPLE.headOfOffice);
    expect(await stored()).toEqual(closed);
    expect(await close(PEOPLE.owner)).toEqual({ ok: false, error: { kind: 'not-leadership' } });
  });

  test('is refused while it is not back on plan, and when it was withdrawn', async () => {
    await put(false);
    expect(await close()).toEqual({ ok: false, error: { kind: 'closing-not-proposed' } });
  });

  test('is refused for one that was withdrawn, and for none', async () => {
    await put(true, 'withdrawn');
    expect(await close()).toEqual({ ok: false, error: { kind: 'closing-not-proposed' } });
    expect(await close(PEOPLE.headOfDepartment, 'fremd')).toEqual({
      ok: false,
      error: { kind: 'deviation-not-found' },
    });
  });

  test.each([
    ['the owner', PEOPLE.owner, 'not-leadership'],
    ['the steering support', SUPPORT, 'not-leadership'],
    ['a reader', PEOPLE.colleague, 'not-leadership'],
    ['a stranger', PEOPLE.stranger, 'not-permitted'],
  ])('is refused to %s', async (_, userId, kind) => {
    await put(true);
    expect(await close(userId)).toEqual({ ok: false, error: { kind } });
    expect((await stored())?.status).toBe('open');
  });
});

describe('The table of all indicators', () => {
  test('shows each with goal, field, office and all that is judged', async () => {
    const view = await service.useCases.viewIndicators({ userId: PEOPLE.owner }, WORKSPACE.id, null);
    expect(view).toMatchObject({
      ok: true,
      value: {
        month: OCTOBER,
        asOf: null,
        indicators: [
          { indicator: { id: 'bewilligt' }, signs: { light: 'none' } },
          {
            indicator: { id: 'wartezeit' },
            goalId: 'wohnungen',
            fieldName: 'Wohnen',
            officeName: 'Amt für Wohnungswesen',
            ownerPostName: 'Fachstelle Wohnen',
            plan: { type: 'value', value: 8 },
            month: OCTOBER,
            signs: { light: 'green', variation: 'common-cause' },
            hasOpenDeviation: false,
          },
          { indicator: { id: 'beratungen' } },
        ],
      },
    });
  });

  test('agrees with the goal page about every indicator', async () => {
    const view = await service.useCases.viewIndicators({ userId: PEOPLE.owner }, WORKSPACE.id, null);
    const row = view.ok && view.value.indicators.find(({ indicator }) => indicator.id === 'wartezeit');
    const { judgement } = await waiting();
    const { reading, month, assessment } = judgement;
    expect(row).toMatchObject({ reading, month, assessment, signs: signsOf(judgement) });
  });

  test('gives the reasons behind its signs, the same as the goal page', async () => {
    const actor = { userId: PEOPLE.owner };
    const asked = { indicatorId: 'wartezeit', month: null };
    const view = await service.useCases.viewJudgement(actor, WORKSPACE.id, asked);
    expect(view).toMatchObject({ ok: true, value: { judgement: (await waiting()).judgement } });
    expect(
      await service.useCases.viewJudgement(actor, WORKSPACE.id, { ...asked, indicatorId: 'keine' }),
    ).toEqual({ ok: false, error: { kind: 'indicator-not-found' } });
    expect(
      await service.useCases.viewJudgement({ userId: PEOPLE.stranger }, WORKSPACE.id, asked),
    ).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
  });

  test('is refused to a stranger', async () => {
    const view = await service.useCases.viewIndicators({ userId: PEOPLE.stranger }, WORKSPACE.id, null);
    expect(view).toEqual({ ok: false, error: { kind: 'not-permitted' } });
  });
});
