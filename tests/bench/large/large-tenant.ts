import { join } from 'node:path';
import { createGraph } from '../../../src/adapters/graph/graph';
import type { ListDefinition } from '../../../src/adapters/sharepoint/definition/list-definition';
import { provision } from '../../../src/adapters/sharepoint/provisioning/provision';
import { WORKSPACE_LISTS, workspaceLists } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import { LOCAL_TENANT } from '../../../src/local/personas';
import type { Call } from '../../../src/local/tenant/graph/call';
import { makeFaults } from '../../../src/local/tenant/graph/faults';
import { makeMeter } from '../../../src/local/tenant/graph/meter';
import { parseQueryOptions } from '../../../src/local/tenant/graph/query-options';
import { insertItem } from '../../../src/local/tenant/sharepoint/item-writes';
import { listOf } from '../../../src/local/tenant/sharepoint/stored-lists';
import { type Database, openDatabase } from '../../../src/local/tenant/store/database';
import { startTenant } from '../../../src/local/tenant/tenant';
import { SILENT_LOG } from '../../support/running/local-tenant';
import { largeWorkspace } from './large-workspace';

/** Makes the lists through Graph, as in production, and writes their rows straight into the store, in one transaction. */
export async function fillLargeTenant(dataDir: string): Promise<void> {
  const tenant = await startTenant({ port: 0, dataDir });
  await provision({
    graph: createGraph({
      endpoint: tenant.origin,
      loginEndpoint: tenant.origin,
      tenantId: LOCAL_TENANT.tenantId,
      clientId: LOCAL_TENANT.provisioningAppId,
      clientSecret: LOCAL_TENANT.appSecret,
      extraCa: tenant.caPem,
      company: 'Zugkraft',
      version: 'bench',
      log: SILENT_LOG,
    }),
    site: `${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`,
    lists: workspaceLists(),
    pauseSeconds: 0,
  });
  await tenant.close();
  const database = openDatabase(join(dataDir, 'tenant.db'));
  database.transaction(() => writeRows(makeWriter(database)));
  database.close();
}

type Write = <T>(list: ListDefinition<T>, values: readonly T[]) => void;

function writeRows(write: Write): void {
  const { plan, readings, statusReports, deviations } = largeWorkspace();
  const lists = WORKSPACE_LISTS;
  write(lists.department, [plan.department]);
  write(lists.principles, plan.principles);
  write(lists.fields, plan.fields);
  write(lists.areas, plan.areas);
  write(lists.offices, plan.offices);
  write(lists.posts, plan.posts);
  write(lists.roles, plan.roles);
  write(lists.goals, plan.goals);
  write(lists.measures, plan.measures);
  write(lists.milestones, plan.milestones);
  write(lists.indicators, plan.indicators);
  write(lists.readings, readings);
  write(lists.statusReports, statusReports);
  write(lists.deviations, deviations);
}

function makeWriter(database: Database): Write {
  const faults = makeFaults();
  const call = (list: string): Call => ({
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
      ['list', list],
    ]),
    headers: new Map(),
    query: parseQueryOptions(''),
    path: '',
    body: null,
  });
  return (list, values) => {
    const writing = call(list.title);
    const { list: row } = listOf(writing, 'write');
    for (const value of values) insertItem(writing, row, list.write(value));
  };
}
