import { caseStepsList } from '../../../src/adapters/sharepoint/lists/case-steps-list';
import { BLANK_DEPARTMENT, departmentList } from '../../../src/adapters/sharepoint/lists/department-list';
import { deviationsList } from '../../../src/adapters/sharepoint/lists/deviations-list';
import { gradeOverridesList } from '../../../src/adapters/sharepoint/lists/grade-overrides-list';
import { goalsList } from '../../../src/adapters/sharepoint/lists/goals-list';
import { indicatorsList } from '../../../src/adapters/sharepoint/lists/indicators-list';
import type { FieldValue } from '../../../src/adapters/sharepoint/definition/column';
import type { ListDefinition } from '../../../src/adapters/sharepoint/definition/list-definition';
import { milestonesList } from '../../../src/adapters/sharepoint/lists/milestones-list';
import { readingsList } from '../../../src/adapters/sharepoint/lists/readings-list';
import { rebasesList } from '../../../src/adapters/sharepoint/lists/rebases-list';
import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import { snapshotsList } from '../../../src/adapters/sharepoint/lists/snapshots-list';
import { yearTargetsList } from '../../../src/adapters/sharepoint/lists/year-targets-list';
import type { Draft } from '../../../src/application/ports/repository';
import { save, saveOwn } from '../../../src/application/ports/repository';
import type { CaseStep, StepContent } from '../../../src/domain/deviation/case/case-step';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import type { GradeOverride, YearTarget } from '../../../src/domain/tracking/grade';
import type { Judgement } from '../../../src/domain/tracking/judgement';
import {
  type IndicatorSnapshot,
  type ProjectSnapshot,
  type Snapshot,
  snapshotKey,
} from '../../../src/domain/tracking/month-close';
import type { Reading } from '../../../src/domain/tracking/reading';
import type { Rebase } from '../../../src/domain/tracking/xmr/rebase';
import { causeIs, decided, effect, PROPOSAL, STATEMENT, stepsOf } from '../../support/examples/case-examples';
import { indicator, milestone, reading } from '../../support/examples/examples';
import { SMALL_PLAN } from '../../support/examples/small-plan';
import {
  byHand,
  type HandEdits,
  SILENT_LOG,
  startTestWorkspace,
  type TestTenant,
} from '../../support/running/local-tenant';

const clock = { now: () => '2026-04-20T05:00:00.000Z' };

const judgement = (reported: Reading | null): Judgement => ({
  light: reported === null ? 'none' : 'red',
  lightReason:
    reported === null
      ? { type: 'no-reading' }
      : { type: 'against-plan', bounds: { green: 5, red: 10, over: null } },
  month: reported?.month ?? null,
  reading: reported,
  assessment:
    reported?.value == null
      ? { type: 'none' }
      : {
          type: 'judged',
          plan: { type: 'value', value: 100 },
          actual: reported.value,
          deviation: reported.value - 100,
          relative: (reported.value - 100) / 100,
          scale: 100,
        },
  achievement: null,
  trend: { type: 'none' },
  variation: { type: 'undetermined', because: 'too-few-figures' },
  assurance: { type: 'none', because: 'undetermined' },
  forecast: { type: 'none', because: 'too-few-years', years: 1 },
});

const snapshot = (own: Partial<IndicatorSnapshot> = {}): IndicatorSnapshot => ({
  type: 'indicator',
  month: toMonth('2026-03'),
  goalId: 'ziel',
  name: 'Beratungen',
  indicatorId: 'beratungen',
  isKey: true,
  judgement: judgement(reading({ value: 80 })),
  ...own,
});

const project = (own: Partial<ProjectSnapshot> = {}): ProjectSnapshot => ({
  type: 'project',
  month: toMonth('2026-03'),
  goalId: 'ziel',
  name: 'Neubau',
  measureId: 'bau',
  light: 'amber',
  progress: { done: 0.25, planned: 0.5 },
  ...own,
});

const snapshots = (count: number): Snapshot[] =>
  Array.from({ length: count }, (_, index) => snapshot({ indicatorId: `k${index}` }));

