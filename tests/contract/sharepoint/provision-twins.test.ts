import { z } from 'zod';
import { key, number, text } from '../../../src/adapters/sharepoint/definition/column';
import type { ListShape } from '../../../src/adapters/sharepoint/definition/list-definition';
import { isChange, needsSomebody, provision } from '../../../src/adapters/sharepoint/provisioning/provision';
import { findLists, findSite, listPath } from '../../../src/adapters/sharepoint/definition/site-lists';
import { startTestTenant, type TestTenant } from '../../support/running/local-tenant';

let tenant: TestTenant;
let siteId = '';
beforeAll(async () => {
  tenant = await startTestTenant();
  siteId = await findSite(tenant.graph('provisioning'), tenant.site);
});
afterEach(() => tenant.fault({ reset: true }));
afterAll(() => tenant.close());

const run = (...lists: readonly ListShape[]) =>
  provision({ graph: tenant.graph('provisioning'), site: tenant.site, lists, pauseSeconds: 0 });

let made = 0;

/** A list no other test knows. */
function list(name = 'Gewässer'): ListShape {
  made += 1;
  const title = `${name} ${String.fromCharCode(64 + made)}`;
  return { title, description: '', columns: { Key: key(), Name: text('Name'), Depth: number('Tiefe') } };
}

const lists = () => findLists(tenant.graph('provisioning'), siteId);
const pathOf = async (title: string) => listPath(siteId, (await lists()).get(title) ?? '');
const rename = async (from: string, to: string) =>
  tenant.graph('provisioning').patch(await pathOf(from), { displayName: to });

const Columns = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });

/** As a list was made before lists carried a mark. */
async function unmark(title: string): Promise<void> {
  const graph = tenant.graph('provisioning');
  const path = await pathOf(title);
  const { value } = Columns.parse(await graph.get(`${path}/columns`));
  await graph.patch(`${path}/columns/${value.find(({ name }) => name === 'Key')?.id ?? ''}`, {
    description: '',
  });
}

describe('A list that people renamed', () => {
  test('is known again: it gets what it lacks, keeps its title, and no empty twin is made', async () => {
    const shape = list();
    await run(shape);
    await rename(shape.title, 'Flüsse und Seen');
    const before = (await lists()).size;
    const newer = { ...shape, columns: { ...shape.columns, Width: number('Breite') } };
    const steps = await run(newer);
    expect(steps).toEqual([
      { list: shape.title, column: null, outcome: { kind: 'renamed', is: 'Flüsse und Seen' } },
      { list: shape.title, column: 'Width', outcome: { kind: 'created' } },
    ]);
    expect(steps.filter(needsSomebody)).toEqual([]);
    expect(steps.filter(isChange)).toHaveLength(1);
    expect((await lists()).size).toBe(before);
  });

  test.each([false, true])(
    'is known by its address where it carries no mark yet, and gets it (address in ASCII only: %p)',
    async (asciiListNames) => {
      await tenant.fault({ asciiListNames });
      const shape = list();
      await run(shape);
      await unmark(shape.title);
      await rename(shape.title, `Früher ${shape.title}`);
      const steps = await run(shape);
      expect(steps.map(({ outcome }) => outcome.kind)).toEqual(['renamed', 'marked']);
      expect((await lists()).has(shape.title)).toBe(false);
    },
  );

  test('is told from another one that somebody gave its title', async () => {
    const shape = list();
    await run(shape);
    await rename(shape.title, 'Der Bestand');
    await tenant.graph('provisioning').post(`/sites/${siteId}/lists`, {
      displayName: shape.title,
      list: { template: 'genericList' },
    });
    expect(await run(shape)).toEqual([
      { list: shape.title, column: null, outcome: { kind: 'renamed', is: 'Der Bestand' } },
    ]);
  });

  test('is told from a copy that carries its mark', async () => {
    const shape = list();
    await run(shape);
    const other = { ...shape, title: `Kopie von ${shape.title}` };
    await run(other);
    const graph = tenant.graph('provisioning');
    const path = await pathOf(other.title);
    const { value } = Columns.parse(await graph.get(`${path}/columns`));
    const keyColumn = value.find(({ name }) => name === 'Key')?.id ?? '';
    await graph.patch(`${path}/columns/${keyColumn}`, { description: `[Zugkraft: ${shape.title}]` });
    await rename(shape.title, 'Umbenannt trotz Kopie');
    expect(await run(shape)).toEqual([
      { list: shape.title, column: null, outcome: { kind: 'renamed', is: 'Umbenannt trotz Kopie' } },
    ]);
  });
});

describe('Two runs at once', () => {
  test.each([409, 400])('make every list and column once, where a taken title is %i', async (status) => {
    await tenant.fault({ takenTitleStatus: status });
    const shapes = [list(), list(), list()];
    const before = (await lists()).size;
    const steps = await Promise.all([run(...shapes), run(...shapes)]);
    expect(steps.flat().filter(needsSomebody)).toEqual([]);
    expect((await lists()).size).toBe(before + 3);
    expect(await run(...shapes)).toEqual([]);
  });

  test('a list that was made and left without its columns is known again under another title', async () => {
    const shape = list();
    await run({ ...shape, columns: { Key: key() } });
    await rename(shape.title, 'Halb fertig');
    expect((await run(shape)).map(({ outcome }) => outcome.kind)).toEqual(['renamed', 'created', 'created']);
  });
});
