import { join } from 'node:path';
import { type Response, Router, static as serveStatic } from 'express';

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

/** The built tab: files with a hash in their name stay cached, every other address shows the one page. */
export function createTabFiles({ directory, extraFrameAncestors }: TabFilesOptions): Router {
  const router = Router();
  const policy = contentSecurityPolicy([...extraFrameAncestors, ...TEAMS]);
  const setHeaders = (response: Response): void => {
    response.set('Content-Security-Policy', policy);
  };
  router.use(
    '/assets',
    serveStatic(join(directory, 'assets'), { immutable: true, maxAge: '1y', setHeaders, fallthrough: false }),
  );
  router.use(serveStatic(directory, { index: false, setHeaders, cacheControl: false }));
  router.get('/{*path}', (_request, response) => {
    setHeaders(response);
    response.set('Cache-Control', 'no-cache').sendFile(join(directory, 'index.html'));
  });
  return router;
}
