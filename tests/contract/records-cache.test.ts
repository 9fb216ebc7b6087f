import type { Graph } from '../../src/adapters/graph/graph';
import { makeCachedList } from '../../src/adapters/sharepoint/cached-list';
import { oneAtATime } from '../../src/adapters/sharepoint/one-at-a-time';
import { readingsList } from '../../src/adapters/sharepoint/readings-list';
import { makeSynchronisation } from '../../src/adapters/sharepoint/synchronisation';
import { reading } from '../support/examples';

const item = (id: string, count: number, value: number) => ({
  id,
  version: `"guid-${id},${count}"`,
  fields: readingsList.write(reading({ indicatorId: `k${id}`, value })),
});

const valuesIn = (list: ReturnType<typeof makeCachedList<ReturnType<typeof reading>>>) =>
  list.all().map(({ value }) => value.value);

describe('The copy of a list', () => {
  test('never takes an older version of a row back, nor counts the same one as a change', () => {
    const list = makeCachedList(readingsList);
    list.put(item('1', 10, 10));
    list.put(item('1', 9, 9));
    list.put(item('1', 10, 10));
    expect(valuesIn(list)).toEqual([10]);
    expect(list.changes()).toBe(1);
  });

  test('takes any version of another row that got the same id', () => {
    const list = makeCachedList(readingsList);
    list.put(item('1', 10, 10));
    list.put({ ...item('1', 1, 1), version: '"another,1"' });
    expect(valuesIn(list)).toEqual([1]);
  });

  test('does not bring back a deleted row for a late answer to a write, but does when it was restored', () => {
    const list = makeCachedList(readingsList);
    list.put(item('1', 1, 1));
    list.remove('1');
    list.putWritten(item('1', 2, 2));
    expect(valuesIn(list)).toEqual([]);
    list.put(item('1', 3, 3));
    expect(valuesIn(list)).toEqual([3]);
  });

  test('drops on a reload what did not turn up, but not what was written meanwhile', () => {
    const list = makeCachedList(readingsList);
    for (const id of ['1', '2']) list.put(item(id, 1, Number(id)));
    list.beginReload();
    list.put(item('2', 1, 2));
    list.putWritten(item('3', 1, 3));
    list.endReload();
    expect(valuesIn(list)).toEqual([2, 3]);
  });

  test('finds a row under its new key only', () => {
    const list = makeCachedList(readingsList);
    list.put(item('1', 1, 1));
    const renamed = readingsList.write(reading({ indicatorId: 'anders' }));
    list.put({ id: '1', version: '"guid-1,2"', fields: renamed });
    expect(list.find(`k1|${reading().month}`)).toBeNull();
    expect(list.find(`anders|${reading().month}`)).not.toBeNull();
  });
});

describe('Following a list', () => {
  const SITE = 'contoso.example:/sites/x';
  const asItem = ({ id, version, fields }: ReturnType<typeof item>) => ({ id, eTag: version, fields });
  const delta = (...value: readonly unknown[]) => ({
    value,
    '@odata.deltaLink': 'https://graph.example/v1.0/d?token=2',
  });

  /** A Graph with the one list, whose answers are given by the address asked for. */
  function graphAnswering(answer: (path: string) => unknown): Graph {
    const reads = (path: string) => {
      if (path.startsWith('/sites/contoso')) return { id: 'site' };
      if (path.includes('/lists?')) return { value: [{ id: 'list', displayName: 'Istwerte' }] };
      return answer(path);
    };
    return {
      get: (path) => Promise.resolve(reads(path)),
      post: () => Promise.reject(new Error('reads only')),
      patch: () => Promise.reject(new Error('reads only')),
      delete: () => Promise.reject(new Error('reads only')),
      async *pages(path) {
        yield {
          value: ((await Promise.resolve(reads(path))) as { value: unknown[] }).value,
          deltaLink: null,
        };
      },
      batch: (requests) =>
        Promise.resolve(requests.map(({ path }) => ({ status: 200, headers: {}, body: reads(path) }))),
      pathOf: (link) => link.replace('https://graph.example/v1.0', ''),
    };
  }

  test('the last of several states of a row counts', async () => {
    const list = makeCachedList(readingsList);
    const graph = graphAnswering((path) => {
      if (path.includes('token=latest')) return delta();
      if (path.includes('/items?')) return { value: [] };
      return delta(
        asItem(item('1', 1, 1)),
        { id: '2', deleted: { state: 'deleted' } },
        asItem(item('1', 2, 2)),
      );
    });
    await makeSynchronisation(graph, SITE, [list]).bringUpToDate();
    expect(valuesIn(list)).toEqual([2]);
  });

  test('rows that come without their fields are read one by one', async () => {
    const list = makeCachedList(readingsList);
    const graph = graphAnswering((path) => {
      if (path.includes('token=latest')) return delta();
      if (path.includes('/items?')) return { value: [] };
      if (path.includes('/items/7')) return asItem(item('7', 1, 7));
      return delta({ id: '7', eTag: '"guid-7,1"' });
    });
    await makeSynchronisation(graph, SITE, [list]).bringUpToDate();
    expect(valuesIn(list)).toEqual([7]);
  });

  test('what changes between noting the start and reading is not lost', async () => {
    const list = makeCachedList(readingsList);
    const asked: string[] = [];
    const graph = graphAnswering((path) => {
      asked.push(path);
      if (path.includes('token=latest')) return delta();
      if (path.includes('/items?')) return { value: [asItem(item('1', 1, 1))] };
      return delta(asItem(item('1', 2, 2)));
    });
    await makeSynchronisation(graph, SITE, [list]).bringUpToDate();
    expect(asked.map((path) => /token=latest|items\?|token=2/.exec(path)?.[0])).toEqual([
      'token=latest',
      'items?',
      'token=2',
    ]);
    expect(valuesIn(list)).toEqual([2]);
  });
});

describe('Work done one at a time', () => {
  test('never overlaps, and whoever calls while it runs gets a run that started later', async () => {
    let started = 0;
    let running = 0;
    const work = oneAtATime(async () => {
      started += 1;
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
    const first = work.run();
    expect(work.join()).toBe(first);
    await Promise.all([first, work.run(), work.run()]);
    expect(started).toBe(2);
  });

  test('goes on after a failure', async () => {
    let fails = true;
    const work = oneAtATime(() => (fails ? Promise.reject(new Error('once')) : Promise.resolve()));
    const failed = work.run();
    fails = false;
    const next = work.run();
    await expect(failed).rejects.toThrow('once');
    await expect(next).resolves.toBeUndefined();
  });
});
