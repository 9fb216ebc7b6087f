import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { createApiHandlers } from '../../../src/adapters/http/api-handlers';
import { createServer } from '../../../src/adapters/http/server';
import { installationHealth } from '../../../src/application/workspace/installation-health';
import type { UseCases } from '../../../src/application/use-cases';
import { createWorld, type World } from '../../support/world';

/** The app's own server on a socket, over the small plan; a token is `Bearer` and the user's id. */
export interface HttpWorld {
  readonly world: World;
  /** Where the built tab would be. */
  readonly tabDirectory: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  /** By lower-case name; empty when there is none. */
  readonly header: (name: string) => string;
  /** As it came over the wire. */
  readonly bytes: Buffer;
  /** Without its coding. */
  readonly text: string;
}

export const as = (userId: string) => ({ authorization: `Bearer ${userId}` });

/** @param own use cases that stand in for the world's */
export async function startHttpWorld(
  own: Partial<UseCases> = {},
  health = () => installationHealth([{ kind: 'ready' }], 0),
): Promise<HttpWorld> {
  const world = createWorld();
  const tabDirectory = mkdtempSync(join(tmpdir(), 'zugkraft-tab-'));
  const app = createServer({
    appUrl: 'https://zugkraft.example',
    api: {
      verifyToken: (authorization) => {
        const userId = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
        return Promise.resolve(userId === undefined ? null : { userId });
      },
      handlers: createApiHandlers({ ...world.useCases, ...own }),
      log: world.log,
    },
    chat: () => Promise.resolve(),
    tab: { directory: tabDirectory, extraFrameAncestors: [] },
    health,
    extra: [],
    log: world.log,
  });
  const server = createHttpServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    world,
    tabDirectory,
    get: (path, headers = {}) => replyTo(`${origin}${path}`, { method: 'GET', headers }),
    post: (path, body, headers = {}) =>
      replyTo(`${origin}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      rmSync(tabDirectory, { recursive: true });
    },
  };
}

async function replyTo(url: string, options: Parameters<typeof request>[1]): Promise<Reply> {
  const { statusCode, headers, body } = await request(url, options);
  const bytes = Buffer.from(await body.arrayBuffer());
  const header = (name: string): string => String(headers[name] ?? '');
  return { status: statusCode, header, bytes, text: decoded(bytes, header('content-encoding')).toString() };
}

function decoded(bytes: Buffer, coding: string): Buffer {
  if (coding === 'br') return brotliDecompressSync(bytes);
  return coding === 'gzip' ? gunzipSync(bytes) : bytes;
}
