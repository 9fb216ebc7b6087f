import { z } from 'zod';
import { type Graph, graphOver } from '../../../src/adapters/graph/graph';
import { makeCachedList } from '../../../src/adapters/sharepoint/copy/cached-list';
import { oneAtATime } from '../../../src/application/round/one-at-a-time';
import { readingsList } from '../../../src/adapters/sharepoint/lists/readings-list';
import { makeSynchronisation } from '../../../src/adapters/sharepoint/copy/synchronisation';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { reading } from '../../support/examples/examples';
import { SILENT_LOG } from '../../support/running/local-tenant';

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
  const COLUMNS = Object.keys(readingsList.columns).map((name) => ({ name }));
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
      if (path.endsWith('/columns')) return { value: COLUMNS };
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

describe('Following more lists than Graph takes in a call', () => {
  const Batch = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });

  /** Twenty-one lists with a row each, which changes with every look. */
  function twentyOneLists() {
    const names = Array.from({ length: 21 }, (_, at) => `Liste${at + 1}`);
    const lists = names.map((title) => makeCachedList({ ...readingsList, title }));
    const calls: number[] = [];
    let looks = 0;
    let refused: string | null = null;

    const columns = Object.keys(readingsList.columns).map((name) => ({ name }));
    const row = () => ({ id: '1', eTag: `"guid,${looks + 1}"`, fields: item('1', 1, looks).fields });
    const reply = (url: string) => ({
      value: url.endsWith('/columns') ? columns : url.includes('token=latest') ? [] : [row()],
      ...(url.includes('delta') && {
        '@odata.deltaLink': `https://graph.example/v1.0${url.split('?')[0]}?token=2`,
      }),
    });
    const graph = graphOver(
      ({ path, body }) => {
        if (path.startsWith('/sites/contoso')) return answered({ id: 'site' });
        if (path.includes('/lists?')) {
          return answered({ value: names.map((name) => ({ id: name, displayName: name })) });
        }
        const { requests } = Batch.parse(body);
        calls.push(requests.length);
        const isRefused = requests.some(({ url }) => refused !== null && url.includes(`/${refused}/`));
        if (isRefused) return answered({}, 400);
        return answered({
          responses: requests.map(({ id, url }) => ({ id, status: 200, body: reply(url) })),
        });
      },
      { log: SILENT_LOG, endpoint: 'https://graph.example' },
    );
    const synchronisation = makeSynchronisation(graph, 'contoso.example:/sites/x', lists);
    return {
      look: async () => {
        looks += 1;
        calls.length = 0;
        await synchronisation.bringUpToDate();
        return [...calls];
      },
      refuse: (list: string | null) => void (refused = list),
      values: () => lists.map((list) => valuesIn(list)[0]),
    };
  }

  const answered = (body: unknown, status = 200) => Promise.resolve({ status, headers: {}, body });

  test('asks for their changes in calls of at most twenty, and takes those of every list', async () => {
    const { look, values } = twentyOneLists();
    await look();
    expect(await look()).toEqual([20, 1]);
    expect(values()).toEqual(Array.from({ length: 21 }, () => 2));
  });

  test.each(['Liste1', 'Liste21'])(
    'takes none of the changes when the call that asks for %s fails, and all of them the next time',
    async (list) => {
      const { look, refuse, values } = twentyOneLists();
      await look();
      refuse(list);
      await expect(look()).rejects.toThrow(StorageUnavailable);
      expect(values()).toEqual(Array.from({ length: 21 }, () => 1));
      refuse(null);
      await look();
      expect(values()).toEqual(Array.from({ length: 21 }, () => 3));
    },
  );
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
