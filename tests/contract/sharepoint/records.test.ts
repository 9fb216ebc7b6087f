import type { Graph } from '../../../src/adapters/graph/graph';
import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import { WORKSPACE_LISTS, workspaceLists } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import { createWriter, type Writer } from '../../../src/adapters/sharepoint/writing/writer';
import { save, StorageUnavailable } from '../../../src/application/ports/repository';
import { DEFAULT_REPORTING_RULES } from '../../../src/domain/calendar/reporting-calendar';
import { readingKey } from '../../../src/domain/tracking/reading';
import { indicator, milestone, reading } from '../../support/examples/examples';
import {
  byHand,
  type HandEdits,
  SILENT_LOG,
  startTestTenant,
  startTestWorkspace,
  type TestTenant,
} from '../../support/running/local-tenant';

const CALLS_OF_A_LOOK = Math.ceil(workspaceLists().length / 20);

let now = '2026-04-01T08:00:00.000Z';
const clock = { now: () => now };

let workspace: TestTenant;
let graph: Graph;
let writer: Writer;
let hand: HandEdits;

beforeAll(async () => {
  workspace = await startTestWorkspace();
  graph = workspace.graph('app');
  writer = createWriter({ graph, site: workspace.site });
  hand = await byHand(workspace, 'Istwerte');
});
afterAll(() => workspace.close());
beforeEach(() => workspace.fault({ reset: true }));
afterEach(async () => {
  await workspace.fault({ reset: true });
  for (const { id } of await hand.items()) await hand.remove(id);
});

const open = (): SharePointRecords =>
  createSharePointRecords({ graph, site: workspace.site, clock, log: SILENT_LOG });

const readings = (count: number) =>
  Array.from({ length: count }, (_, index) => reading({ indicatorId: `k${index}` }));

const keysIn = async (records: SharePointRecords): Promise<string[]> =>
  (await records.readings.all()).map(({ value }) => value.indicatorId);

/** Apart from what the rows refer to. */
const errorsIn = async (records: SharePointRecords, title: string) =>
  (await records.dataIssues()).filter(({ list, severity }) => list === title && severity === 'error');

async function itemOf(indicatorId: string) {
  const item = (await hand.items()).find(({ fields }) => fields['IndicatorId'] === indicatorId);
  if (item === undefined) throw new Error(`${indicatorId} is not in the list`);
  return item;
}

