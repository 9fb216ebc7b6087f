import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Response, Router, static as serveStatic } from 'express';
import { makeContent } from './made-content';
import { sendContent } from './send-content';
import { createTabAssets } from './tab-assets';

export interface TabFilesOptions {
  /** Folder with the built tab. */
  readonly directory: string;
  /** Who may embed the tab besides Teams: the local host page's own origin, in local mode only. */
  readonly extraFrameAncestors: readonly string[];
}

const TEAMS = ['https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com'];

const contentSecurityPolicy = (frameAncestors: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    // Large spreadsheets are packed in a worker of the tab's own making.
    "worker-src 'self' blob:",
    // Fluent writes its styles into style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: https://res.cdn.office.net",
    "connect-src 'self' https://res.cdn.office.net",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ].join('; ');

/** The page is smaller than what is compressed; it is read anew each time, for a new build comes under its old name. */
const PAGE_EFFORT = 5;

/** The built tab: files with a hash in their name stay cached, every other address shows the one page. */
export function createTabFiles({ directory, extraFrameAncestors }: TabFilesOptions): Router {
  const router = Router();
  const policy = contentSecurityPolicy([...extraFrameAncestors, ...TEAMS]);
  const setHeaders = (response: Response): void => {
    response.set('Content-Security-Policy', policy);
  };
  router.use('/assets', (_request, response, next) => {
    setHeaders(response);
    next();
  });
  router.use('/assets', createTabAssets(join(directory, 'assets')));
  router.use(
    '/assets',
    serveStatic(join(directory, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(serveStatic(directory, { index: false, setHeaders, cacheControl: false }));
  router.get('/{*path}', async (request, response) => {
    const page = makeContent(await readFile(join(directory, 'index.html')), PAGE_EFFORT);
    setHeaders(response);
    response.type('html').set('Cache-Control', 'no-cache');
    await sendContent({ request, response }, page);
  });
  return router;
}
