import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from 'express';
import { createBot } from '../bot/bot';
import type { BotDeps, BotLinks } from '../bot/bot-deps';
import packageJson from '../package.json';
import { createAzureStorage } from './adapters/azure/azure-storage';
import { writeMinutesDocument } from './adapters/documents/minutes-document';
import { createAppCatalogue } from './adapters/graph/app-catalogue';
import { createAppInstaller } from './adapters/graph/app-installer';
import { createDirectory } from './adapters/graph/directory';
import { createGraph } from './adapters/graph/graph';
import { createMembership } from './adapters/graph/membership';
import { createApiHandlers } from './adapters/http/api-handlers';
import { createServer } from './adapters/http/server';
import { createTokenVerifier } from './adapters/http/token-verifier';
import { createSharePointRecords } from './adapters/sharepoint/records';
import { inTurn } from './adapters/system/in-turn';
import { repeat } from './adapters/system/repeat';
import { createFetch } from './adapters/system/trusted-fetch';
import { installationHealth } from './application/workspace/installation-health';
import type { Clock } from './application/ports/clock';
import type { Log } from './application/ports/log';
import type { Messenger } from './application/round/messenger';
import type { Workspace, Workspaces } from './application/ports/workspaces';
import { makeRunRound, type RunRound } from './application/round/run-round';
import { makeUseCases } from './application/use-cases';
import { makeSendMessages } from './application/round/send-messages';
import { makeWorkJobs } from './application/round/work-jobs';
import { servedWorkspaces } from './config/served-workspaces';
import type { Settings } from './config/settings';
import { followWorkspaces } from './follow-workspaces';

/** What differs between production and local mode, besides the settings. */
export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  /** Address to listen on. */
  readonly host: string;
  /** False only where nobody but this machine can reach the bot. */
  readonly requireBotAuthentication: boolean;
  readonly botEndpoints?: BotDeps['endpoints'];
  readonly botLanguageOf?: BotDeps['languageOf'];
  /** @param appId of the app in Teams, as it is known at the moment a link is written */
  readonly links: (appId: () => string) => BotLinks;
  readonly tabDirectory: string;
  /** Who may embed the tab besides Teams. */
  readonly extraFrameAncestors: readonly string[];
  readonly extraRoutes: (app: AppControls) => readonly { readonly path: string; readonly router: Router }[];
}

export interface AppControls {
  /** Does what is due now. Calls wait for each other. @param first is done in the same turn before */
  readonly runRound: (first?: () => Promise<void>) => ReturnType<RunRound>;
  /** Follows the lists to their newest state. */
  readonly sync: () => Promise<void>;
}

