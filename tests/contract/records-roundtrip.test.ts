import fc from 'fast-check';
import type { Graph } from '../../src/adapters/graph/graph';
import type { FieldValue } from '../../src/adapters/sharepoint/column';
import { deviationsList } from '../../src/adapters/sharepoint/deviations-list';
import { indicatorsList } from '../../src/adapters/sharepoint/indicators-list';
import type { Fields, ListDefinition } from '../../src/adapters/sharepoint/list-definition';
import { createSharePointRecords } from '../../src/adapters/sharepoint/records';
import { statusReportsList } from '../../src/adapters/sharepoint/status-reports-list';
import { workspaceLists } from '../../src/adapters/sharepoint/workspace-lists';
import type { Deviation, DeviationFigure } from '../../src/domain/deviation/deviation';
import { monthAt } from '../../src/domain/shared/month';
import { READING_STATES, type Reading, REPORTER_KINDS } from '../../src/domain/tracking/reading';
import { PROJECT_STATUSES, type StatusReport } from '../../src/domain/tracking/status-report';
import type { PlanValue, Trajectory } from '../../src/domain/tracking/trajectory';
import { indicator } from '../support/examples';
import { SILENT_LOG, startTestWorkspace, type TestTenant } from '../support/local-tenant';

const NASTY = [
  'Größe „ÄÖÜß“',
  "it's",
  '"',
  '\\',
  'a\nb',
  '<b>x</b>',
  '&amp;',
  '=1+1',
  '👩‍👩‍👧‍👦',
  '{"a":1}',
  '%27',
  "' or 1 eq 1",
  '1.0',
  'null',
  ' x ',
  '\t',
  'Zeile\r\nZeile',
  '𝔊',
  '|',
  ';#',
  '*',
];

const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme' }),
  fc.constant(''),
  fc.constant('x'.repeat(2000)),
);
const someText = anyText.filter((text) => text !== '');
const figure = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 1 / 3, 1e15, -1e15, 1e-7, 52374, 1234.567),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);
const month = fc.integer({ min: 2000 * 12, max: 2099 * 12 + 11 }).map(monthAt);
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const id = fc.stringMatching(/^[a-z0-9äöüß'"&-]{1,20}$/);

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    indicatorId: id,
    month,
    figures: fc.oneof(
      figure.map((value) => ({ value, noDataReason: null })),
      someText.map((noDataReason) => ({ value: null, noDataReason })),
    ),
    state: fc.constantFrom(...READING_STATES),
    comment: anyText,
    source: anyText,
    reportedByPostId: id,
    reportedAs: fc.constantFrom(...REPORTER_KINDS),
    reportedAt: instant,
  })
  .map(({ figures, ...rest }) => ({ ...rest, ...figures }));

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

  test('as the same reading, whatever its texts and figures, by the writer and by others', async () => {
    const clock = { now: () => '2026-04-01T08:00:00.000Z' };
    const open = () => createSharePointRecords({ graph, site: workspace.site, clock, log: SILENT_LOG });
    const writing = open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 1, maxLength: 20 }), async (drawn) => {
        run += 1;
        const values = drawn.map((value, index) => ({
          ...value,
          indicatorId: `${value.indicatorId}-${run}-${index}`,
        }));
        const results = await writing.readings.saveAll(values.map((value) => ({ value, basedOn: null })));
        expect(results.map((result) => (result.ok ? result.value.value : result))).toEqual(values);
        const others = await open().readings.all();
        expect(
          others
            .slice(-values.length)
            .map(({ value }) => value)
            .sort(byId),
        ).toEqual([...values].sort(byId));
      }),
      { numRuns: 15 },
    );
  });
});

const byId = (a: Reading, b: Reading): number => (a.indicatorId < b.indicatorId ? -1 : 1);

describe('Columns that people may edit by hand give back what was written', () => {
  // Typed by hand, with at most 15 decimal places.
  const planned = figure.filter((value) => value === 0 || Math.abs(value) >= 1e-6);
  const point: fc.Arbitrary<PlanValue> = fc.record({ month, value: planned });
  const points = fc.array(point, { minLength: 1, maxLength: 12 });
  const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }).map((parts) => {
    const sum = parts.reduce((before, part) => before + part, 0);
    return parts.map((part) => part / sum);
  });
  const trajectory: fc.Arbitrary<Trajectory> = fc.oneof(
    fc.record({ type: fc.constant('linear' as const), baseline: point, target: point }),
    fc.record({ type: fc.constant('step' as const), points }),
    fc.record({ type: fc.constant('constant' as const), target: figure }),
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
      .tuple(figure, figure)
      .map(([a, b]) => ({ type: 'band' as const, low: Math.min(a, b), high: Math.max(a, b) })),
  );

  test('every plan', () => {
    fc.assert(fc.property(trajectory, (plan) => readsBack(indicatorsList, indicator({ trajectory: plan }))));
  });

  test('every status report', () => {
    const report: fc.Arbitrary<StatusReport> = fc.record({
      measureId: id,
      month,
      status: fc.constantFrom(...PROJECT_STATUSES),
      progress: anyText,
      supportNeeded: anyText,
      milestonesDone: fc.array(id, { maxLength: 5 }),
      reportedByPostId: id,
      reportedAs: fc.constantFrom(...REPORTER_KINDS),
      reportedAt: instant,
    });
    fc.assert(fc.property(report, (value) => readsBack(statusReportsList, value)));
  });

  test('every deviation', () => {
    const shown: fc.Arbitrary<DeviationFigure> = fc.record({
      month,
      actual: figure,
      plan: figure,
      deviation: figure,
      relative: fc.option(figure),
      light: fc.constantFrom('green', 'amber', 'red'),
    });
    const deviation: fc.Arbitrary<Deviation> = fc.record({
      id,
      indicatorId: id,
      openedFor: month,
      openedAt: instant,
      rule: fc.constantFrom('red', 'amber-twice'),
      status: fc.constantFrom('open', 'withdrawn'),
      latest: shown,
      pendingAlert: fc.constantFrom('opened', 'worsened', null),
      alerted: fc.option(fc.tuple(shown, instant).map(([told, at]) => ({ ...told, at }))),
      acknowledgement: fc.option(fc.record({ postId: id, postName: id, at: instant })),
    });
    fc.assert(fc.property(deviation, (value) => readsBack(deviationsList, value)));
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
