import fc from 'fast-check';
import type { Graph } from '../../../src/adapters/graph/graph';
import { absencesList } from '../../../src/adapters/sharepoint/lists/absences-list';
import { areasList } from '../../../src/adapters/sharepoint/lists/areas-list';
import { caseStepsList } from '../../../src/adapters/sharepoint/lists/case-steps-list';
import type { FieldValue } from '../../../src/adapters/sharepoint/definition/column';
import { deviationsList } from '../../../src/adapters/sharepoint/lists/deviations-list';
import { departmentList, BLANK_DEPARTMENT } from '../../../src/adapters/sharepoint/lists/department-list';
import { goalsList } from '../../../src/adapters/sharepoint/lists/goals-list';
import { gradeOverridesList } from '../../../src/adapters/sharepoint/lists/grade-overrides-list';
import { historyList } from '../../../src/adapters/sharepoint/lists/history-list';
import { indicatorsList } from '../../../src/adapters/sharepoint/lists/indicators-list';
import type { Fields, ListDefinition } from '../../../src/adapters/sharepoint/definition/list-definition';
import { milestonesList } from '../../../src/adapters/sharepoint/lists/milestones-list';
import { monthClosesList } from '../../../src/adapters/sharepoint/lists/month-closes-list';
import { readingsList } from '../../../src/adapters/sharepoint/lists/readings-list';
import { rebasesList } from '../../../src/adapters/sharepoint/lists/rebases-list';
import { createSharePointRecords } from '../../../src/adapters/sharepoint/records';
import { snapshotsList } from '../../../src/adapters/sharepoint/lists/snapshots-list';
import { statusReportsList } from '../../../src/adapters/sharepoint/lists/status-reports-list';
import { workspaceLists } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import { yearTargetsList } from '../../../src/adapters/sharepoint/lists/year-targets-list';
import type { Records } from '../../../src/application/ports/records';
import type { Repository } from '../../../src/application/ports/repository';
import {
  type Deviation,
  DEVIATION_RULES,
  DEVIATION_STATUSES,
  type Trigger,
  type DeviationSubject,
} from '../../../src/domain/deviation/deviation';
import type { Absence } from '../../../src/domain/masterplan/absence';
import { type Area, AREA_KINDS, type Ring } from '../../../src/domain/masterplan/area';
import { type Goal, GOAL_STATUSES } from '../../../src/domain/masterplan/goal';
import type { HistoryEntry } from '../../../src/domain/shared/history';
import { storableText } from '../../../src/domain/shared/storable-text';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { type GradeOverride, GRADES, type YearTarget } from '../../../src/domain/tracking/grade';
import {
  CUMULATION_STARTS,
  DIRECTIONS,
  EFFECT_LEVELS,
  type Indicator,
  INDICATOR_KINDS,
} from '../../../src/domain/tracking/indicator';
import { LIGHTS } from '../../../src/domain/tracking/light';
import type { MonthClose, Snapshot } from '../../../src/domain/tracking/month-close';
import { REPORTER_KINDS } from '../../../src/domain/tracking/reading';
import { PROJECT_STATUSES, type StatusReport } from '../../../src/domain/tracking/status-report';
import type { PlanValue, Trajectory } from '../../../src/domain/tracking/trajectory';
import { LEAST_BASE, type LimitsBase, MOST_BASE, MOVING } from '../../../src/domain/tracking/xmr/limits-base';
import type { Rebase } from '../../../src/domain/tracking/xmr/rebase';
import { anyJudgement } from '../../support/examples/arbitrary-judgement';
import {
  anyCaseStep,
  anyDay,
  anyFigure,
  anyId,
  anyInstant,
  anyMonth,
  anyReading,
  anyResult,
  anyText,
  someText,
} from '../../support/examples/arbitrary-values';
import { indicator, milestone } from '../../support/examples/examples';
import { SILENT_LOG, startTestWorkspace, type TestTenant } from '../../support/running/local-tenant';

/** A single line, as the name of a function is. */
const anyName = anyId;

const decision = {
  reason: someText,
  postId: anyId,
  postName: anyName,
  at: anyInstant,
  withdrawnAt: fc.option(anyInstant),
};

