import { createGraph } from '../../adapters/graph/graph';
import { provision } from '../../adapters/sharepoint/provision';
import { WORKSPACE_LISTS, workspaceLists } from '../../adapters/sharepoint/workspace-lists';
import { createWriter } from '../../adapters/sharepoint/writer';
import type { Log } from '../../application/ports/log';
import { LOCAL_TENANT } from '../personas';
import { sampleDeviations } from './deviations';
import { sampleHistory } from './history';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { sampleReadings } from './readings';
import { sampleStatusReports } from './status-reports';

interface SeedOptions {
  readonly graphOrigin: string;
  readonly loginOrigin: string;
  /** Authority that the local tenant's certificate comes from. */
  readonly caPem: string;
}

/** Whoever seeds sees failures as exceptions; retries are nobody's news. */
const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Makes the lists of the sample workspace and fills them. Repeating it changes nothing: rows that are there stay as
 * they are, whoever edited them since.
 */
export async function seedSampleWorkspace({ graphOrigin, loginOrigin, caPem }: SeedOptions): Promise<void> {
  const graph = createGraph({
    endpoint: graphOrigin,
    loginEndpoint: loginOrigin,
    tenantId: LOCAL_TENANT.tenantId,
    clientId: LOCAL_TENANT.provisioningAppId,
    clientSecret: LOCAL_TENANT.appSecret,
    extraCa: caPem,
    company: 'Zugkraft',
    version: 'sample',
    log: SILENT,
  });
  const site = `${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`;
  await provision({ graph, site, lists: workspaceLists(), pauseSeconds: 0 });

  const writer = createWriter({ graph, site });
  const plan = SAMPLE_MASTERPLAN;
  const lists = WORKSPACE_LISTS;
  await writer.write(lists.department, [plan.department]);
  await writer.write(lists.principles, plan.principles);
  await writer.write(lists.fields, plan.fields);
  await writer.write(lists.offices, plan.offices);
  await writer.write(lists.posts, plan.posts);
  await writer.write(lists.roles, plan.roles);
  await writer.write(lists.goals, plan.goals);
  await writer.write(lists.strategies, plan.strategies);
  await writer.write(lists.measures, plan.measures);
  await writer.write(lists.milestones, plan.milestones);
  await writer.write(lists.indicators, plan.indicators);

  const readings = sampleReadings();
  await writer.write(lists.readings, readings);
  await writer.write(lists.statusReports, sampleStatusReports());
  await writer.write(lists.deviations, sampleDeviations(readings));
  await writer.write(lists.history, sampleHistory(readings));
}