describe('Records follow the lists', () => {
  test('reads ask Graph for nothing once the lists were read', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(3));
    const records = open();
    await records.sync();
    const { requests } = workspace.counters();
    await records.masterplan();
    await records.readings.all();
    await records.dataIssues();
    await records.dataStatus();
    expect(workspace.counters().requests).toBe(requests);
  });

  test('looking for changes in all lists is a call for every twenty of them', async () => {
    const records = open();
    await records.sync();
    const { requests } = workspace.counters();
    await records.sync();
    expect(workspace.counters().requests).toBe(requests + CALLS_OF_A_LOOK);
  });

  test('changes are seen in the first of the lists as in the last, which another call asks for', async () => {
    const [first, ...others] = workspaceLists().map(({ title }) => title);
    const last = others.at(-1);
    if (first === undefined || last === undefined) throw new Error('A workspace has lists');
    const records = open();
    await records.sync();
    for (const title of [first, last]) {
      const edits = await byHand(workspace, title);
      const { id } = await edits.add({ Key: 'unvollständig' });
      await records.sync();
      expect(await records.dataIssues()).toContainEqual(expect.objectContaining({ list: title, itemId: id }));
      await edits.remove(id);
      await records.sync();
      expect(await records.dataIssues()).not.toContainEqual(
        expect.objectContaining({ list: title, itemId: id }),
      );
    }
  });

  test('a hand edit is seen after the next look, with its figure as a number', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(2));
    const records = open();
    await records.sync();
    await hand.change((await itemOf('k1')).id, { Value: 12.5, State: 'endgültig' });
    await records.sync();
    const found = await records.readings.find(readingKey('k1', reading().month));
    expect(found?.value).toEqual(reading({ indicatorId: 'k1', value: 12.5, state: 'final' }));
  });

  test('a row added by hand is a row like any other', async () => {
    const records = open();
    await records.sync();
    await hand.add({
      Key: 'von-hand|2026-02',
      IndicatorId: ' von-hand ',
      Month: '2026-02',
      Value: 3,
      State: 'vorläufig',
      ReportedByPostId: 'stelle',
      ReportedAs: 'Import',
      ReportedAt: '2026-03-02T09:00:00+01:00',
    });
    await records.sync();
    expect(await errorsIn(records, 'Istwerte')).toEqual([]);
    expect((await records.readings.find('von-hand|2026-02'))?.value).toMatchObject({
      indicatorId: 'von-hand',
      value: 3,
      comment: '',
      source: '',
      noDataReason: null,
    });
  });

  test('every one of many deletions is noticed, however few come on a page', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(30));
    const records = open();
    await records.sync();
    await workspace.fault({ deletesPerDeltaPage: 7 });
    for (const { id } of (await hand.items()).slice(0, 25)) await hand.remove(id);
    await records.sync();
    expect(await keysIn(records)).toEqual(['k25', 'k26', 'k27', 'k28', 'k29']);
  });

  test.each([{ pageSize: 4 }, { shortPages: true }])(
    'lists are read to the last page with %j',
    async (fault) => {
      await writer.write(WORKSPACE_LISTS.readings, readings(45));
      await workspace.fault(fault);
      const records = open();
      expect(await keysIn(records)).toHaveLength(45);
      for (const { id } of await hand.items()) await hand.change(id, { Comment: 'geprüft' });
      await records.sync();
      expect((await records.readings.all()).filter(({ value }) => value.comment === 'geprüft')).toHaveLength(
        45,
      );
    },
  );

  test('when the changes are gone (410) the lists are read as a whole, deletions and edits included', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(4));
    const records = open();
    await records.sync();
    await hand.remove((await itemOf('k0')).id);
    await hand.change((await itemOf('k1')).id, { Value: 9 });
    await workspace.fault({ gone: workspaceLists().length });
    await records.sync();
    expect(await keysIn(records)).toEqual(['k1', 'k2', 'k3']);
    expect((await records.readings.find(readingKey('k1', reading().month)))?.value.value).toBe(9);
  });

  test('an own save is seen at once and no late news takes it back', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(1));
    const records = open();
    await records.sync();
    await workspace.fault({ deltaLagMs: 86_400_000 });
    const key = readingKey('k0', reading().month);
    const before = await records.readings.find(key);
    await save(records.readings, {
      value: reading({ indicatorId: 'k0', value: 77 }),
      basedOn: before?.version ?? '',
    });
    const added = reading({ indicatorId: 'neu' });
    await save(records.readings, { value: added, basedOn: null });
    await records.sync();
    expect((await records.readings.find(key))?.value.value).toBe(77);
    expect((await records.readings.find(readingKey('neu', added.month)))?.value).toEqual(added);
  });

  test('the first reader waits for the lists; when they cannot be read, it is told so and may ask again', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(1));
    const records = open();
    await workspace.whileAway(async () => {
      await expect(records.readings.all()).rejects.toThrow(StorageUnavailable);
      await expect(records.dataStatus()).rejects.toThrow(StorageUnavailable);
    });
    expect(await keysIn(records)).toEqual(['k0']);
  });

  test('a look that fails leaves what was read before, and its time', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(2));
    const records = open();
    now = '2026-04-01T08:00:00.000Z';
    await records.sync();
    now = '2026-04-01T09:00:00.000Z';
    await workspace.whileAway(async () => {
      await expect(records.sync()).rejects.toThrow(StorageUnavailable);
      expect(await keysIn(records)).toEqual(['k0', 'k1']);
      expect((await records.dataStatus()).syncedAt).toBe('2026-04-01T08:00:00.000Z');
    });
    await records.sync();
    expect((await records.dataStatus()).syncedAt).toBe('2026-04-01T09:00:00.000Z');
  });

  test('the revision changes with every row that changed, by whomever, and with nothing else', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(1));
    const records = open();
    const revision = async () => (await records.dataStatus()).revision;
    const first = await revision();
    await records.sync();
    expect(await revision()).toBe(first);
    await hand.change((await itemOf('k0')).id, { Comment: 'neu' });
    await records.sync();
    const second = await revision();
    expect(second).not.toBe(first);
    await save(records.readings, { value: reading({ indicatorId: 'x' }), basedOn: null });
    expect(await revision()).not.toBe(second);
  });

  test('several who call for a look at once cause one more than the one running', async () => {
    const records = open();
    await records.sync();
    const { requests } = workspace.counters();
    await Promise.all(Array.from({ length: 10 }, () => records.sync()));
    expect(workspace.counters().requests).toBe(requests + 2 * CALLS_OF_A_LOOK);
  });

  test('a site without the lists is StorageUnavailable and names them', async () => {
    const bare = await startTestTenant();
    const records = createSharePointRecords({
      graph: bare.graph('app'),
      site: bare.site,
      clock,
      log: SILENT_LOG,
    });
    await expect(records.masterplan()).rejects.toThrow(StorageUnavailable);
    await expect(records.masterplan()).rejects.toThrow(/list-missing Istwerte/);
    await bare.close();
  });
});