export interface App extends AppControls {
  readonly port: number;
  /** Resolves when every workspace serves its people, or it is known what it lacks. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Seconds between two looks into the organisation's catalogue of apps. */
const CATALOGUE_EVERY = 3_600;

/**
 * Puts the parts together and starts them. Runs on while Graph, the storage or a workspace is away, each workspace for
 * itself; `/healthz` says how they stand.
 */
export async function startApp(settings: Settings, surroundings: Surroundings): Promise<App> {
  const { clock, log } = surroundings;
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
  const storage = createAzureStorage(settings);
  const { served, leftOut } = servedWorkspaces(settings.WORKSPACES);
  for (const workspace of leftOut)
    log.error('workspace-left-out', new Error('WORKSPACES names it twice: the first counts'), { workspace });
  const workspaces = workspacesOf(served);
  const records = new Map(
    served.map(({ id, site, teamId, isSiteTaken }) => {
      const directory = createDirectory({ graph, teamId });
      return [id, createSharePointRecords({ graph, site, isSiteTaken, clock, log, directory })];
    }),
  );
  const recordsOf = (workspaceId: string) => {
    const found = records.get(workspaceId);
    if (found === undefined) throw new Error('No such workspace in the settings');
    return found;
  };
  const useCases = makeUseCases({
    workspaces,
    recordsOf,
    deliveries: storage.deliveryLog,
    jobs: storage.jobQueue,
    lease: storage.lease,
    sharedViews: storage.sharedViews,
    membership: createMembership({
      graph,
      source: settings.MEMBERSHIP_SOURCE,
      now: () => performance.now(),
      log,
    }),
    writeMinutes: writeMinutesDocument,
    sendMinutes: (channelId, minutes) => bot.messenger.sendMinutes(channelId, minutes),
    announce: () => void runRound().catch((error: unknown) => log.error('round-failed', error)),
    clock,
    log,
  });
  const bot = createBot({
    appId: settings.BOT_APP_ID,
    ...(settings.BOT_APP_PASSWORD === undefined ? {} : { appPassword: settings.BOT_APP_PASSWORD }),
    appType: settings.BOT_APP_TYPE,
    tenantId: settings.TENANT_ID,
    serviceUrls: settings.BOT_SERVICE_URLS,
    requireAuthentication: surroundings.requireBotAuthentication,
    ...(surroundings.botEndpoints === undefined ? {} : { endpoints: surroundings.botEndpoints }),
    references: storage.conversationReferences,
    useCases: { ...useCases, workspaces },
    ...(surroundings.botLanguageOf === undefined ? {} : { languageOf: surroundings.botLanguageOf }),
    links: surroundings.links(() => catalogue.known() ?? settings.TEAMS_APP_ID),
    sendLimit: storage.sendLimit({ perSecond: settings.SEND_RATE, log }),
    clock,
    log,
  });
  const messenger: Messenger = bot.messenger;
  const jobs = {
    jobs: storage.jobQueue,
    lease: storage.lease,
    deliveries: storage.deliveryLog,
    workspaces,
    recordsOf,
    clock,
    log,
  };
  const installer = createAppInstaller({ graph, endpoint: settings.GRAPH_ENDPOINT, catalogue });
  const workJobs = makeWorkJobs(jobs, makeSendMessages({ ...jobs, messenger, installer }));
  const runRound = inTurn(
    makeRunRound({
      ...jobs,
      reviewDeviations: useCases.reviewDeviations,
      followCases: useCases.followCases,
      closeMonths: useCases.closeMonths,
      retentionMonths: settings.DELIVERY_RETENTION_MONTHS,
      workJobs,
    }),
  );

  const followed = followWorkspaces({
    records,
    syncSeconds: settings.SYNC_SECONDS,
    onServing: () => void runRound().catch((error: unknown) => log.error('round-failed', error)),
    log,
  });
  const app = createServer({
    appUrl: settings.APP_URL,
    api: {
      verifyToken: createTokenVerifier({
        loginEndpoint: settings.LOGIN_ENDPOINT,
        tenantId: settings.TENANT_ID,
        appId: settings.APP_ID,
        fetch: createFetch({ extraCa }),
      }),
      handlers: createApiHandlers(useCases),
      log,
    },
    chat: (request, response) => bot.process(request, response),
    tab: { directory: surroundings.tabDirectory, extraFrameAncestors: surroundings.extraFrameAncestors },
    health: () =>
      installationHealth(
        [...records.values()].map((lists) => lists.standing()),
        leftOut.length,
      ),
    extra: surroundings.extraRoutes({ runRound, sync: followed.sync }),
    log,
  });
  const server = createHttpServer(app);
  const port = await listen(server, settings.PORT, surroundings.host);

  const rounds = repeat('round', () => followed.serving.then(() => runRound()), {
    pauseSeconds: () => settings.ROUND_SECONDS,
    log,
  });
  const looks = repeat('app-catalogue', () => catalogue.look(), {
    pauseSeconds: () => CATALOGUE_EVERY,
    log,
  });

  return {
    port,
    ready: followed.settled,
    runRound,
    sync: followed.sync,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await Promise.all([followed.stop(), rounds.stop(), looks.stop()]);
    },
  };
}

function workspacesOf(served: readonly Workspace[]): Workspaces {
  return {
    all: () => served,
    find: (id) => served.find((workspace) => workspace.id === id) ?? null,
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return (server.address() as AddressInfo).port;
}