const anyLimitsBase: fc.Arbitrary<LimitsBase> = fc.oneof(
  fc.constant(MOVING),
  fc.integer({ min: LEAST_BASE, max: MOST_BASE }),
);

const anyRebase: fc.Arbitrary<Rebase> = fc.record({
  indicatorId: anyId,
  from: anyMonth,
  limitsBase: fc.option(anyLimitsBase),
  ...decision,
});

const anyYear = fc.integer({ min: 2000, max: 2100 });

const anyOverride: fc.Arbitrary<GradeOverride> = fc.record({
  indicatorId: anyId,
  year: anyYear,
  grade: fc.constantFrom(...GRADES),
  ...decision,
});

const anyYearTarget: fc.Arbitrary<YearTarget> = fc.record({
  indicatorId: anyId,
  year: anyYear,
  target: anyFigure,
  lower: anyFigure,
  upper: anyFigure,
});

const anyAbsence: fc.Arbitrary<Absence> = fc
  .record({
    postId: anyId,
    days: fc.tuple(anyDay, anyDay),
    enteredAs: fc.oneof(anyName, fc.constant('')),
    enteredAt: anyInstant,
  })
  .map(({ days: [a, b], ...rest }) => ({ ...rest, from: a < b ? a : b, until: a < b ? b : a }));

const anyClose: fc.Arbitrary<MonthClose> = fc.record({
  month: anyMonth,
  closedAt: anyInstant,
  snapshots: fc.nat(100_000),
});

const anySnapshot: fc.Arbitrary<Snapshot> = fc.oneof(
  fc.record({
    type: fc.constant('indicator' as const),
    month: anyMonth,
    goalId: anyId,
    name: anyName,
    indicatorId: anyId,
    isKey: fc.boolean(),
    judgement: anyJudgement,
  }),
  fc.record({
    type: fc.constant('project' as const),
    month: anyMonth,
    goalId: anyId,
    name: anyName,
    measureId: anyId,
    light: fc.constantFrom(...LIGHTS),
    progress: fc.option(fc.record({ done: fc.double({ min: 0, max: 1, noNaN: true }), planned: anyShare() })),
  }),
);

function anyShare() {
  return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
}

const anySubject: fc.Arbitrary<DeviationSubject> = fc.oneof(
  fc.record({ type: fc.constant('indicator' as const), indicatorId: anyId }),
  fc.record({ type: fc.constant('milestone' as const), milestoneId: anyId, measureId: anyId }),
);

const anyTrigger: fc.Arbitrary<Trigger> = fc.record({
  month: anyMonth,
  rules: fc.subarray([...DEVIATION_RULES]),
  light: fc.constantFrom(...LIGHTS),
  figure: fc.option(
    fc.record({ actual: anyFigure, plan: anyResult, deviation: anyResult, relative: fc.option(anyResult) }),
  ),
  due: fc.option(anyDay),
});

const who = { postId: anyId, postName: anyName, at: anyInstant };

const anyDeviation: fc.Arbitrary<Deviation> = fc.record({
  id: anyId,
  subject: anySubject,
  openedFor: anyMonth,
  openedAt: anyInstant,
  rule: fc.constantFrom(...DEVIATION_RULES),
  status: fc.constantFrom(...DEVIATION_STATUSES),
  latest: anyTrigger,
  proposesClosing: fc.boolean(),
  pendingAlert: fc.constantFrom('opened', 'worsened', null),
  alerted: fc.option(fc.tuple(anyTrigger, anyInstant).map(([told, at]) => ({ ...told, at }))),
  acknowledgement: fc.option(fc.record(who)),
  closure: fc.option(fc.record({ ...who, forMonth: anyMonth })),
});

const anyDegree = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const anyCorner = fc.tuple(anyDegree(180), anyDegree(90));

/** Corners that are all different, and the first one again. */
const anyRing: fc.Arbitrary<Ring> = fc
  .uniqueArray(anyCorner, { minLength: 3, maxLength: 8, selector: String })
  .map((corners) => [...corners, corners[0]!]);

