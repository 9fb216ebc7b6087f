import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import type { Graph } from '../../../src/adapters/graph/graph';
import { save, StorageUnavailable } from '../../../src/application/ports/repository';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { type Reading, readingKey } from '../../../src/domain/tracking/reading';
import { reading } from '../../support/examples/examples';
import {
  byHand,
  type HandEdits,
  SILENT_LOG,
  startTestWorkspace,
  type TestTenant,
} from '../../support/running/local-tenant';

const clock = { now: () => '2026-04-01T08:00:00.000Z' };

let workspace: TestTenant;
let hand: HandEdits;
let graph: Graph;

beforeAll(async () => {
  workspace = await startTestWorkspace();
  graph = workspace.graph('app');
  hand = await byHand(workspace, 'Istwerte');
});
afterAll(() => workspace.close());
beforeEach(() => workspace.fault({ reset: true }));

const open = (): SharePointRecords =>
  createSharePointRecords({ graph, site: workspace.site, clock, log: SILENT_LOG });

let rows = 0;

/** A reading no other test knows. */
function fresh(own: Partial<Reading> = {}): Reading {
  rows += 1;
  return reading({ indicatorId: `kennzahl-${rows}`, ...own });
}

const keyOf = ({ indicatorId, month }: Reading): string => readingKey(indicatorId, month);

const rowsOf = async (value: Reading): Promise<number> =>
  (await hand.items()).filter(({ fields }) => fields['Key'] === keyOf(value)).length;

describe('A repository', () => {
  test('finds what was saved, by its key', async () => {
    const { readings } = open();
    const value = fresh({ comment: 'Zwei neue Gruppen' });
    const saved = await save(readings, { value, basedOn: null });
    expect(saved).toMatchObject({ ok: true, value: { value } });
    expect(await readings.find(keyOf(value))).toEqual(saved.ok ? saved.value : null);
  });

  test('says null for what is not there', async () => {
    expect(await open().readings.find('nirgends|2026-01')).toBeNull();
  });

  test('shows a saved row to other instances after they looked', async () => {
    const other = open();
    await other.sync();
    const value = fresh();
    await save(open().readings, { value, basedOn: null });
    expect(await other.readings.find(keyOf(value))).toBeNull();
    await other.sync();
    expect((await other.readings.find(keyOf(value)))?.value).toEqual(value);
  });

  test('gives every save a new version and lets the next build on it', async () => {
    const { readings } = open();
    const value = fresh();
    const first = await save(readings, { value, basedOn: null });
    const second = await save(readings, {
      value: { ...value, value: 7 },
      basedOn: first.ok ? first.value.version : '',
    });
    expect(second).toMatchObject({ ok: true, value: { value: { value: 7 } } });
    expect(second.ok && first.ok && second.value.version !== first.value.version).toBe(true);
  });

  test('clears a field that became empty', async () => {
    const { readings } = open();
    const value = fresh({ value: null, noDataReason: 'Erhebung fiel aus', comment: 'weg damit' });
    const first = await save(readings, { value, basedOn: null });
    const corrected: Reading = { ...value, value: 3, noDataReason: null, comment: '' };
    await save(readings, { value: corrected, basedOn: first.ok ? first.value.version : '' });
    const other = open();
    expect((await other.readings.find(keyOf(value)))?.value).toEqual(corrected);
  });

  test('stores nothing of a new row whose key exists, and answers what stands', async () => {
    const value = fresh({ value: 1 });
    await save(open().readings, { value, basedOn: null });
    const refused = await save(open().readings, { value: { ...value, value: 2 }, basedOn: null });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'changed-meanwhile', current: { value } } });
    expect(await rowsOf(value)).toBe(1);
  });

  test('stores nothing on top of a version that is no longer the last, and answers what stands', async () => {
    const [mine, theirs] = [open(), open()];
    const value = fresh({ value: 1 });
    const first = await save(mine.readings, { value, basedOn: null });
    const version = first.ok ? first.value.version : '';
    await theirs.sync();
    await save(theirs.readings, { value: { ...value, value: 2 }, basedOn: version });
    const refused = await save(mine.readings, { value: { ...value, value: 3 }, basedOn: version });
    expect(refused).toMatchObject({ ok: false, error: { current: { value: { value: 2 } } } });
    expect((await mine.readings.find(keyOf(value)))?.value.value).toBe(2);
  });

  test('answers a conflict without a current row when the row is gone', async () => {
    const { readings } = open();
    const value = fresh();
    const first = await save(readings, { value, basedOn: null });
    const item = (await hand.items()).find(({ fields }) => fields['Key'] === keyOf(value));
    await hand.remove(item?.id ?? '');
    const refused = await save(readings, { value, basedOn: first.ok ? first.value.version : '' });
    expect(refused).toEqual({ ok: false, error: { kind: 'changed-meanwhile', current: null } });
  });

  test('saves each draft by itself and answers in their order', async () => {
    const { readings } = open();
    const [taken, ...others] = Array.from({ length: 47 }, (_, index) => fresh({ value: index }));
    if (taken === undefined) throw new Error('no rows');
    await save(readings, { value: taken, basedOn: null });
    const drafts = [...others.slice(0, 30), taken, ...others.slice(30)].map((value) => ({
      value,
      basedOn: null,
    }));
    const results = await readings.saveAll(drafts);
    expect(results.map(({ ok }) => ok)).toEqual(drafts.map(({ value }) => value !== taken));
    expect(results.flatMap((result) => (result.ok ? [result.value.value] : []))).toEqual(others);
  });

  test('lets the first of two drafts for the same row win', async () => {
    const value = fresh({ value: 1 });
    const drafts = [1, 2].map((figure) => ({ value: { ...value, value: figure }, basedOn: null }));
    const results = await open().readings.saveAll(drafts);
    expect(results).toMatchObject([{ ok: true }, { ok: false, error: { current: { value: { value: 1 } } } }]);
  });

  test('lets exactly one of many who save the same row at once win', async () => {
    const value = fresh();
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        save(open().readings, { value: { ...value, value: index }, basedOn: null }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rowsOf(value)).toBe(1);
  });

  test('keeps the rows in the order in which they were made', async () => {
    const records = open();
    const values = [5, 3, 9].map((step) => fresh({ month: addMonths(toMonth('2020-01'), step) }));
    await records.readings.saveAll(values.map((value) => ({ value, basedOn: null })));
    const keys = values.map(keyOf);
    for (const { readings } of [records, open()]) {
      const found = (await readings.all())
        .map(({ value }) => keyOf(value))
        .filter((key) => keys.includes(key));
      expect(found).toEqual(keys);
    }
  });
});