const asNew = <T>(values: readonly T[]): Draft<T>[] => values.map((value) => ({ value, basedOn: null }));

/** As a list answers: empty fields are left out. */
const filled = (fields: Readonly<Record<string, FieldValue>>): Record<string, FieldValue> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

/** What a list answers for a row that says so, with some fields otherwise; undefined for one never filled. */
const rowOf = <T>(list: ListDefinition<T>, value: T, fields: Readonly<Record<string, unknown>>) =>
  list.read({ ...filled(list.write(value)), ...fields });

describe('A row from before areas and effect levels', () => {
  test('of an indicator is for the whole of its goal and breaks nothing down', () => {
    const fields = { EffectLevel: undefined, AreaId: undefined, BreakdownOf: undefined };
    const filledSince = indicator({ effectLevel: 'society', areaId: 'kalk', breakdownOf: 'ganz' });
    expect(rowOf(indicatorsList, filledSince, fields)).toEqual({ value: indicator(), problems: [] });
  });

  test('of a goal is for the whole city', () => {
    const goal = SMALL_PLAN.goals[0]!;
    const before = rowOf(goalsList, { ...goal, areaIds: ['kalk'] }, { AreaIds: undefined });
    expect(before).toEqual({ value: goal, problems: [] });
  });

  test('of a department has nobody to write to', () => {
    const reachable = { ...BLANK_DEPARTMENT, contactEmail: 'steuerung@musterstadt.example' };
    expect(rowOf(departmentList, reachable, { ContactEmail: undefined })).toEqual({
      value: BLANK_DEPARTMENT,
      problems: [],
    });
  });
});

test.each(['Frau Demir', 'steuerung', '@', 'steuerung@', '@musterstadt.example', 'a@b@c', 'a b@c'])(
  'a department cannot be written to at %s, which is a data issue and no more',
  (typed) => {
    expect(rowOf(departmentList, BLANK_DEPARTMENT, { ContactEmail: typed })).toEqual({
      value: BLANK_DEPARTMENT,
      problems: [{ column: 'ContactEmail', problem: 'not-allowed' }],
    });
  },
);

test('blanks around the address of a department do not matter', () => {
  const typed = { ContactEmail: ' steuerung@musterstadt.example ' };
  expect(rowOf(departmentList, BLANK_DEPARTMENT, typed).value?.contactEmail).toBe(
    'steuerung@musterstadt.example',
  );
});

test.each([
  { green: 5, red: 10, told: { green: 0.05, red: 0.1 } },
  { green: 0.05, red: 10, told: { green: 0.05, red: 0.1 } },
  { green: 0.05, red: 1, told: { green: 0.05, red: 1 } },
])('tolerances of $green and $red are shares, typed as such or as per cent', ({ green, red, told }) => {
  const row = { ToleranceIn: 'Anteil am Planwert', ToleranceGreen: green, ToleranceRed: red };
  expect(rowOf(indicatorsList, indicator(), row)).toMatchObject({ value: { tolerance: told }, problems: [] });
  const inUnit = { ...row, ToleranceIn: 'Einheit der Kennzahl' };
  expect(rowOf(indicatorsList, indicator(), inUnit)).toMatchObject({ value: { tolerance: { green, red } } });
});

