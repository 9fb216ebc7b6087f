import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** One request to the connector. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface ConnectorFailure {
  readonly status: number;
  readonly code: string;
  /** Seconds. */
  readonly retryAfter?: string;
}

/** The Bot Connector's side of a conversation, which can fail in every documented way. */
export interface FakeConnector {
  readonly url: string;
  readonly calls: ConnectorCall[];
  /** Messages that arrived in a conversation. */
  messagesIn(conversationId: string): Activity[];
  /** How the next requests are answered whose path matches; `times` of them, then it works again. */
  fail(path: RegExp, failure: ConnectorFailure, times?: number): void;
  close(): Promise<void>;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const messages = new Map<string, Activity[]>();
  let failing: { path: RegExp; failure: ConnectorFailure; times: number } | null = null;
  let messageCount = 0;

  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(request.url ?? '');
      const body = await bodyOf(request);
      calls.push({ method: request.method ?? '', path, body });
      const answer = (status: number, content: unknown, headers: Record<string, string> = {}): void => {
        response
          .writeHead(status, { 'content-type': 'application/json', ...headers })
          .end(JSON.stringify(content));
      };
      if (failing !== null && failing.times > 0 && failing.path.test(path)) {
        failing.times -= 1;
        const { status, code, retryAfter } = failing.failure;
        const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
        answer(status, { error: { code, message: code } }, headers);
        return;
      }
      const conversationId = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path)?.[1];
      if (conversationId === undefined) {
        const [member] = (body as { members?: { id: string }[] }).members ?? [];
        answer(201, { id: `a:${member?.id ?? 'nobody'}` });
        return;
      }
      messageCount += 1;
      messages.set(conversationId, [...(messages.get(conversationId) ?? []), body as Activity]);
      answer(201, { id: `message-${messageCount}` });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    messagesIn: (conversationId) => messages.get(conversationId) ?? [],
    fail: (path, failure, times = Number.POSITIVE_INFINITY) => {
      failing = { path, failure, times };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}
