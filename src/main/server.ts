import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bot } from '../../bot/bot';
import { createApiHandlers } from '../adapters/http/api-handlers';
import { createServer } from '../adapters/http/server';
import { createTokenVerifier } from '../adapters/http/token-verifier';
import { createFetch } from '../adapters/system/trusted-fetch';
import type { UseCases } from '../application/use-cases';
import { installationHealth } from '../application/workspace/installation-health';
import type { Settings } from '../config/settings';
import type { Backends } from './backends';
import type { AppControls, Surroundings } from './surroundings';

export interface ServerParts {
  readonly backends: Backends;
  readonly useCases: UseCases;
  readonly bot: Bot;
  readonly controls: AppControls;
}

export interface ListeningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers chat, tab and platform at one address. */
export async function serve(
  settings: Settings,
  { extraRoutes, extraFrameAncestors, host, log, tabDirectory }: Surroundings,
  { backends, useCases, bot, controls }: ServerParts,
): Promise<ListeningServer> {
  const app = createServer({
    appUrl: settings.APP_URL,
    api: {
      verifyToken: createTokenVerifier({
        loginEndpoint: settings.LOGIN_ENDPOINT,
        tenantId: settings.TENANT_ID,
        appId: settings.APP_ID,
        fetch: createFetch({ extraCa: backends.extraCa }),
      }),
      handlers: createApiHandlers(useCases),
      log,
    },
    chat: (request, response) => bot.process(request, response),
    tab: { directory: tabDirectory, extraFrameAncestors },
    health: () =>
      installationHealth(
        [...backends.records.values()].map((lists) => lists.standing()),
        backends.leftOut,
      ),
    extra: extraRoutes(controls),
    log,
  });
  const server = createHttpServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.PORT, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
