import { join } from 'node:path';
import { LOCAL_TENANT } from '../../src/local/personas';
import type { Call } from '../../src/local/tenant/graph/call';
import { makeFaults } from '../../src/local/tenant/graph/faults';
import { makeMeter } from '../../src/local/tenant/graph/meter';
import { parseQueryOptions } from '../../src/local/tenant/graph/query-options';
import { insertItem } from '../../src/local/tenant/sharepoint/item-writes';
import { createList } from '../../src/local/tenant/sharepoint/lists';
import { listOf } from '../../src/local/tenant/sharepoint/stored-lists';
import { openDatabase } from '../../src/local/tenant/store/database';
import { startTenant } from '../../src/local/tenant/tenant';

export const SEEDED_LIST = 'Messwerte';
export const SEEDED_ROWS = 50_000;

const COLUMNS = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Ziel', text: {}, indexed: true },
  { name: 'Monat', text: {}, indexed: true },
  { name: 'Wert', number: {} },
  { name: 'Stand', dateTime: { format: 'dateTime' } },
  { name: 'Faellig', dateTime: { format: 'dateOnly' } },
  { name: 'Ampel', choice: { choices: ['gruen', 'gelb', 'rot'] } },
  { name: 'Gemeldet', boolean: {} },
  { name: 'Person', text: {}, indexed: true },
  { name: 'Notiz', text: { allowMultipleLines: true } },
];

/** Writes the rows with the tenant's own code but without HTTP, all in one transaction. */
export async function seedRows(dataDir: string): Promise<void> {
  await (await startTenant({ port: 0, dataDir })).close();
  const database = openDatabase(join(dataDir, 'tenant.db'));
  const faults = makeFaults();
  const call: Call = {
    state: {
      database,
      faults,
      meter: makeMeter(faults.switches),
      origin: () => 'https://localhost',
      announce: () => undefined,
    },
    principal: {
      kind: 'app',
      appId: LOCAL_TENANT.appId,
      appName: 'Zugkraft',
      roles: new Set(['Sites.Manage.All']),
    },
    params: new Map([
      ['site', `${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`],
      ['list', SEEDED_LIST],
    ]),
    headers: new Map(),
    query: parseQueryOptions(''),
    path: '',
    body: { displayName: SEEDED_LIST, columns: COLUMNS },
  };
  createList(call);
  const { list } = listOf(call, 'write');
  database.transaction(() => {
    for (let at = 0; at < SEEDED_ROWS; at += 1) insertItem(call, list, row(at));
  });
  database.close();
}

function row(at: number) {
  const month = `2026-${String((at % 12) + 1).padStart(2, '0')}`;
  return {
    Title: `Messwert ${String(at)}`,
    Key: `key-${String(at)}`,
    Ziel: `ziel-${String(at % 500)}`,
    Monat: month,
    Wert: at / 4,
    Stand: `${month}-05T08:30:00Z`,
    Faellig: `${month}-10`,
    Ampel: ['gruen', 'gelb', 'rot'][at % 3],
    Gemeldet: at % 2 === 0,
    Person: `3f9d2c1a-5b7e-4a60-8c11-0d5e5a00${String(1000 + (at % 90))}`,
    Notiz: 'Die Zahl der Anträge ist wie erwartet gestiegen; die Bearbeitung dauert kürzer als im Vorjahr.',
  };
}
