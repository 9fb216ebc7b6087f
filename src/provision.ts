import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import packageJson from '../package.json';
import { createGraph, type Graph } from './adapters/graph/graph';
import { GraphError } from './adapters/graph/graph-error';
import {
  isChange,
  needsSomebody,
  provision,
  type ProvisionOutcome,
  type ProvisionStep,
} from './adapters/sharepoint/provisioning/provision';
import { workspaceLists } from './adapters/sharepoint/lists/workspace-lists';
import type { Log } from './application/ports/log';
import { StorageUnavailable } from './application/ports/repository';
import { type ProvisionSettings, readProvisionSettings } from './config/settings';

const USAGE = 'npm run provision -- --workspace <id> [--site <host>:/sites/<name>] [--pause <Sekunden>]';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Creates and mends the lists of one workspace. Ends with 0 when all is well, 1 when a person has to act. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { workspace: { type: 'string' }, site: { type: 'string' }, pause: { type: 'string' } },
  });
  if (values.workspace === undefined) throw new Error(`Welcher Arbeitsbereich? ${USAGE}`);
  const settings = readProvisionSettings();
  const site = values.site ?? siteOf(values.workspace, settings);
  const pauseSeconds = values.pause === undefined ? (settings.isLocal ? 0 : 1) : Number(values.pause);
  if (!(pauseSeconds >= 0)) throw new Error(`--pause braucht eine Zahl von Sekunden. ${USAGE}`);

  tell(`Listen von ${site} auf ${settings.GRAPH_ENDPOINT}:`);
  const graph = connect(settings);
  const lists = workspaceLists();
  const steps = await provision({
    graph,
    site,
    lists,
    pauseSeconds,
    onStep: (step) => tell(describe(step)),
  }).catch((error: unknown) => {
    throw explained(error, site, settings);
  });
  const left = steps.filter(needsSomebody).length;
  const done = steps.filter(isChange).length;
  tell(
    done === 0
      ? `${lists.length} Listen geprüft, nichts zu ändern.`
      : `${lists.length} Listen geprüft, ${done} Änderungen.`,
  );
  if (left === 0) return;
  tell(`${left} Stellen, die ein Mensch klären muss (siehe oben).`);
  process.exitCode = 1;
}

function siteOf(workspaceId: string, { WORKSPACES, isLocal }: ProvisionSettings): string {
  const site = WORKSPACES?.find(({ id }) => id === workspaceId)?.site;
  if (site !== undefined) return site;
  if (isLocal) return `zugkraft.sharepoint.com:/sites/${workspaceId}`;
  throw new Error(
    `WORKSPACES kennt keinen Arbeitsbereich ${workspaceId}; nennen Sie die Site mit --site. ${USAGE}`,
  );
}

function connect(settings: ProvisionSettings): Graph {
  const { EXTRA_CA_FILE } = settings;
  if (EXTRA_CA_FILE !== undefined && !existsSync(EXTRA_CA_FILE)) {
    throw settings.isLocal
      ? notRunning(settings)
      : new Error(`EXTRA_CA_FILE: ${EXTRA_CA_FILE} gibt es nicht.`);
  }
  return createGraph({
    endpoint: settings.GRAPH_ENDPOINT,
    loginEndpoint: settings.LOGIN_ENDPOINT,
    tenantId: settings.TENANT_ID,
    clientId: settings.PROVISION_APP_ID,
    clientSecret: settings.PROVISION_APP_SECRET,
    extraCa: EXTRA_CA_FILE === undefined ? undefined : readFileSync(EXTRA_CA_FILE, 'utf8'),
    company: settings.COMPANY,
    version: packageJson.version,
    log: progress,
  });
}

const progress: Log = {
  info: () => undefined,
  warn: (event) => tell(`  … ${event}: Graph wird noch einmal gefragt`),
  error: (event) => tell(`  … ${event}`),
};

type KindOf<K extends ProvisionOutcome['kind']> = Extract<ProvisionOutcome, { kind: K }>;

const WORDS: { readonly [K in ProvisionOutcome['kind']]: (outcome: KindOf<K>) => string } = {
  created: () => 'angelegt',
  indexed: () => 'Index angelegt',
  'made-unique': () => 'Eindeutigkeit eingeschaltet',
  'added-choices': () => 'Auswahl ergänzt',
  marked: () => 'Erkennungszeichen der Liste eingetragen',
  renamed: ({ is }) => `heißt hier „${is}“ und bleibt so`,
  'other-type': ({ is, wanted }) => `BEFUND: hat den Typ ${is}, gebraucht wird ${wanted}; nicht verändert`,
  refused: ({ reason }) => `BEFUND: von SharePoint abgelehnt: ${reason}`,
};

function describe({ list, column, outcome }: ProvisionStep): string {
  const say: (outcome: never) => string = WORDS[outcome.kind];
  return `  ${column === null ? `Liste „${list}“` : `Liste „${list}“, Spalte ${column}`}: ${say(outcome as never)}`;
}

/** What the person at the keyboard can do about it. */
function explained(error: unknown, site: string, settings: ProvisionSettings): Error {
  if (error instanceof StorageUnavailable) {
    if (settings.isLocal) return notRunning(settings, error);
    return new Error(`Graph unter ${settings.GRAPH_ENDPOINT} antwortet nicht. Ein neuer Lauf setzt fort.`, {
      cause: error,
    });
  }
  if (!(error instanceof GraphError)) return error instanceof Error ? error : new Error(String(error));
  if (error.status === 404)
    return new Error(`Die Site ${site} gibt es nicht; legen Sie sie zuerst an.`, { cause: error });
  if (error.status === 401 || error.status === 403) {
    return new Error(`Die App PROVISION_APP_ID darf auf ${site} keine Listen anlegen (Sites.Manage.All).`, {
      cause: error,
    });
  }
  return error;
}

function notRunning({ GRAPH_ENDPOINT }: ProvisionSettings, cause?: unknown): Error {
  const start = 'npm start, oder npm run tenant -- --port 3443 --data .local --seed none';
  return new Error(`Der lokale Mandant unter ${GRAPH_ENDPOINT} antwortet nicht. Starten Sie ihn: ${start}`, {
    cause,
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