/** As a list answers: empty fields are left out. */
const stored = (fields: Readonly<Record<string, FieldValue>>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

const readsBack = <T>(list: ListDefinition<T>, value: T): void =>
  expect(list.read(stored(list.write(value)))).toEqual({ value, problems: [] });

describe('What is written is read back', () => {
  let workspace: TestTenant;
  let graph: Graph;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    graph = workspace.graph('app');
  });
  afterAll(() => workspace.close());

  const clock = { now: () => '2026-04-01T08:00:00.000Z' };
  const open = (): Records =>
    createSharePointRecords({ graph, site: workspace.site, clock, log: SILENT_LOG });

  /** @param named gives each value a key of its own */
  async function survive<T>(
    list: ListDefinition<T>,
    repositoryIn: (records: Records) => Repository<T>,
    any: fc.Arbitrary<T>,
    named: (value: T, number: number) => T,
  ): Promise<void> {
    const writing = repositoryIn(open());
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 20 }), async (drawn) => {
        const values = drawn.map((value) => named(value, (count += 1)));
        const results = await writing.saveAll(values.map((value) => ({ value, basedOn: null })));
        expect(results.map((result) => (result.ok ? result.value.value : result))).toEqual(values);
        const others = repositoryIn(open());
        for (const value of values) expect((await others.find(list.keyOf(value)))?.value).toEqual(value);
      }),
      { numRuns: 10 },
    );
  }

  const withOwnIndicator = <T extends { readonly indicatorId: string }>(value: T, number: number): T => ({
    ...value,
    indicatorId: `${value.indicatorId}-${number}`,
  });

  test('as the same reading, whatever its texts and figures, by the writer and by others', () =>
    survive(readingsList, ({ readings }) => readings, anyReading, withOwnIndicator));

  test('but for characters that no list holds: whatever somebody pastes, the row is taken', async () => {
    const { readings } = open();
    const anyPasted = fc
      .string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })
      .map((pasted) => `\v${pasted}`);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.tuple(anyReading, anyPasted, anyPasted), async ([any, comment, source]) => {
        const value = withOwnIndicator({ ...any, comment, source }, (count += 1));
        const [result] = await readings.saveAll([{ value, basedOn: null }]);
        const [kept, from] = [storableText(comment), storableText(source)];
        expect(result).toMatchObject({ ok: true, value: { value: { comment: kept, source: from } } });
      }),
      { numRuns: 30 },
    );
  });

  test('as the same deviation', () =>
    survive(
      deviationsList,
      ({ deviations }) => deviations,
      anyDeviation,
      (value, number) => ({ ...value, id: `${value.id}-${number}` }),
    ));

  test('as the same step of a case, whatever it says', () =>
    survive(
      caseStepsList,
      ({ caseSteps }) => caseSteps,
      anyCaseStep,
      (value, number) => ({ ...value, deviationId: `${number}-${value.deviationId}` }),
    ));

  test('as the same snapshot, judgement and all', () =>
    survive(
      snapshotsList,
      ({ snapshots }) => snapshots,
      anySnapshot,
      (value, number) =>
        value.type === 'indicator'
          ? withOwnIndicator(value, number)
          : { ...value, measureId: `${value.measureId}-${number}` },
    ));

  test('as the same rebase', () =>
    survive(rebasesList, ({ rebases }) => rebases, anyRebase, withOwnIndicator));

  test('as the same grade set by a human', () =>
    survive(gradeOverridesList, ({ gradeOverrides }) => gradeOverrides, anyOverride, withOwnIndicator));

  test('as the same absence', () =>
    survive(
      absencesList,
      ({ absences }) => absences,
      anyAbsence,
      (value, number) => ({ ...value, postId: `${value.postId}-${number}` }),
    ));

  test('as the same month close', () =>
    survive(
      monthClosesList,
      ({ monthCloses }) => monthCloses,
      anyClose,
      (value, number) => ({ ...value, month: addMonths(toMonth('2000-01'), number) }),
    ));
});