describe('A row from before the tracking engine', () => {
  test('of an indicator is read with what is usual', () => {
    const fields = { CumulatesSince: undefined, ScreeningOff: undefined, ToleranceOver: undefined };
    expect(rowOf(indicatorsList, indicator(), fields)).toEqual({ value: indicator(), problems: [] });
  });

  test('of a milestone has a tolerance of two weeks', () => {
    const before = rowOf(milestonesList, milestone(), { ToleranceDays: undefined });
    expect(before.value?.toleranceDays).toBe(14);
  });

  const former = {
    Key: 'beratungen|2026-02',
    Title: 'beratungen 2026-02',
    IndicatorId: 'beratungen',
    OpenedFor: '2026-02',
    OpenedAt: '2026-03-03T08:00:00.000Z',
    Rule: 'zweimal gelb',
    Status: 'offen',
    LatestMonth: '2026-03',
    LatestActual: 88,
    LatestPlan: 100,
    LatestDeviation: -12,
    LatestRelative: -0.12,
    LatestLight: 'rot',
    PendingAlert: 'verschlechtert',
    AlertedMonth: '2026-02',
    AlertedActual: 93,
    AlertedPlan: 100,
    AlertedDeviation: -7,
    AlertedRelative: -0.07,
    AlertedLight: 'gelb',
    AlertedAt: '2026-03-03T08:05:00.000Z',
  };
  const understood: Deviation = {
    id: 'beratungen|2026-02',
    subject: { type: 'indicator', indicatorId: 'beratungen' },
    openedFor: toMonth('2026-02'),
    openedAt: '2026-03-03T08:00:00.000Z',
    rule: 'amber-twice',
    status: 'open',
    latest: {
      month: toMonth('2026-03'),
      rules: ['amber-twice'],
      light: 'red',
      figure: { actual: 88, plan: 100, deviation: -12, relative: -0.12 },
      due: null,
    },
    proposesClosing: false,
    pendingAlert: 'worsened',
    alerted: {
      month: toMonth('2026-02'),
      rules: ['amber-twice'],
      light: 'amber',
      figure: { actual: 93, plan: 100, deviation: -7, relative: -0.07 },
      due: null,
      at: '2026-03-03T08:05:00.000Z',
    },
    acknowledgement: null,
    closure: null,
  };

  test('of an open deviation speaks by the rule that opened it', () => {
    expect(deviationsList.read(former)).toEqual({ value: understood, problems: [] });
  });

  test('of a withdrawn deviation speaks by no rule any more', () => {
    const { value } = deviationsList.read({ ...former, Status: 'zurückgenommen' });
    expect([value?.status, value?.latest.rules, value?.alerted?.rules]).toEqual([
      'withdrawn',
      [],
      ['amber-twice'],
    ]);
  });

  test('is written back as one of today', () => {
    expect(deviationsList.read(filled(deviationsList.write(understood)))).toEqual({
      value: understood,
      problems: [],
    });
  });
});