describe('When SharePoint is difficult', () => {
  test('a save that was done but answered with a time-out is there exactly once, and counts as saved', async () => {
    const { readings } = open();
    await readings.all();
    const value = fresh();
    await workspace.fault({ timeoutAfterCommit: 1 });
    expect(await save(readings, { value, basedOn: null })).toMatchObject({ ok: true, value: { value } });
    expect(await rowsOf(value)).toBe(1);
  });

  test('a change that was done but answered with a time-out counts as saved, in one version', async () => {
    const { readings } = open();
    const value = fresh();
    const first = await save(readings, { value, basedOn: null });
    await workspace.fault({ timeoutAfterCommit: 1 });
    const second = await save(readings, {
      value: { ...value, value: 8 },
      basedOn: first.ok ? first.value.version : '',
    });
    expect(second).toMatchObject({ ok: true, value: { value: { value: 8 } } });
    const [item] = (await hand.items()).filter(({ fields }) => fields['Key'] === keyOf(value));
    expect(item?.eTag).toMatch(/,2"$/);
    expect(second.ok ? second.value.version : '').toBe(item?.eTag);
  });

  test('time-outs in the middle of many rows double none of them', async () => {
    const { readings } = open();
    await readings.all();
    const values = Array.from({ length: 25 }, () => fresh());
    await workspace.fault({ timeoutAfterCommit: 3 });
    const results = await readings.saveAll(values.map((value) => ({ value, basedOn: null })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const keys = (await hand.items()).map(({ fields }) => fields['Key']);
    expect(values.map((value) => keys.filter((key) => key === keyOf(value)).length)).toEqual(
      values.map(() => 1),
    );
  });

  test('rows throttled inside a batch are saved in the end, each once', async () => {
    const { readings } = open();
    await readings.all();
    const values = Array.from({ length: 3 }, () => fresh());
    await workspace.fault({ throttleInBatch: 2 });
    const results = await readings.saveAll(values.map((value) => ({ value, basedOn: null })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await Promise.all(values.map(rowsOf))).toEqual([1, 1, 1]);
  });

  test('a throttled call is sent again', async () => {
    const { readings } = open();
    await readings.all();
    const value = fresh();
    await workspace.fault({ throttle: 1 });
    expect(await save(readings, { value, basedOn: null })).toMatchObject({ ok: true });
  });

  test('what cannot be saved because Graph is away is StorageUnavailable, and reads go on', async () => {
    const { readings } = open();
    const value = fresh();
    await save(readings, { value, basedOn: null });
    await workspace.whileAway(async () => {
      await expect(save(readings, { value: fresh(), basedOn: null })).rejects.toThrow(StorageUnavailable);
      expect((await readings.find(keyOf(value)))?.value).toEqual(value);
    });
  });

  test('a row that Graph refuses is named with its column, and stops no other', async () => {
    const { readings } = open();
    const [good, bad, other] = [fresh(), fresh({ reportedByPostId: 'x'.repeat(300) }), fresh()];
    const results = await readings.saveAll([good, bad, other].map((value) => ({ value, basedOn: null })));
    expect(results).toMatchObject([
      { ok: true },
      { ok: false, error: { kind: 'refused', column: 'Gemeldet für (Schlüssel der Stelle)' } },
      { ok: true },
    ]);
    expect([await rowsOf(good), await rowsOf(bad), await rowsOf(other)]).toEqual([1, 0, 1]);
  });

  test('a row that Graph refuses for what is in it is an error with Graph’s reason, not a conflict', async () => {
    const { readings } = open();
    await expect(
      save(readings, { value: fresh({ reportedByPostId: 'x'.repeat(300) }), basedOn: null }),
    ).rejects.toThrow(/Istwerte: 400 invalidRequest/);
  });
});