describe('Columns that people may edit by hand give back what was written', () => {
  // Typed by hand, with at most 15 decimal places.
  const planned = anyFigure.filter((value) => value === 0 || Math.abs(value) >= 1e-6);
  const point: fc.Arbitrary<PlanValue> = fc.record({ month: anyMonth, value: planned });
  const points = fc.array(point, { minLength: 1, maxLength: 12 });
  const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }).map((parts) => {
    const sum = parts.reduce((before, part) => before + part, 0);
    return parts.map((part) => part / sum);
  });
  const trajectory: fc.Arbitrary<Trajectory> = fc.oneof(
    fc.record({ type: fc.constant('linear' as const), baseline: point, target: point }),
    fc.record({ type: fc.constant('step' as const), points }),
    fc.record({ type: fc.constant('constant' as const), target: anyFigure }),
    fc.record({
      type: fc.constant('seasonal-flow' as const),
      weights: shares,
      yearTargets: points,
      accumulates: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('seasonal-stock' as const),
      baseline: point,
      target: point,
      factors: shares.map((parts) => parts.map((part) => part * 12)),
    }),
    fc
      .tuple(anyFigure, anyFigure)
      .map(([a, b]) => ({ type: 'band' as const, low: Math.min(a, b), high: Math.max(a, b) })),
  );

  const fits = ({ kind, cumulatesSince, trajectory: plan }: Indicator): boolean =>
    plan.type !== 'seasonal-flow' ||
    (plan.accumulates ? kind === 'cumulative' && cumulatesSince === 'january' : kind !== 'cumulative');

  test('every indicator, whatever its plan', () => {
    const tolerance = fc.oneof(
      fc.record({
        in: fc.constant('percent' as const),
        green: fc.constantFrom(0, 0.05),
        red: fc.constantFrom(0.05, 1),
        over: fc.option(anyFigure.map(Math.abs)),
      }),
      fc.record({
        in: fc.constant('unit' as const),
        green: fc.constantFrom(0, 0.05),
        red: fc.constantFrom(0.05, 1e15),
        over: fc.option(anyFigure.map(Math.abs)),
      }),
    );
    const any: fc.Arbitrary<Indicator> = fc
      .record({
        trajectory,
        tolerance,
        kind: fc.constantFrom(...INDICATOR_KINDS),
        cumulatesSince: fc.constantFrom(...CUMULATION_STARTS),
        direction: fc.constantFrom(...DIRECTIONS),
        screening: fc.boolean(),
        limitsBase: anyLimitsBase,
        range: fc
          .record({ least: fc.option(anyFigure), most: fc.option(anyFigure) })
          .filter(({ least, most }) => least === null || most === null || least < most),
        effectLevel: fc.constantFrom(...EFFECT_LEVELS, null),
        areaId: fc.option(anyId),
        breakdownOf: fc.option(anyId.filter((id) => id !== indicator().id)),
      })
      .map(indicator)
      .filter(fits);
    fc.assert(fc.property(any, (value) => readsBack(indicatorsList, value)));
  });

  test('every goal, wherever it is for', () => {
    const any: fc.Arbitrary<Goal> = fc
      .record({
        id: anyId,
        name: anyName,
        fieldId: anyId,
        principleId: fc.option(anyId),
        benefit: anyText,
        status: fc.constantFrom(...GOAL_STATUSES),
        decisionReference: fc.option(anyName),
        ownerPostId: anyId,
        officeIds: fc.array(anyId, { maxLength: 3 }),
        targetGroups: fc.array(anyId, { maxLength: 3 }),
        areaIds: fc.array(anyId, { maxLength: 12 }),
        position: anyFigure,
      })
      .filter(({ status, decisionReference }) => status !== 'decided' || decisionReference !== null);
    fc.assert(fc.property(any, (value) => readsBack(goalsList, value)));
  });

  test('every area with its outline', () => {
    const any: fc.Arbitrary<Area> = fc
      .record({
        id: anyId,
        name: anyName,
        kind: fc.constantFrom(...AREA_KINDS),
        parentId: fc.option(anyId),
        outline: fc.array(anyRing, { maxLength: 3 }),
        position: anyFigure,
      })
      .filter(({ id, parentId }) => id !== parentId);
    fc.assert(fc.property(any, (value) => readsBack(areasList, value)));
  });

  test('a department with the address people write to', () => {
    readsBack(departmentList, { ...BLANK_DEPARTMENT, contactEmail: 'steuerung@musterstadt.example' });
  });

  test('every step of a case', () => {
    fc.assert(
      fc.property(anyCaseStep, (value) => readsBack(caseStepsList, value)),
      { numRuns: 500 },
    );
  });

  test('every status report', () => {
    const report: fc.Arbitrary<StatusReport> = fc.record({
      measureId: anyId,
      month: anyMonth,
      status: fc.constantFrom(...PROJECT_STATUSES),
      progress: anyText,
      supportNeeded: anyText,
      milestonesDone: fc.array(anyId, { maxLength: 5 }),
      reportedByPostId: anyId,
      reportedAs: fc.constantFrom(...REPORTER_KINDS),
      reportedAt: anyInstant,
    });
    fc.assert(fc.property(report, (value) => readsBack(statusReportsList, value)));
  });

  test('every year target, every milestone, every note of a change', () => {
    const entry: fc.Arbitrary<HistoryEntry> = fc.record({
      id: anyId,
      list: fc.constantFrom('readings', 'status-reports'),
      rowKey: anyId,
      before: fc.dictionary(anyId, fc.oneof(anyText, anyFigure, fc.boolean(), fc.constant(null))),
      after: fc.dictionary(anyId, anyText),
      postId: anyId,
      reportedAs: anyName,
      at: anyInstant,
      reason: anyText,
    });
    fc.assert(fc.property(anyYearTarget, (value) => readsBack(yearTargetsList, value)));
    fc.assert(fc.property(entry, (value) => readsBack(historyList, value)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (toleranceDays) =>
        readsBack(milestonesList, milestone({ toleranceDays })),
      ),
    );
  });

  test.each([
    {
      typed: '2026-01=12,5\r\n\r\n 2027-01 = 1.250 ',
      points: [
        { month: '2026-01', value: 12.5 },
        { month: '2027-01', value: 1250 },
      ],
    },
    { typed: '2026-01=-3', points: [{ month: '2026-01', value: -3 }] },
  ])('plan points typed as $typed are understood', ({ typed, points: expected }) => {
    const fields = {
      ...stored(indicatorsList.write(indicator())),
      Trajectory: 'stufenweise',
      PlanPoints: typed,
    };
    expect(indicatorsList.read(fields).value?.trajectory).toEqual({ type: 'step', points: expected });
  });

  test.each([
    { column: 'PlanPoints', fields: { Trajectory: 'stufenweise' }, problem: 'missing' },
    {
      column: 'PlanPoints',
      fields: { Trajectory: 'stufenweise', PlanPoints: '2026-01: 3' },
      problem: 'not-allowed',
    },
    {
      column: 'PlanHigh',
      fields: { Trajectory: 'Korridor', PlanLow: 5, PlanHigh: 4 },
      problem: 'not-allowed',
    },
    {
      column: 'PlanTargetMonth',
      fields: { Trajectory: 'linear', PlanBaselineMonth: '2026-01', PlanBaselineValue: 1 },
      problem: 'missing',
    },
    {
      column: 'PlanByMonth',
      fields: { Trajectory: 'saisonal (Jahresmenge)', PlanPoints: '2026-01=1', PlanByMonth: '0,5 0,5' },
      problem: 'not-allowed',
    },
    { column: 'Trajectory', fields: { Trajectory: 'irgendwie' }, problem: 'not-allowed' },
    { column: 'ToleranceRed', fields: { ToleranceRed: 0.01 }, problem: 'not-allowed' },
    { column: 'Decimals', fields: { Decimals: 1.5 }, problem: 'not-allowed' },
    { column: 'Position', fields: { Position: 'vorn' }, problem: 'wrong-type' },
  ])('an indicator with $fields is at fault in $column', ({ column, fields, problem }) => {
    const row = { ...stored(indicatorsList.write(indicator())), ...fields };
    expect(indicatorsList.read(row)).toEqual({ value: null, problems: [{ column, problem }] });
  });

  test.each([
    { raw: '1.0', value: 1 },
    { raw: '12.5', value: 12.5 },
    { raw: 3, value: 3 },
  ])('the figure $raw is $value', ({ raw, value }) => {
    const row = { ...stored(indicatorsList.write(indicator())), PlanTargetValue: raw };
    expect(indicatorsList.read(row).value?.trajectory).toEqual({ type: 'constant', target: value });
  });
});

