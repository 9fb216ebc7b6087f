import { join } from 'node:path';
import { teamsLinks } from '../../bot/teams-links';
import { createLog } from '../adapters/system/log';
import { createSystemClock } from '../adapters/system/system-clock';
import { startApp } from './app';
import { readSettings } from '../config/settings';

/** Production: behind TLS, with the bot's tokens checked, in Teams. */
async function main(): Promise<void> {
  const settings = readSettings();
  const log = createLog({ level: settings.LOG_LEVEL });
  const app = await startApp(settings, {
    clock: createSystemClock(),
    log,
    host: '0.0.0.0',
    requireBotAuthentication: true,
    links: (appId) => teamsLinks({ host: settings.TEAMS_LINK_HOST, appUrl: settings.APP_URL, appId }),
    tabDirectory: join(__dirname, '../../tab'),
    extraFrameAncestors: [],
    extraRoutes: () => [],
  });
  log.info('started', { port: app.port });
  const end = (): void => {
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