describe('A row typed by hand is understood or at fault in its column', () => {
  const cumulative = indicator({
    kind: 'cumulative',
    trajectory: {
      type: 'seasonal-flow',
      weights: Array.from({ length: 12 }, () => 1 / 12),
      yearTargets: [{ month: toMonth('2026-01'), value: 1200 }],
      accumulates: true,
    },
  });

  test.each([
    { column: 'PlanAccumulates', fields: { PlanAccumulates: false }, because: 'sums need a summed plan' },
    { column: 'PlanAccumulates', fields: { Kind: 'Menge je Monat' }, because: 'others must not have one' },
    { column: 'CumulatesSince', fields: { CumulatesSince: 'Beginn' }, because: 'the plan starts in January' },
    { column: 'ToleranceOver', fields: { ToleranceOver: -0.1 }, because: 'it is a distance' },
    { column: 'CumulatesSince', fields: { CumulatesSince: 'Ostern' }, because: 'there is no such choice' },
  ])('an indicator with $fields: $because', ({ column, fields }) => {
    expect(rowOf(indicatorsList, cumulative, fields)).toEqual({
      value: null,
      problems: [{ column, problem: 'not-allowed' }],
    });
  });

  test.each([1e15, -1e15])('a figure of %d is still kept exactly', (value) => {
    expect(rowOf(readingsList, reading(), { Value: value }).value?.value).toBe(value);
  });

  test.each([1e16, -1e16, '1e16'])('a figure of %s is none anybody can have meant', (value) => {
    expect(rowOf(readingsList, reading(), { Value: value })).toEqual({
      value: null,
      problems: [{ column: 'Value', problem: 'not-allowed' }],
    });
  });

  test.each([-0, '-0'])('a figure of minus zero is zero', (value) => {
    expect(rowOf(readingsList, reading(), { Value: value }).value?.value).toBe(0);
  });

  test.each([-1, 3651, 1.5])('a milestone cannot be late by %d days', (days) => {
    expect(rowOf(milestonesList, milestone(), { ToleranceDays: days }).problems).toEqual([
      { column: 'ToleranceDays', problem: 'not-allowed' },
    ]);
  });

  const yearTarget: YearTarget = { indicatorId: 'k', year: 2026, target: 100, lower: 80, upper: 120 };

  test.each([
    { column: 'Year', fields: { Year: 26 }, problem: 'not-allowed' },
    { column: 'LowerThreshold', fields: { LowerThreshold: undefined }, problem: 'missing' },
    { column: 'Key', fields: { Year: 2027 }, problem: 'not-allowed' },
  ])('a year target with $fields', ({ column, fields, problem }) => {
    expect(rowOf(yearTargetsList, yearTarget, fields)).toEqual({
      value: null,
      problems: [{ column, problem }],
    });
  });

  const decision = {
    indicatorId: 'k',
    reason: 'Umbau der Beratungsstelle',
    postId: 'leitung',
    postName: 'Amtsleitung',
    at: '2026-04-01T08:00:00.000Z',
    withdrawnAt: null,
  };
  const rebase: Rebase = { ...decision, from: toMonth('2026-01'), limitsBase: null };
  const override: GradeOverride = { ...decision, year: 2025, grade: 'largely' };

  test.each([
    { LimitsBase: undefined, base: null },
    { LimitsBase: 0, base: 'moving' },
    { LimitsBase: 12, base: 12 },
    { LimitsBase: 24, base: 24 },
  ])('a base of $LimitsBase is read as $base', ({ LimitsBase, base }) => {
    expect(rowOf(rebasesList, rebase, { LimitsBase }).value).toMatchObject({ limitsBase: base });
  });

  test.each([1, 11, 25, 12.5, -1])('a base of %p figures is none', (LimitsBase) => {
    const refused = { value: null, problems: [{ column: 'LimitsBase', problem: 'not-allowed' }] };
    expect(rowOf(rebasesList, rebase, { LimitsBase })).toEqual(refused);
    expect(rowOf(indicatorsList, indicator(), { LimitsBase })).toEqual(refused);
  });

  test.each([
    { LeastValue: 0, MostValue: 0 },
    { LeastValue: 100, MostValue: 0 },
  ])('figures from $LeastValue to $MostValue are none', (fields) => {
    expect(rowOf(indicatorsList, indicator(), fields).problems).toEqual([
      { column: 'MostValue', problem: 'not-allowed' },
    ]);
  });

  test('what a human decides needs a reason', () => {
    const withoutReason = { value: null, problems: [{ column: 'Reason', problem: 'missing' }] };
    expect(rowOf(rebasesList, rebase, { Reason: undefined })).toEqual(withoutReason);
    expect(rowOf(gradeOverridesList, override, { Reason: undefined })).toEqual(withoutReason);
  });

  const late: Deviation = {
    id: 'richtfest|2026-03',
    subject: { type: 'milestone', milestoneId: 'richtfest', measureId: 'bau' },
    openedFor: toMonth('2026-03'),
    openedAt: '2026-04-15T08:00:00.000Z',
    rule: 'milestone-late',
    status: 'closed',
    latest: {
      month: toMonth('2026-03'),
      rules: [],
      light: 'none',
      figure: null,
      due: toDay('2026-03-31'),
    },
    proposesClosing: false,
    pendingAlert: null,
    alerted: null,
    acknowledgement: null,
    closure: {
      postId: 'dezernat',
      postName: 'Dezernatsleitung',
      at: '2026-05-02T08:00:00.000Z',
      forMonth: toMonth('2026-04'),
    },
  };

  test.each([
    { column: 'IndicatorId', fields: { MilestoneId: undefined, MeasureId: undefined }, problem: 'missing' },
    { column: 'MilestoneId', fields: { MilestoneId: undefined }, problem: 'missing' },
    { column: 'MeasureId', fields: { MeasureId: undefined }, problem: 'missing' },
    { column: 'MilestoneId', fields: { IndicatorId: 'beratungen' }, problem: 'not-allowed' },
    {
      column: 'MeasureId',
      fields: { IndicatorId: 'beratungen', MilestoneId: undefined },
      problem: 'not-allowed',
    },
    { column: 'LatestRules', fields: { LatestRules: 'rot\nviolett' }, problem: 'not-allowed' },
    { column: 'LatestRules', fields: { LatestRules: 'rot\nkeiner' }, problem: 'not-allowed' },
    { column: 'LatestActual', fields: { LatestPlan: 100, LatestDeviation: -12 }, problem: 'missing' },
    { column: 'LatestDeviation', fields: { LatestActual: 88, LatestPlan: 100 }, problem: 'missing' },
    { column: 'ClosedFor', fields: { ClosedFor: undefined }, problem: 'missing' },
    { column: 'AlertedMonth', fields: { AlertedAt: '2026-04-15T08:00:00.000Z' }, problem: 'missing' },
  ])('a deviation with $fields', ({ column, fields, problem }) => {
    expect(rowOf(deviationsList, late, fields)).toEqual({ value: null, problems: [{ column, problem }] });
  });

  test('rules of a deviation may be typed in any order, and count once', () => {
    const { value } = rowOf(deviationsList, late, {
      LatestRules: ' Meldung fehlt\r\n\r\nrot\r\nMeldung fehlt',
    });
    expect(value?.latest.rules).toEqual(['red', 'report-missing']);
  });

  const step = (content: StepContent): CaseStep => stepsOf([content])[0]!;

  test.each([
    { content: causeIs('data'), column: 'Cause', fields: { Cause: undefined }, problem: 'missing' },
    { content: causeIs('data'), column: 'Cause', fields: { Cause: 'Personal' }, problem: 'not-allowed' },
    { content: PROPOSAL, column: 'MeasureName', fields: { MeasureName: undefined }, problem: 'missing' },
    { content: PROPOSAL, column: 'Due', fields: { Due: undefined }, problem: 'missing' },
    { content: PROPOSAL, column: 'Due', fields: { Due: '15.12.2026' }, problem: 'not-allowed' },
    { content: PROPOSAL, column: 'CheckOn', fields: { CheckOn: undefined }, problem: 'missing' },
    { content: decided('accept'), column: 'Option', fields: { Option: undefined }, problem: 'missing' },
    { content: decided('accept'), column: 'Option', fields: { Option: 'egal' }, problem: 'not-allowed' },
    {
      content: decided('change-conditions'),
      column: 'MeasureName',
      fields: { MeasureName: undefined },
      problem: 'missing',
    },
    {
      content: decided('change-target'),
      column: 'TargetValue',
      fields: { TargetValue: undefined },
      problem: 'missing',
    },
    {
      content: decided('change-target'),
      column: 'TargetValue',
      fields: { TargetValue: 1e16 },
      problem: 'not-allowed',
    },
    {
      content: decided('change-target'),
      column: 'TargetFrom',
      fields: { TargetFrom: undefined },
      problem: 'missing',
    },
    { content: STATEMENT, column: 'Type', fields: { Type: 'Ausrede' }, problem: 'not-allowed' },
    { content: STATEMENT, column: 'Side', fields: { Side: undefined }, problem: 'missing' },
    { content: STATEMENT, column: 'Position', fields: { Position: 0 }, problem: 'not-allowed' },
    { content: STATEMENT, column: 'Key', fields: { Position: 2 }, problem: 'not-allowed' },
    { content: STATEMENT, column: 'At', fields: { At: 'gestern' }, problem: 'not-allowed' },
  ])('a step $content.type of a case with $fields', ({ content, column, fields, problem }) => {
    expect(rowOf(caseStepsList, step(content), fields)).toEqual({
      value: null,
      problems: [{ column, problem }],
    });
  });

  test.each([0, 8, 2.5, 'Montag'])(
    'a day of the week cannot be %s: the digest then comes on Mondays',
    (typed) => {
      const friday = { ...BLANK_DEPARTMENT, digestWeekday: 5 };
      expect(rowOf(departmentList, friday, {}).value?.digestWeekday).toBe(5);
      expect(rowOf(departmentList, friday, { DigestWeekday: undefined })).toMatchObject({
        value: { digestWeekday: 1 },
        problems: [],
      });
      expect(rowOf(departmentList, friday, { DigestWeekday: typed })).toMatchObject({
        value: { digestWeekday: 1 },
        problems: [{ column: 'DigestWeekday' }],
      });
    },
  );

  test.each([
    { column: 'Light', fields: { Light: 'grün' }, problem: 'not-allowed' },
    { column: 'Judgement', fields: { Judgement: undefined }, problem: 'missing' },
    { column: 'IndicatorId', fields: { IndicatorId: undefined }, problem: 'missing' },
    { column: 'MeasureId', fields: { Kind: 'Projekt' }, problem: 'missing' },
  ])('a snapshot of an indicator with $fields', ({ column, fields, problem }) => {
    expect(rowOf(snapshotsList, snapshot(), fields)).toEqual({
      value: null,
      problems: [{ column, problem }],
    });
  });

  test.each(['ProgressDone', 'ProgressPlanned'])('a snapshot of a project without %s', (column) => {
    expect(rowOf(snapshotsList, project(), { [column]: undefined })).toEqual({
      value: null,
      problems: [{ column, problem: 'missing' }],
    });
  });
});

