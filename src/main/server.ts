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
import type { Outside } from './outside';
import type { AppControls, Surroundings } from './surroundings';

export interface Served {
  readonly outside: Outside;
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
  { outside, useCases, bot, controls }: Served,
): Promise<ListeningServer> {
  const app = createServer({
    appUrl: settings.APP_URL,
    api: {
      verifyToken: createTokenVerifier({
        loginEndpoint: settings.LOGIN_ENDPOINT,
        tenantId: settings.TENANT_ID,
        appId: settings.APP_ID,
        fetch: createFetch({ extraCa: outside.extraCa }),
      }),
      handlers: createApiHandlers(useCases),
      log,
    },
    chat: (request, response) => bot.process(request, response),
    tab: { directory: tabDirectory, extraFrameAncestors },
    health: () =>
      installationHealth(
        [...outside.records.values()].map((lists) => lists.standing()),
        outside.leftOut,
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
