import express, { Router, type Request, type Response } from 'express';
import { join } from 'node:path';
import { z } from 'zod';
import type { Log } from '../../application/ports/log';
import type { AppControls } from '../../main/surroundings';
import type { LocalClock } from '../local-clock';
import { LOCAL_TENANT, PERSONAS } from '../personas';
import { displayNameOf, principalNameOf } from '../tenant/identity/token-issuer';
import { LOCAL_TEAM } from './local-team';

export interface LocalGraph {
  /** What `GET /_local/faults` of the local tenant answers under `counters`. */
  counters(): Promise<GraphCounters> | GraphCounters;
  /**
   * The tenant's tables of lists and rows.
   *
   * @param path what follows `/_local/lists`, encoded: empty, or `/` and a list's title
   */
  listsHtml(path: string): Promise<{ readonly status: number; readonly html: string }>;
}

export interface GraphCounters {
  readonly requests: number;
  readonly resourceUnits: number;
  readonly batchItems: number;
  readonly byKind: Readonly<Record<string, number>>;
}

export interface HostDeps {
  readonly clock: Pick<LocalClock, 'now' | 'set'>;
  readonly runRound: AppControls['runRound'];
  /** Follows the lists before a round, so that it sees what was entered a moment ago. */
  readonly sync?: () => Promise<void>;
  /** A token as teams-js would get it. */
  readonly issueTabToken: (userObjectId: string) => Promise<string>;
  readonly graph: LocalGraph;
  /** Where `vite build --config src/local/host/vite.config.mts` puts the page: `dist/host`. */
  readonly staticDir: string;
  readonly playgroundUrl: string;
  readonly log: Log;
}

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const TABLE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ClockBody = z.object({
  now: z.iso
    .datetime({ offset: true })
    // Beyond these years no public holidays are known.
    .refine((moment) => moment >= '2000' && moment < '2100'),
});
const TokenBody = z.object({ user: z.string() });

/** The local Teams host page and the levers of local mode. Only the local composition root mounts it. */
export function createHostRoutes(deps: HostDeps): Router {
  const router = Router();
  const moveClock = oneAtATime((moment: string) => runAt(deps, moment));
  const json = express.json({ limit: '10kb' });

  router.get('/_local/teams', (_request, response) => {
    response.set({ 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': 'no-store' });
    response.sendFile(join(deps.staticDir, 'index.html'));
  });
  router.use(
    '/_local/host',
    express.static(deps.staticDir, { index: false, redirect: false, fallthrough: false }),
  );
  router.get('/_local/setup', (_request, response) => void response.json(setupOf(deps)));

  router.get('/_local/clock', (_request, response) => void response.json({ now: deps.clock.now() }));
  router.post('/_local/clock', json, async (request, response) => {
    const body = ClockBody.safeParse(request.body);
    if (!body.success) refuse(response, 400, NO_TIME);
    else response.json(await moveClock(body.data.now));
  });

  router.post('/_local/token', json, async (request, response) => {
    const body = TokenBody.safeParse(request.body);
    if (!body.success) refuse(response, 400, NO_USER);
    else if (!PERSONAS.some(({ id }) => id === body.data.user)) refuse(response, 404, UNKNOWN_USER);
    else response.json({ accessToken: await deps.issueTabToken(body.data.user) });
  });

  router.get('/_local/graph', async (_request, response) => void response.json(await deps.graph.counters()));
  router.get(['/_local/lists', '/_local/lists/*path'], async (request, response) => {
    const { status, html } = await deps.graph.listsHtml(pathBelowLists(request));
    response.status(status).set('Content-Security-Policy', TABLE_POLICY).type('html').send(html);
  });

  router.use(
    '/_local',
    (error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
      if (response.headersSent) {
        next(error);
        return;
      }
      const status = clientFault(error);
      if (status === null) deps.log.error('local-request-failed', error);
      refuse(response, status ?? 500, status === null ? FAILED : NOT_READABLE);
    },
  );
  return router;
}

/** The clock stays moved when the round fails: the next one catches up. */
async function runAt({ clock, sync, runRound, log }: HostDeps, moment: string) {
  // In the round's own turn: one that is under way would otherwise do at the new time what this one is to answer with.
  const { now, done, failed } = await runRound(async () => {
    clock.set(moment);
    // A round says itself which workspaces it could not look at.
    await sync?.().catch((error: unknown) => log.error('sync-before-round-failed', error));
  });
  return { now, done, failed };
}

function setupOf({ playgroundUrl }: HostDeps) {
  const { tenantId, teamId, siteHost, sitePath } = LOCAL_TENANT;
  return {
    playgroundUrl,
    tenantId,
    team: { ...LOCAL_TEAM, groupId: teamId, siteUrl: `https://${siteHost}${sitePath}` },
    personas: PERSONAS.map((persona) => ({
      slug: persona.slug,
      id: persona.id,
      name: displayNameOf(persona),
      principalName: principalNameOf(persona),
      role: persona.role,
    })),
  };
}

function oneAtATime<In, Out>(work: (input: In) => Promise<Out>): (input: In) => Promise<Out> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const turn = last.then(() => work(input));
    last = turn.catch(() => undefined);
    return turn;
  };
}

const pathBelowLists = ({ path }: Request): string => path.slice('/_local/lists'.length).replace(/\/$/, '');

/** @returns the status of a request we could not read, null for faults of our own */
function clientFault(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

interface Refusal {
  readonly kind: string;
  readonly de: string;
  readonly en: string;
}

function refuse(response: Response, status: number, error: Refusal): void {
  response.status(status).json({ error });
}

const NO_TIME: Refusal = {
  kind: 'not-a-time',
  de: '„now“ muss ein Zeitpunkt mit Zeitzone zwischen 2000 und 2099 sein, etwa {"now":"2026-12-01T08:00:00+01:00"}.',
  en: '"now" must be a time with offset between 2000 and 2099, such as {"now":"2026-12-01T08:00:00+01:00"}.',
};
const NO_USER: Refusal = {
  kind: 'no-user',
  de: 'Es fehlt „user“ mit der Objekt-ID einer Person, etwa {"user":"3f9d2c1a-…0101"}.',
  en: '"user" with a person\'s object id is missing, such as {"user":"3f9d2c1a-…0101"}.',
};
const UNKNOWN_USER: Refusal = {
  kind: 'unknown-user',
  de: 'Diese Person gibt es im lokalen Verzeichnis nicht.',
  en: 'There is no such person in the local directory.',
};
const NOT_READABLE: Refusal = {
  kind: 'not-readable',
  de: 'Die Anfrage ist nicht lesbar oder die Adresse gibt es nicht.',
  en: 'The request cannot be read, or there is no such address.',
};
const FAILED: Refusal = {
  kind: 'failed',
  de: 'Das ist fehlgeschlagen; das Protokoll des Servers nennt den Grund.',
  en: 'This failed; the server log says why.',
};
