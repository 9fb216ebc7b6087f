import { join } from 'node:path';
import { createLog } from './adapters/system/log';
import { createSystemClock } from './adapters/system/system-clock';
import { startApp } from './composition';
import { readSettings, type Settings } from './config/settings';

/** Production: behind TLS, with the bot's tokens checked, in Teams. */
async function main(): Promise<void> {
  const settings = readSettings();
  const log = createLog({ level: settings.LOG_LEVEL });
  const app = await startApp(settings, {
    clock: createSystemClock(),
    log,
    host: '0.0.0.0',
    requireBotAuthentication: true,
    links: teamsLinks(settings),
    tabDirectory: join(__dirname, '../tab'),
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

/** Links that open the app's own tab inside Teams, at the goal or report meant. */
function teamsLinks({ APP_URL, TEAMS_APP_ID }: Settings) {
  const entity = (entityId: string, path: string, subEntityId: string): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId }));
    const webUrl = encodeURIComponent(`${APP_URL}/tab${path}`);
    return `https://teams.microsoft.com/l/entity/${TEAMS_APP_ID}/${entityId}?webUrl=${webUrl}&context=${context}`;
  };
  return {
    toMasterplan: (workspaceId: string) =>
      entity('masterplan', `/?workspace=${workspaceId}`, `?workspace=${workspaceId}`),
    toGoal: (workspaceId: string, goalId: string) =>
      entity(
        'masterplan',
        `/goal/${goalId}?workspace=${workspaceId}`,
        `goal/${goalId}?workspace=${workspaceId}`,
      ),
    toCase: (workspaceId: string, deviationId: string) => {
      const path = `deviation/${encodeURIComponent(deviationId)}?workspace=${workspaceId}`;
      return entity('masterplan', `/${path}`, path);
    },
    toDeviations: (workspaceId: string) =>
      entity('masterplan', `/deviations?workspace=${workspaceId}`, `deviations?workspace=${workspaceId}`),
    toReports: (workspaceId: string) =>
      entity('my-reports', `/my-reports?workspace=${workspaceId}`, `my-reports?workspace=${workspaceId}`),
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