describe('Rows damaged by hand', () => {
  test.each([
    { column: 'State', fields: { State: null }, problem: 'missing' },
    { column: 'Month', fields: { Month: 'März 2026' }, problem: 'not-allowed' },
    { column: 'Value', fields: { Value: null }, problem: 'missing' },
    { column: 'Key', fields: { Key: 'vertippt' }, problem: 'not-allowed' },
    { column: 'Key', fields: { Month: '2026-04' }, problem: 'not-allowed' },
    { column: 'ReportedAt', fields: { ReportedAt: 'gestern' }, problem: 'not-allowed' },
    { column: 'IndicatorId', fields: { IndicatorId: '   ' }, problem: 'missing' },
  ])('$column wrong by $fields is found and hides no other row', async ({ column, fields, problem }) => {
    await writer.write(WORKSPACE_LISTS.readings, readings(3));
    const records = open();
    await records.sync();
    const { id } = await itemOf('k1');
    await hand.change(id, fields);
    await records.sync();
    expect(await keysIn(records)).toEqual(['k0', 'k2']);
    expect(await errorsIn(records, 'Istwerte')).toMatchObject([{ itemId: id, column, problem }]);
  });

  test('a mended row is there again and its data issue gone', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(1));
    const records = open();
    const { id } = await itemOf('k0');
    await hand.change(id, { Month: 'kaputt' });
    await records.sync();
    expect(await keysIn(records)).toEqual([]);
    await hand.change(id, { Month: reading().month });
    await records.sync();
    expect(await keysIn(records)).toEqual(['k0']);
    expect(await errorsIn(records, 'Istwerte')).toEqual([]);
  });

  test('a new reading for a damaged row is a conflict, not a second row', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(1));
    await hand.change((await itemOf('k0')).id, { State: null });
    const saved = await save(open().readings, { value: reading({ indicatorId: 'k0' }), basedOn: null });
    expect(saved).toEqual({ ok: false, error: { kind: 'changed-meanwhile', current: null } });
  });

  test('a department with one damaged column keeps its other rules and falls back for that one', async () => {
    const departments = await byHand(workspace, 'Dezernat');
    const records = open();
    expect((await records.masterplan()).department.reporting).toEqual(DEFAULT_REPORTING_RULES);
    expect(await errorsIn(records, 'Dezernat')).toMatchObject([
      { itemId: '', column: 'Key', columnTitle: 'Schlüssel', problem: 'missing' },
    ]);
    const { id } = await departments.add({
      Key: 'department',
      Title: 'Dezernat V',
      CardDay: 2,
      DueDay: 99,
      SendHour: 9,
    });
    await records.sync();
    const { department } = await records.masterplan();
    expect(department.name).toBe('Dezernat V');
    expect(department.reporting).toEqual({ ...DEFAULT_REPORTING_RULES, card: 2, hour: 9 });
    expect(await errorsIn(records, 'Dezernat')).toEqual([
      {
        list: 'Dezernat',
        itemId: id,
        rowKey: 'department',
        rowTitle: 'Dezernat V',
        column: 'DueDay',
        columnTitle: 'Fälligkeit (Arbeitstag des Folgemonats)',
        problem: 'not-allowed',
        severity: 'error',
        found: '99',
        rows: 1,
        expected: null,
      },
    ]);
  });
});

describe('The Masterplan', () => {
  test('is made of the lists, sorted by position', async () => {
    const indicators = [
      indicator({ id: 'b', position: 2 }),
      indicator({ id: 'c', position: 1 }),
      indicator({ id: 'a', position: 2 }),
    ];
    await writer.write(WORKSPACE_LISTS.indicators, indicators);
    await writer.write(WORKSPACE_LISTS.milestones, [milestone({ id: 'z' }), milestone({ id: 'a' })]);
    const records = open();
    const plan = await records.masterplan();
    expect(plan.indicators.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(plan.milestones.map(({ id }) => id)).toEqual(['z', 'a']);
    await records.sync();
    expect(await records.masterplan()).toBe(plan);
  });

  test('shows a milestone as done as soon as that was saved', async () => {
    await writer.write(WORKSPACE_LISTS.milestones, [milestone({ id: 'eröffnung' })]);
    const records = open();
    const stored = await records.milestones.find('eröffnung');
    await save(records.milestones, {
      value: milestone({ id: 'eröffnung', done: '2026-03-30' }),
      basedOn: stored?.version ?? '',
    });
    const { milestones } = await records.masterplan();
    expect(milestones.find(({ id }) => id === 'eröffnung')?.done).toBe('2026-03-30');
  });
});

describe('The writer', () => {
  test('leaves rows alone that are there already', async () => {
    await writer.write(WORKSPACE_LISTS.readings, readings(2));
    await hand.change((await itemOf('k0')).id, { Value: 5 });
    await writer.write(WORKSPACE_LISTS.readings, readings(3));
    const found = (await open().readings.all()).map(({ value }) => [value.indicatorId, value.value]);
    expect(found).toEqual([
      ['k0', 5],
      ['k1', 100],
      ['k2', 100],
    ]);
  });
});