describe('A step of a case in the list', () => {
  const step = (content: StepContent): CaseStep => stepsOf([content])[0]!;

  test('can be read without the app', () => {
    expect(filled(caseStepsList.write(step(decided('change-target'))))).toEqual({
      Key: 'wartezeit|2026-10|1',
      Title: 'wartezeit|2026-10 1',
      DeviationId: 'wartezeit|2026-10',
      Position: 1,
      Type: 'Entscheidung',
      Side: 'ausführende Einheit',
      PostId: 'fachstelle',
      PostName: 'Fachstelle Wohnen',
      At: '2026-11-09T09:00:00.000Z',
      Text: 'So wird es gemacht.',
      Option: 'Ziel ändern',
      Effective: false,
      TargetValue: 10,
      TargetFrom: '2026-12',
    });
  });

  test('that was never ticked as effective was not', () => {
    expect(rowOf(caseStepsList, step(effect(false)), { Effective: undefined }).value?.content).toEqual(
      effect(false),
    );
  });
});

describe('A snapshot in the list', () => {
  test('can be read without the app', () => {
    expect(filled(snapshotsList.write(snapshot()))).toEqual({
      Key: '2026-03|indicator|beratungen',
      Title: 'Beratungen',
      Month: '2026-03',
      Kind: 'Kennzahl',
      IndicatorId: 'beratungen',
      GoalId: 'ziel',
      IsKey: true,
      Light: 'rot',
      Value: 80,
      Plan: 100,
      Judgement: expect.any(String) as string,
    });
  });

  test('shows both bounds of a band', () => {
    const inBand = judgement(reading({ value: 80 }));
    const { assessment } = inBand;
    if (assessment.type === 'none') throw new Error('the example is judged');
    const plan = { type: 'range' as const, low: 70, high: 90 };
    const fields = snapshotsList.write(
      snapshot({ judgement: { ...inBand, assessment: { ...assessment, plan } } }),
    );
    expect([fields['Plan'], fields['PlanLow'], fields['PlanHigh']]).toEqual([null, 70, 90]);
  });

  test('is told by its judgement, whatever was typed over the figures beside it', () => {
    expect(rowOf(snapshotsList, snapshot(), { Value: 99, Plan: 1, PlanLow: 'x' })).toEqual({
      value: snapshot(),
      problems: [],
    });
  });

  test('equals another that says the same, in whatever order it was put together', () => {
    const { light, lightReason, month, ...rest } = snapshot().judgement;
    const otherWay = snapshot({ judgement: { ...rest, month, lightReason, light } });
    expect(snapshotsList.write(otherWay)).toEqual(snapshotsList.write(snapshot()));
  });

  test('keeps minus zero as zero', () => {
    const frozen = snapshot({ judgement: { ...snapshot().judgement, achievement: -0 } });
    expect(snapshotsList.read(snapshotsList.write(frozen)).value).toEqual(
      snapshot({ judgement: { ...snapshot().judgement, achievement: 0 } }),
    );
  });

  test('keeps all of a long comment', () => {
    const long = snapshot({ judgement: judgement(reading({ comment: 'ä'.repeat(20_000) })) });
    expect(rowOf(snapshotsList, long, {}).value).toEqual(long);
  });

  test.each(['ä', '"', '\n', '👍'])('leaves out the end of texts that the field cannot hold: %j', (sign) => {
    const endless = sign.repeat(63_999 / sign.length);
    const reported = reading({ comment: endless, source: endless, noDataReason: endless, value: null });
    const fields = snapshotsList.write(snapshot({ judgement: judgement(reported) }));
    expect(String(fields['Judgement']).length).toBeLessThan(63_999);
    const { value, problems } = snapshotsList.read(filled(fields));
    if (value?.type !== 'indicator') throw new Error('the snapshot cannot be read');
    expect(problems).toEqual([]);
    const kept = value.judgement.reading?.comment ?? '';
    expect(kept).toMatch(/…$/);
    expect(endless).toContain(kept.slice(0, -1));
    expect(snapshotsList.write(value)).toEqual(fields);
  });
});

