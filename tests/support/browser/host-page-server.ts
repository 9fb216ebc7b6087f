import express, { type Request, type Response } from 'express';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createHostRoutes, type HostDeps } from '../../../src/local/host/host-routes';

const ROOT = join(__dirname, '../../..');
const TAB_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'self'";

/** Builds the host page as `npm run build` does, to a place of the test's own. */
export async function buildHostPage(outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = join(ROOT, 'src/local/host/vite.config.mts');
  await promisify(execFile)(process.execPath, [
    vite,
    'build',
    '--config',
    config,
    '--outDir',
    outDir,
    '--emptyOutDir',
  ]);
}

export interface TestServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** The routes of local mode, and below `/tab` the smallest app that speaks to Teams through the real teams-js. */
export async function serveHostPage(deps: HostDeps): Promise<TestServer> {
  const app = express();
  app.use(createHostRoutes(deps));
  app.get('/tab/teams.js', (_request, response) => {
    response.sendFile(join(ROOT, 'node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'));
  });
  app.get('/tab/app.js', (_request, response) => void response.type('js').send(APP));
  app.get('/tab{/*path}', (_request: Request, response: Response) => {
    response.set('Content-Security-Policy', `${TAB_POLICY}; connect-src 'self'`).type('html').send(PAGE);
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>App</title>
<script src="/tab/teams.js"></script><script src="/tab/app.js" defer></script></head>
<body><h1>App</h1><pre id="context"></pre><p id="theme"></p><p id="token"></p><button id="unknown">?</button><button id="link">Link</button>
<a id="inside" href="/tab/goals/1?month=2026-10">Goal</a></body></html>`;

const APP = `
const { app, authentication, pages } = microsoftTeams;
const show = (id, text) => { document.getElementById(id).textContent = text; };
(async () => {
  await app.initialize();
  if (location.pathname === '/tab/silent') return;
  if (location.pathname === '/tab/broken') {
    app.notifyFailure({ reason: app.FailedReason.AuthFailed, message: 'Keine Anmeldung' });
    return;
  }
  const context = await app.getContext();
  show('context', JSON.stringify(context));
  show('theme', context.app.theme);
  app.registerOnThemeChangeHandler((theme) => show('theme', theme));
  show('token', await authentication.getAuthToken().catch((error) => 'refused: ' + error.message));
  document.getElementById('unknown').addEventListener('click', () =>
    parent.postMessage({ id: 900, func: 'teleport', args: [] }, location.origin));
  document.getElementById('link').addEventListener('click', () =>
    app.openLink('https://teams.microsoft.com/l/entity/app/my-reports?context=' +
      encodeURIComponent(JSON.stringify({ subEntityId: 'my-reports?workspace=dezernat-v' }))));
  if (context.page.frameContext === 'settings') {
    pages.config.registerOnSaveHandler(async (save) => {
      await pages.config.setConfig({
        contentUrl: location.origin + '/tab/?workspace=dezernat-v&chosen=yes', entityId: 'zugkraft-dezernat-v',
        suggestedDisplayName: 'Ziele V', websiteUrl: location.origin + '/tab/',
      });
      save.notifySuccess();
    });
    pages.config.setValidityState(true);
  }
  app.notifySuccess();
})();`;
