import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type Response,
  type Router,
} from 'express';
import helmet from 'helmet';
import type { InstallationHealth } from '../../application/workspace/installation-health';
import type { Log } from '../../application/ports/log';
import { StorageUnavailable } from '../../application/ports/repository';
import type { Problem } from '../../contracts/problem';
import { storableText } from '../../domain/shared/storable-text';
import { type ApiRoutesDeps, createApiRoutes, refuse } from './api-routes';
import { openApiDocument } from './openapi';
import { createTabFiles, type TabFilesOptions } from './tab-files';

export interface ServerOptions {
  readonly appUrl: string;
  readonly api: ApiRoutesDeps;
  /** Answers a chat activity. */
  readonly chat: (request: Request, response: Response) => Promise<void>;
  readonly tab: TabFilesOptions;
  readonly health: () => InstallationHealth;
  /** More routes under an address of their own, for local mode. */
  readonly extra: readonly { readonly path: string; readonly router: Router }[];
  readonly log: Log;
}

/** Largest body the API and the chat accept, in bytes. */
const BODY_LIMIT = 1_048_576;

/** Whatever text comes in can be stored, and is compared as it will be. */
const body = () =>
  express.json({
    limit: BODY_LIMIT,
    reviver: (_name: string, value: unknown) => (typeof value === 'string' ? storableText(value) : value),
  });

export function createServer(options: ServerOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  // Whoever sends content names it; a refusal has no name.
  app.disable('etag');
  app.use(helmet({ contentSecurityPolicy: false, frameguard: false, crossOriginResourcePolicy: false }));
  app.post('/api/v1/*path', body());
  app.use('/api/v1', createApiRoutes(options.api));
  app.use('/tab', createTabFiles(options.tab));
  // For what is left: the two above keep what they send compressed.
  app.use(compression());
  // Asked by the platform, which restarts what does not answer: no restart brings back a list, a grant or SharePoint.
  app.get('/healthz/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  // Asked by people and their monitoring.
  app.get('/healthz', (_request, response) => {
    const health = options.health();
    const serves = health.status === 'ready' || health.status === 'degraded';
    response.status(serves ? 200 : 503).json(health);
  });
  for (const { path, router } of options.extra) app.use(path, router);
  const document = openApiDocument(options.appUrl);
  app.get('/api/openapi.json', (_request, response) => {
    response.json(document);
  });
  app.post('/api/messages', body(), options.chat);
  app.get('/', (_request, response) => {
    response.redirect('/tab/');
  });
  app.use((_request, response) => refuse(response, { kind: 'not-found' }));
  app.use(afterFault(options.log));
  return app;
}

/** A body that is no JSON, or too large, is the caller's fault; all else is ours and logged once. */
function afterFault(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    if (problem.kind === 'unexpected') log.error('request-failed', error);
    refuse(response, problem);
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof StorageUnavailable) return { kind: 'storage-unavailable' };
  const status = statusOf(error);
  if (status === 404) return { kind: 'not-found' };
  if (status === 413) return { kind: 'too-large', limitBytes: BODY_LIMIT };
  const isTheirs = status !== null && status >= 400 && status < 500;
  return isTheirs
    ? { kind: 'bad-request', message: 'The request could not be read.' }
    : { kind: 'unexpected' };
}

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
