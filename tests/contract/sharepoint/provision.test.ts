import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import {
  choice,
  instant,
  key,
  month,
  number,
  optional,
  reference,
  text,
} from '../../../src/adapters/sharepoint/definition/column';
import type { ListShape } from '../../../src/adapters/sharepoint/definition/list-definition';
import { needsSomebody, provision } from '../../../src/adapters/sharepoint/provisioning/provision';
import { createSharePointRecords } from '../../../src/adapters/sharepoint/records';
import { findLists, findSite, listPath } from '../../../src/adapters/sharepoint/definition/site-lists';
import { workspaceLists } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import { byHand, SILENT_LOG, startTestTenant, type TestTenant } from '../../support/running/local-tenant';

let workspace: TestTenant;

beforeAll(async () => {
  workspace = await startTestTenant();
});
afterAll(() => workspace.close());

const run = (lists: readonly ListShape[] = workspaceLists()) =>
  provision({ graph: workspace.graph('provisioning'), site: workspace.site, lists, pauseSeconds: 0 });

const Columns = z.array(
  z.looseObject({ id: z.string(), name: z.string(), indexed: z.boolean(), enforceUniqueValues: z.boolean() }),
);

async function columnsOf(list: string) {
  const graph = workspace.graph('provisioning');
  const siteId = await findSite(graph, workspace.site);
  const path = listPath(siteId, (await findLists(graph, siteId)).get(list) ?? '');
  const columns: z.infer<typeof Columns> = [];
  for await (const page of graph.pages(`${path}/columns`)) columns.push(...Columns.parse(page.value));
  return { graph, path, columns };
}

let lists = 0;

/** A list no other test knows. */
function list(columns: ListShape['columns']): ListShape {
  lists += 1;
  return { title: `Übungsliste ${lists}`, description: '', columns: { Key: key(), ...columns } };
}

describe('Provisioning', () => {
  test('makes every list with its columns, its unique key and its indexes', async () => {
    const steps = await run();
    expect(steps.filter(needsSomebody)).toEqual([]);
    for (const { title, columns: wanted } of workspaceLists()) {
      const { columns } = await columnsOf(title);
      const made = new Map(columns.map((column) => [column.name, column]));
      for (const [name, { indexed, unique }] of Object.entries(wanted)) {
        expect([title, name, made.get(name)?.indexed, made.get(name)?.enforceUniqueValues]).toEqual([
          title,
          name,
          indexed,
          unique,
        ]);
      }
    }
  });

  test('changes nothing when it is run again', async () => {
    await run();
    expect(await run()).toEqual([]);
  });

  test('leaves columns alone that people added', async () => {
    const shape = list({ Amount: number('Menge') });
    await run([shape]);
    const { graph, path } = await columnsOf(shape.title);
    await graph.post(`${path}/columns`, { name: 'Notiz', displayName: 'Notiz der Stelle', text: {} });
    const before = await columnsOf(shape.title);
    expect(await run([shape])).toEqual([]);
    expect((await columnsOf(shape.title)).columns).toEqual(before.columns);
  });

  test('adds what a newer version of the app needs: a column, an index, a choice', async () => {
    const old = list({
      Kind: choice('Art', { a: 'Altes' }),
      OfficeId: { ...reference('Amt'), indexed: false },
    });
    await run([old]);
    const newer: ListShape = {
      ...old,
      columns: {
        ...old.columns,
        Kind: choice('Art', { a: 'Altes', b: 'Neues' }),
        OfficeId: reference('Amt'),
        Remark: optional(text('Bemerkung')),
      },
    };
    expect(await run([newer])).toEqual([
      { list: old.title, column: 'Kind', outcome: { kind: 'added-choices' } },
      { list: old.title, column: 'OfficeId', outcome: { kind: 'indexed' } },
      { list: old.title, column: 'Remark', outcome: { kind: 'created' } },
    ]);
    const { columns } = await columnsOf(old.title);
    expect(columns.find(({ name }) => name === 'Kind')).toMatchObject({
      choice: { choices: ['Altes', 'Neues'] },
    });
    expect(await run([newer])).toEqual([]);
  });

  test('keeps choices that people added', async () => {
    const shape = list({ Kind: choice('Art', { a: 'Altes' }) });
    await run([shape]);
    const { graph, path, columns } = await columnsOf(shape.title);
    const id = columns.find(({ name }) => name === 'Kind')?.id ?? '';
    await graph.patch(`${path}/columns/${id}`, { choice: { choices: ['Eigenes', 'Altes'] } });
    expect(await run([shape])).toEqual([]);
    const newer = {
      ...shape,
      columns: { ...shape.columns, Kind: choice('Art', { a: 'Altes', b: 'Neues' }) },
    };
    await run([newer]);
    expect((await columnsOf(shape.title)).columns.find(({ name }) => name === 'Kind')).toMatchObject({
      choice: { choices: ['Eigenes', 'Altes', 'Neues'] },
    });
  });

  test('refuses to change the type of a column, says so and does the rest', async () => {
    const old = list({ Amount: text('Menge') });
    await run([old]);
    const before = await columnsOf(old.title);
    const newer = { ...old, columns: { ...old.columns, Amount: number('Menge'), Extra: number('Mehr') } };
    expect(await run([newer])).toEqual([
      { list: old.title, column: 'Amount', outcome: { kind: 'other-type', is: 'text', wanted: 'number' } },
      { list: old.title, column: 'Extra', outcome: { kind: 'created' } },
    ]);
    const after = await columnsOf(old.title);
    const amountIn = (columns: typeof after.columns) => columns.find(({ name }) => name === 'Amount');
    expect(amountIn(after.columns)).toEqual(amountIn(before.columns));
  });

  test('reports what SharePoint refuses, with its reason', async () => {
    const old = list({ Code: { ...reference('Kennung'), indexed: false } });
    await run([old]);
    const { graph, path } = await columnsOf(old.title);
    for (const Key of ['1', '2']) await graph.post(`${path}/items`, { fields: { Key, Code: 'gleich' } });
    const newer = { ...old, columns: { ...old.columns, Code: { ...reference('Kennung'), unique: true } } };
    const steps = await run([newer]);
    expect(steps).toMatchObject([{ list: old.title, column: 'Code', outcome: { kind: 'refused' } }]);
  });

  test('needs the app for provisioning: the running app may not make lists', async () => {
    const asApp = provision({
      graph: workspace.graph('app'),
      site: workspace.site,
      lists: [list({})],
      pauseSeconds: 0,
    });
    await expect(asApp).rejects.toMatchObject({ name: 'GraphError', status: 403 });
  });
});

