import { createGraph } from '../../adapters/graph/graph';
import { provision } from '../../adapters/sharepoint/provisioning/provision';
import { WORKSPACE_LISTS, workspaceLists } from '../../adapters/sharepoint/lists/workspace-lists';
import { createWriter } from '../../adapters/sharepoint/writing/writer';
import type { Log } from '../../application/ports/log';
import { LOCAL_TENANT } from '../personas';
import { sampleDeviations } from './deviations';
import { GRADE_OVERRIDES } from './grade-overrides';
import { sampleHistory } from './history';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { sampleCloses } from './month-closes';
import { readingsKnownAt, reportedReadings } from './readings';
import { CASE_STEPS } from './case-steps';
import { REBASES } from './rebases';
import { sampleStatusReports } from './status-reports';
import { SAMPLE_NOW } from './time';

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
  await writer.write(lists.areas, plan.areas);
  await writer.write(lists.offices, plan.offices);
  await writer.write(lists.posts, plan.posts);
  await writer.write(lists.roles, plan.roles);
  await writer.write(lists.goals, plan.goals);
  await writer.write(lists.strategies, plan.strategies);
  await writer.write(lists.measures, plan.measures);
  await writer.write(lists.milestones, plan.milestones);
  await writer.write(lists.indicators, plan.indicators);
  await writer.write(lists.yearTargets, plan.yearTargets);

  const reported = reportedReadings();
  const closes = sampleCloses(reported);
  await writer.write(lists.readings, readingsKnownAt(reported, SAMPLE_NOW));
  await writer.write(lists.statusReports, sampleStatusReports());
  await writer.write(lists.rebases, REBASES);
  await writer.write(lists.gradeOverrides, GRADE_OVERRIDES);
  await writer.write(lists.deviations, sampleDeviations(reported));
  await writer.write(lists.caseSteps, CASE_STEPS);
  await writer.write(lists.snapshots, closes.snapshots);
  await writer.write(lists.monthCloses, closes.monthCloses);
  await writer.write(lists.history, sampleHistory(reported));
}