describe('An outline typed by hand', () => {
  const AREA: Area = {
    id: 'kalk',
    name: 'Kalk',
    kind: 'district',
    parentId: 'koeln',
    outline: [],
    position: 1,
  };
  const readWith = (outline: string | undefined) =>
    areasList.read({ ...stored(areasList.write(AREA)), Outline: outline });
  const isAtFault = (typed: string) =>
    expect(readWith(typed)).toEqual({
      value: null,
      problems: [{ column: 'Outline', problem: 'not-allowed' }],
    });

  test('may have blanks and line breaks', () => {
    const typed = '[ [[7, 50.9], [7.1, 50.9],\r\n [7.1, 51], [7, 50.9]] ]\n';
    expect(readWith(typed).value?.outline).toEqual([
      [
        [7, 50.9],
        [7.1, 50.9],
        [7.1, 51],
        [7, 50.9],
      ],
    ]);
  });

  test.each([undefined, '', ' \n'])('is none when the field holds %j', (typed) => {
    expect(readWith(typed)).toEqual({ value: AREA, problems: [] });
  });

  test.each([
    'Kalk',
    'null',
    '{}',
    '[[]]',
    '[[7,50],[7.1,50],[7.1,51],[7,50]]',
    '[[["7",50],[7.1,50],[7.1,51],["7",50]]]',
    '[[[7,50,35],[7.1,50,35],[7.1,51,35],[7,50,35]]]',
    '{"type":"Polygon","coordinates":[]}',
  ])('is at fault as %s', isAtFault);

  /** Each breaks one rule of a ring that kept them all. */
  const damages: Readonly<Record<string, (corners: Ring) => readonly (readonly (number | null)[])[]>> = {
    'is left open': (corners) => corners.slice(0, -1),
    'has too few corners': ([first, second]) => [first!, second!, first!],
    'leaves the globe to the east': (corners) => [corners[0]!, [180.5, 0], ...corners.slice(1)],
    'leaves the globe to the north': (corners) => [corners[0]!, [0, -90.5], ...corners.slice(1)],
    'has a corner without a figure': (corners) => [corners[0]!, [null, 50], ...corners.slice(1)],
  };

  test.each(Object.entries(damages))('is at fault when a ring %s', (_, damage) => {
    fc.assert(
      fc.property(fc.array(anyRing, { maxLength: 2 }), anyRing, (others, ring) =>
        isAtFault(JSON.stringify([...others, damage(ring)])),
      ),
    );
  });

  test('is at fault when it breaks off', () => {
    fc.assert(
      fc.property(
        fc.array(anyRing, { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rings, share) => {
          const whole = JSON.stringify(rings);
          isAtFault(whole.slice(0, 1 + Math.floor(share * (whole.length - 2))));
        },
      ),
    );
  });
});

describe('What refers to itself', () => {
  test('is an area at fault in what it lies in', () => {
    const area: Area = {
      id: 'kalk',
      name: 'Kalk',
      kind: 'quarter',
      parentId: null,
      outline: [],
      position: 1,
    };
    expect(areasList.read({ ...stored(areasList.write(area)), ParentId: 'kalk' })).toEqual({
      value: null,
      problems: [{ column: 'ParentId', problem: 'not-allowed' }],
    });
  });

  test('is an indicator at fault in what it breaks down', () => {
    const row = { ...stored(indicatorsList.write(indicator())), BreakdownOf: indicator().id };
    expect(indicatorsList.read(row)).toEqual({
      value: null,
      problems: [{ column: 'BreakdownOf', problem: 'not-allowed' }],
    });
  });
});

describe('The lists', () => {
  test('have column names that SharePoint keeps as they are', () => {
    for (const { columns } of workspaceLists()) {
      const names = Object.keys(columns);
      expect(names.filter((name) => !/^[A-Z][A-Za-z]{0,31}$/.test(name))).toEqual([]);
      expect(names.filter((name) => names.includes(`${name}Id`))).toEqual([]);
    }
  });

  test('have at most the twenty indexes that SharePoint allows', () => {
    for (const { columns } of workspaceLists()) {
      expect(Object.values(columns).filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
    }
  });
});
