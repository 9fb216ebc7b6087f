import { readFileSync } from 'node:fs';
import packageJson from '../../package.json';
import { type AzureStorage, createAzureStorage } from '../adapters/azure/azure-storage';
import { type AppCatalogue, createAppCatalogue } from '../adapters/graph/app-catalogue';
import { createAppInstaller } from '../adapters/graph/app-installer';
import { createDirectory } from '../adapters/graph/directory';
import { createGraph } from '../adapters/graph/graph';
import { createMembership } from '../adapters/graph/membership';
import { createSharePointRecords, type SharePointRecords } from '../adapters/sharepoint/records';
import type { Clock } from '../application/ports/clock';
import type { Log } from '../application/ports/log';
import type { Membership } from '../application/ports/membership';
import type { RecordsOf } from '../application/ports/records';
import type { AppInstaller } from '../application/ports/sending';
import type { Workspace, Workspaces } from '../application/ports/workspaces';
import { servedWorkspaces } from '../config/served-workspaces';
import type { Settings } from '../config/settings';

/** What lies outside the service: Graph, SharePoint and Azure Storage, as the settings name them. */
export interface Backends {
  readonly storage: AzureStorage;
  readonly workspaces: Workspaces;
  /** How many the settings name that are not served. */
  readonly leftOut: number;
  readonly records: ReadonlyMap<string, SharePointRecords>;
  readonly recordsOf: RecordsOf;
  readonly membership: Membership;
  readonly installer: AppInstaller;
  readonly catalogue: AppCatalogue;
  /** Certificate that is trusted besides the machine's; undefined where there is none. */
  readonly extraCa: string | undefined;
}

/** Reaches for nothing yet. */
export function createBackends(
  settings: Settings,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Backends {
  const extraCa =
    settings.EXTRA_CA_FILE === undefined ? undefined : readFileSync(settings.EXTRA_CA_FILE, 'utf8');
  const graph = createGraph({
    endpoint: settings.GRAPH_ENDPOINT,
    loginEndpoint: settings.LOGIN_ENDPOINT,
    tenantId: settings.TENANT_ID,
    clientId: settings.APP_ID,
    clientSecret: settings.APP_SECRET,
    extraCa,
    company: settings.COMPANY,
    version: packageJson.version,
    log,
  });
  const catalogue = createAppCatalogue({
    graph,
    teamsAppId: settings.TEAMS_APP_ID,
    setId: settings.TEAMS_CATALOGUE_APP_ID,
  });
  const { served, leftOut } = servedWorkspaces(settings.WORKSPACES);
  for (const workspace of leftOut)
    log.error('workspace-left-out', new Error('WORKSPACES names it twice: the first counts'), { workspace });
  const records = new Map(
    served.map(({ id, site, teamId, isSiteTaken }) => {
      const directory = createDirectory({ graph, teamId });
      return [id, createSharePointRecords({ graph, site, isSiteTaken, clock, log, directory })];
    }),
  );
  return {
    storage: createAzureStorage(settings),
    workspaces: workspacesOf(served),
    leftOut: leftOut.length,
    records,
    recordsOf: (workspaceId) => {
      const found = records.get(workspaceId);
      if (found === undefined) throw new Error('No such workspace in the settings');
      return found;
    },
    membership: createMembership({
      graph,
      source: settings.MEMBERSHIP_SOURCE,
      now: () => performance.now(),
      log,
    }),
    installer: createAppInstaller({ graph, endpoint: settings.GRAPH_ENDPOINT, catalogue }),
    catalogue,
    extraCa,
  };
}

function workspacesOf(served: readonly Workspace[]): Workspaces {
  return {
    all: () => served,
    find: (id) => served.find((workspace) => workspace.id === id) ?? null,
  };
}
