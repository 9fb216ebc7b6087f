import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedTeams } from './directory/team-membership';
import { bareRefusal, makeGraph, unknownVersion } from './graph/dispatcher';
import type { TenantState } from './graph/call';
import { makeFaults } from './graph/faults';
import { GraphError } from './graph/graph-error';
import { makeMeter, type Counters } from './graph/meter';
import { makeAuthenticate } from './graph/principal';
import { ROUTES } from './graph/routes';
import { loadCertificate } from './http/certificate';
import type { Answer, Exchange } from './http/exchange';
import { startLoopbackServer } from './http/loopback-server';
import { makeIdentityServer } from './identity/identity-server';
import { loadSigningKey } from './identity/signing-key';
import { makeTokenIssuer } from './identity/token-issuer';
import { answerLocal } from './pages/local-endpoints';
import { seedPeople } from './sharepoint/people';
import { seedSites } from './sharepoint/sites';
import { openDatabase } from './store/database';
import { createTables } from './store/schema';
import { makeNotifier } from './subscriptions/notifier';

/** A pino logger fits. Only defects are logged, never what callers sent. */
interface TenantLog {
  error(details: object, message: string): void;
}

export interface TenantOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Certificates, signing key and database; made when missing, found again after a restart. */
  readonly dataDir: string;
  readonly logger?: TenantLog;
}

/** A Microsoft 365 of this machine's own: Graph and Entra under one address. */
export interface LocalTenant {
  /** `https://localhost:PORT`, of Graph (`/v1.0`) and of the identity server alike. */
  readonly origin: string;
  readonly port: number;
  readonly caPem: string;
  readonly caFile: string;
  counters(): Counters;
  /** What teams-js hands to the tab. Rejects for an unknown object id. */
  issueTabToken(userObjectId: string): Promise<string>;
  close(): Promise<void>;
}

/** Rejects with code EADDRINUSE when the port is taken. */
export async function startTenant({ port, dataDir, logger }: TenantOptions): Promise<LocalTenant> {
  mkdirSync(dataDir, { recursive: true });
  const certificate = await loadCertificate(dataDir);
  const key = await loadSigningKey(dataDir);
  const database = openDatabase(join(dataDir, 'tenant.db'));
  createTables(database);
  database.transaction(() => {
    seedSites(database);
    seedPeople(database);
    seedTeams(database);
  });

  let origin = '';
  const originNow = () => origin;
  const faults = makeFaults();
  const meter = makeMeter(faults.switches);
  const notifier = makeNotifier(database);
  const state: TenantState = {
    database,
    faults,
    meter,
    origin: originNow,
    announce: (listKey) => notifier.announce(listKey),
  };
  const issuer = makeTokenIssuer(key, originNow);
  const onDefect = (error: unknown) => logger?.error({ err: error }, 'The local tenant failed');
  const graph = makeGraph({
    state,
    authenticate: makeAuthenticate(issuer.verify, originNow),
    routes: ROUTES,
    onDefect,
  });
  const identity = makeIdentityServer({ key, issuer, origin: originNow });

  const answer = async (exchange: Exchange): Promise<Answer> => {
    if (/^\/v1\.0(\/|$)/.test(exchange.path)) return graph.answer(exchange);
    if (exchange.path.startsWith('/_local/')) return answerLocal(state, exchange);
    return (await identity.answer(exchange)) ?? bareRefusal(unknownVersion(exchange.path));
  };
  const failSafe = (exchange: Exchange) =>
    answer(exchange).catch((error: unknown) => {
      onDefect(error);
      return bareRefusal(new GraphError(500, 'generalException', 'General exception while processing'));
    });

  try {
    const server = await startLoopbackServer({
      port,
      key: certificate.keyPem,
      cert: `${certificate.certificatePem}\n${certificate.caPem}`,
      answer: failSafe,
      tooLarge: () =>
        bareRefusal(new GraphError(413, 'RequestEntityTooLarge', 'A request holds 4 MB at most.')),
      unreadable: (status) =>
        bareRefusal(new GraphError(status, 'BadRequest', 'The request is not readable as HTTP.')),
    });
    origin = `https://localhost:${server.port}`;
    return {
      origin,
      port: server.port,
      caPem: certificate.caPem,
      caFile: certificate.caFile,
      counters: () => meter.counters(),
      issueTabToken: (userObjectId) => issuer.tabToken(userObjectId),
      close: async () => {
        await server.close();
        notifier.close();
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