describe('In the lists of a workspace', () => {
  let workspace: TestTenant;
  let hand: HandEdits;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    hand = await byHand(workspace, 'Monatsstände');
  });
  afterAll(() => workspace.close());
  afterEach(() => workspace.fault({ reset: true }));

  const open = (): SharePointRecords =>
    createSharePointRecords({
      graph: workspace.graph('app'),
      site: workspace.site,
      clock,
      log: SILENT_LOG,
    });

  test('a damaged judgement is a data issue and hides no other snapshot', async () => {
    const month = toMonth('2025-01');
    const records = open();
    const drafts = asNew<Snapshot>([
      ...['a', 'b', 'c', 'd'].map((indicatorId) => snapshot({ month, indicatorId })),
      project({ month }),
    ]);
    await records.snapshots.saveAll(drafts);
    const damage: Readonly<Record<string, string>> = {
      b: '{"light":"red"',
      c: '{"light":"red","reading":null}',
    };
    const damaged = (await hand.items()).filter(({ fields }) => String(fields['IndicatorId']) in damage);
    for (const { id, fields } of damaged) {
      await hand.change(id, { Judgement: damage[String(fields['IndicatorId'])] });
    }
    await records.sync();
    const read = (await records.snapshots.all()).filter(({ value }) => value.month === month);
    expect(read.map(({ value }) => snapshotKey(value))).toEqual([
      '2025-01|indicator|a',
      '2025-01|indicator|d',
      '2025-01|project|bau',
    ]);
    const errors = (await records.dataIssues()).filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ list }) => list === 'Monatsstände')).toMatchObject(
      damaged.map(({ id }) => ({ itemId: id, column: 'Judgement', problem: 'not-allowed' })),
    );
  });

  test('a month of a thousand indicators is frozen in one call, in order', async () => {
    const records = open();
    const frozen = snapshots(1000);
    const saved = await records.snapshots.saveAll(asNew(frozen));
    expect(saved.map((result) => (result.ok ? snapshotKey(result.value.value) : result))).toEqual(
      frozen.map(snapshotKey),
    );
    const others = await open().snapshots.all();
    expect(others.filter(({ value }) => value.month === toMonth('2026-03'))).toHaveLength(1000);
  });

  test('what was frozen before stays when a month is frozen again', async () => {
    const month = toMonth('2025-02');
    const first = [snapshot({ month, indicatorId: 'a' }), snapshot({ month, indicatorId: 'b' })];
    await open().snapshots.saveAll(asNew<Snapshot>(first.slice(0, 1)));
    const later = first.map((value) => ({ ...value, name: 'Beratungen (neu)' }));
    const again = await saveOwn(open().snapshots, asNew<Snapshot>(later));
    expect(again.map((result) => (result.ok ? result.value.value : result.error.current?.value))).toEqual([
      first[0],
      later[1],
    ]);
  });

  test('a snapshot whose answer was lost is known as our own', async () => {
    const records = open();
    await records.sync();
    await workspace.fault({ timeoutAfterCommit: 1 });
    const { light, ...rest } = snapshot().judgement;
    const value = snapshot({ month: toMonth('2025-03'), judgement: { ...rest, light } });
    expect(await save(records.snapshots, { value, basedOn: null })).toMatchObject({ ok: true });
  });

  test('a damaged step of a case is a data issue and hides no other', async () => {
    const records = open();
    const steps = stepsOf([STATEMENT, causeIs('data'), PROPOSAL], { deviationId: 'beschädigt|2026-10' });
    await records.caseSteps.saveAll(asNew(steps));
    const list = await byHand(workspace, 'Abweichungsschritte');
    const damaged = (await list.items()).find(({ fields }) => fields['Key'] === 'beschädigt|2026-10|2');
    await list.change(damaged?.id ?? '', { Cause: null });
    await records.sync();
    const read = (await records.caseSteps.all()).filter(
      ({ value }) => value.deviationId === 'beschädigt|2026-10',
    );
    expect(read.map(({ value }) => value)).toEqual([steps[0], steps[2]]);
    const errors = (await records.dataIssues()).filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ list }) => list === 'Abweichungsschritte')).toMatchObject([
      { itemId: damaged?.id, column: 'Cause', problem: 'missing' },
    ]);
  });

  test('of two who take the same step of a case, the second is shown the first’s', async () => {
    const [first] = stepsOf([STATEMENT], { deviationId: 'zugleich|2026-10' });
    const second: CaseStep = { ...first!, content: { type: 'note', text: 'Ich war auch dran.' } };
    const [here, there] = [open(), open()];
    await Promise.all([here.sync(), there.sync()]);
    expect(await save(here.caseSteps, { value: first!, basedOn: null })).toMatchObject({ ok: true });
    expect(await save(there.caseSteps, { value: second, basedOn: null })).toMatchObject({
      ok: false,
      error: { kind: 'changed-meanwhile', current: { value: first } },
    });
    expect((await there.caseSteps.all()).map(({ value }) => value)).toContainEqual(first);
  });

  test('a target that was decided is part of the Masterplan at once, here and elsewhere', async () => {
    const records = open();
    await records.sync();
    const list = await byHand(workspace, 'Kennzahlen');
    await list.add(filled(indicatorsList.write(indicator())));
    await records.sync();
    const steps = stepsOf([decided('change-target')], { deviationId: 'beratungen|2026-10' });
    await records.caseSteps.saveAll(asNew(steps));
    for (const one of [records, open()]) {
      await one.sync();
      const { indicators } = await one.masterplan();
      expect(indicators.find(({ id }) => id === 'beratungen')).toMatchObject({
        trajectory: { type: 'constant', target: 10 },
        formerPlans: [{ until: '2026-11', trajectory: { type: 'constant', target: 100 } }],
      });
    }
  });

  test('year targets are part of the Masterplan as soon as they are typed in', async () => {
    const records = open();
    await records.sync();
    const targets = await byHand(workspace, 'Jahresziele');
    await targets.add({
      Key: 'beratungen|2026',
      IndicatorId: 'beratungen',
      Year: 2026,
      Target: 100,
      LowerThreshold: 80,
      UpperThreshold: 120,
    });
    await records.sync();
    expect((await records.masterplan()).yearTargets).toEqual([
      { indicatorId: 'beratungen', year: 2026, target: 100, lower: 80, upper: 120 },
    ]);
  });
});
