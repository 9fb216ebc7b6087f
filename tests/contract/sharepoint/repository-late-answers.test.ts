import { z } from 'zod';
import type { GraphAnswer } from '../../../src/adapters/graph/answer';
import type { Graph } from '../../../src/adapters/graph/graph';
import type { GraphRequest } from '../../../src/adapters/graph/transport';
import { makeCachedList } from '../../../src/adapters/sharepoint/copy/cached-list';
import { readingsList } from '../../../src/adapters/sharepoint/lists/readings-list';
import { saveDrafts } from '../../../src/adapters/sharepoint/writing/saving';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import type { Reading } from '../../../src/domain/tracking/reading';
import { reading } from '../../support/examples/examples';

const ours = reading({ value: 1 });
const theirs = reading({ value: 2 });

const item = (value: Reading, count = 1) => ({
  id: '7',
  eTag: `"guid,${count}"`,
  fields: readingsList.write(value),
});
const rows = (...items: readonly object[]): Partial<GraphAnswer> => ({ body: { value: items } });
const TIMEOUT = { status: 504 };
const DUPLICATE = { status: 400, body: { error: { code: 'invalidRequest', message: 'unique constraints' } } };

/** A Graph whose batches are answered in turn, an answer for each of their requests. */
function scripted(...batches: readonly (readonly Partial<GraphAnswer>[])[]) {
  const asked: (readonly GraphRequest[])[] = [];
  const refuse = () => Promise.reject(new Error('not part of saving'));
  const graph: Graph = {
    get: refuse,
    post: refuse,
    patch: refuse,
    delete: refuse,
    pages: () => {
      throw new Error('not part of saving');
    },
    pathOf: (link) => link,
    batch(requests) {
      const answers = batches[asked.length] ?? [];
      asked.push(requests);
      return Promise.resolve(
        requests.map((_, index) => ({ status: 200, headers: {}, body: null, ...answers[index] })),
      );
    },
  };
  const list = makeCachedList(readingsList);
  const save = (value: Reading, basedOn: string | null = null) =>
    saveDrafts({ graph, path: '/l', list }, [{ value, basedOn }]);
  return { graph, list, save, writes: () => asked.flat().filter(({ method }) => method !== 'GET').length };
}

describe('When nobody knows whether a row was saved', () => {
  test('it counts as saved when it is there', async () => {
    const { save, writes } = scripted([TIMEOUT], [rows(item(ours))]);
    expect(await save(ours)).toEqual([{ ok: true, value: { value: ours, version: '"guid,1"' } }]);
    expect(writes()).toBe(1);
  });

  test('a row of somebody else under the same key is a conflict', async () => {
    const { save } = scripted([TIMEOUT], [rows(item(theirs))]);
    expect(await save(ours)).toMatchObject([{ ok: false, error: { current: { value: theirs } } }]);
  });

  test('it is tried once more when it is not there', async () => {
    const { save, writes } = scripted([TIMEOUT], [rows()], [{ status: 201, body: item(ours) }]);
    expect(await save(ours)).toMatchObject([{ ok: true }]);
    expect(writes()).toBe(2);
  });

  test('it is ours when the first attempt arrives so late that the second is a duplicate', async () => {
    const { save } = scripted([TIMEOUT], [rows()], [DUPLICATE], [rows(item(ours))]);
    expect(await save(ours)).toMatchObject([{ ok: true, value: { value: ours } }]);
  });

  test('after two attempts without a trace it is StorageUnavailable', async () => {
    const { save, writes } = scripted([TIMEOUT], [rows()], [TIMEOUT], [rows()]);
    await expect(save(ours)).rejects.toThrow(StorageUnavailable);
    expect(writes()).toBe(2);
  });

  test('and the list does not answer either, it is StorageUnavailable', async () => {
    const { save, writes } = scripted([TIMEOUT], [TIMEOUT]);
    await expect(save(ours)).rejects.toThrow(StorageUnavailable);
    expect(writes()).toBe(1);
  });

  test('a change is tried once more while the row stands at the version it was based on', async () => {
    const { list, save, writes } = scripted(
      [TIMEOUT],
      [rows(item(theirs))],
      [{ status: 200, body: item(ours, 2) }],
    );
    list.put({ id: '7', version: '"guid,1"', fields: readingsList.write(theirs) });
    expect(await save(ours, '"guid,1"')).toMatchObject([{ ok: true, value: { version: '"guid,2"' } }]);
    expect(writes()).toBe(2);
  });

  test('a change on top of which somebody else saved is a conflict', async () => {
    const { list, save, writes } = scripted([TIMEOUT], [rows(item(theirs, 3))]);
    list.put({ id: '7', version: '"guid,1"', fields: readingsList.write(theirs) });
    expect(await save(ours, '"guid,1"')).toMatchObject([
      { ok: false, error: { current: { version: '"guid,3"' } } },
    ]);
    expect(writes()).toBe(1);
  });
});

test('A row identical to ours that somebody else made first is their row, not our save', async () => {
  const { save } = scripted([DUPLICATE], [rows(item(ours))]);
  expect(await save(ours)).toMatchObject([{ ok: false, error: { current: { value: ours } } }]);
});

test('A list that stays throttled takes no row, which is StorageUnavailable', async () => {
  const { save } = scripted([{ status: 429 }]);
  await expect(save(ours)).rejects.toThrow(StorageUnavailable);
});

test('A save answered without the row reads it', async () => {
  const { save } = scripted([{ status: 201, body: { id: '7' } }], [rows(item(ours))]);
  expect(await save(ours)).toMatchObject([{ ok: true, value: { value: ours, version: '"guid,1"' } }]);
});

test('Drafts of the same row are never sent in one batch, which would run them in any order', async () => {
  const sent: string[][] = [];
  const { graph, list } = scripted();
  const Body = z.object({ fields: z.object({ Key: z.string() }) });
  const counting: Graph = {
    ...graph,
    batch(requests) {
      sent.push(requests.map(({ body }) => Body.parse(body).fields.Key));
      return Promise.resolve(requests.map(() => ({ status: 201, headers: {}, body: item(ours) })));
    },
  };
  const other = reading({ indicatorId: 'andere' });
  const drafts = [ours, other, ours].map((value) => ({ value, basedOn: null }));
  await saveDrafts({ graph: counting, path: '/l', list }, drafts);
  expect(sent.map((keys) => keys.length)).toEqual([2, 1]);
});