describe('A workspace from before the tracking engine', () => {
  /** The list of deviations as the first version made it, in the columns that changed. */
  const former: ListShape = {
    title: 'Abweichungen',
    description: '',
    columns: {
      Key: key(),
      IndicatorId: reference('Kennzahl (Schlüssel)'),
      OpenedFor: month('Eröffnet für Monat (JJJJ-MM)'),
      OpenedAt: instant('Eröffnet am (ISO 8601)'),
      Rule: choice('Anlass', { red: 'rot', 'amber-twice': 'zweimal gelb' }),
      Status: choice('Status', { open: 'offen', withdrawn: 'zurückgenommen' }),
      LatestMonth: month('Letzter Monat (JJJJ-MM)'),
      LatestActual: number('Letzter Istwert'),
      LatestPlan: number('Letzter Planwert'),
      LatestDeviation: number('Letzte Abweichung (negativ ist schlechter)'),
      LatestLight: choice('Letzte Ampel', { green: 'grün', amber: 'gelb', red: 'rot' }),
    },
  };

  test('gets what it lacks, and its deviations are read and go on', async () => {
    const old = await startTestTenant();
    try {
      const graph = old.graph('provisioning');
      const at = { graph, site: old.site, pauseSeconds: 0 };
      await provision({ ...at, lists: [former] });
      const hand = await byHand(old, former.title);
      await hand.add({
        Key: 'beratungen|2026-02',
        IndicatorId: 'beratungen',
        OpenedFor: '2026-02',
        OpenedAt: '2026-03-03T08:00:00.000Z',
        Rule: 'rot',
        Status: 'offen',
        LatestMonth: '2026-02',
        LatestActual: 80,
        LatestPlan: 100,
        LatestDeviation: -20,
        LatestLight: 'rot',
      });

      const steps = await provision({ ...at, lists: workspaceLists() });
      expect(steps.filter(needsSomebody)).toEqual([]);
      const records = createSharePointRecords({
        graph: old.graph('app'),
        site: old.site,
        clock: { now: () => '2026-04-01T08:00:00.000Z' },
        log: SILENT_LOG,
      });
      const stored = await records.deviations.find('beratungen|2026-02');
      if (stored === null) throw new Error('the deviation of the former version is not read');
      expect(stored.value.latest.rules).toEqual(['red']);

      const value: Deviation = {
        ...stored.value,
        status: 'closed',
        latest: { ...stored.value.latest, light: 'stale', rules: ['report-missing'], figure: null },
      };
      const saved = await records.deviations.saveAll([{ value, basedOn: stored.version }]);
      expect(saved.map((result) => (result.ok ? result.value.value : result))).toEqual([value]);
    } finally {
      await old.close();
    }
  });
});

describe('npm run provision', () => {
  const command = async (args: readonly string[], environment: Readonly<Record<string, string>>) => {
    const options = {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      cwd: `${__dirname}/../../..`,
    };
    return promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/provision.ts', ...args], options);
  };
  const local = () => ({
    TENANT_PORT: String(workspace.tenant().port),
    LOCAL_DIR: workspace.tenant().caFile.replace(/\/ca\.pem$/, ''),
  });

  test('checks the local tenant’s site and says that there is nothing to change', async () => {
    await run();
    const { stdout } = await command(['--workspace', 'dezernat-v'], local());
    expect(stdout).toContain('23 Listen geprüft, nichts zu ändern.');
  });

  test('says what to do when the local tenant is not running', async () => {
    const failed = command(['--workspace', 'dezernat-v'], { ...local(), TENANT_PORT: '1' });
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/npm start/) as unknown,
    });
  });

  test('says which site is not there', async () => {
    const failed = command(['--workspace', 'gibt-es-nicht'], local());
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/sites\/gibt-es-nicht/) as unknown,
    });
  });
});
