import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { createConversations } from './connector-conversations';
import { CONNECTOR_FAILURES, type ConnectorFailure, type Disturbance } from './connector-failures';
import { type ConnectorLimits, createGate } from './connector-limits';

export type { ConnectorFailure } from './connector-failures';

/** One request to the connector. */
export interface ConnectorCall {
  readonly method: string;
  /** Below the region. */
  readonly path: string;
  /** Of the address that was asked, as in `/emea/v3/…`; null for an address without. */
  readonly region: string | null;
  readonly body: unknown;
}

export interface ConnectorOptions {
  /** None unless told otherwise; `TEAMS_LIMITS` are the real ones. */
  readonly limits?: ConnectorLimits;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** False for thousands of messages: neither cards nor what was asked is kept, only counted. */
  readonly keepsCards?: boolean;
  /** What an address does for people of another region: both were seen. */
  readonly foreignRegions?: 'refused' | 'served';
  /** Milliseconds; what the limits go by. */
  readonly now?: () => number;
}

/** The Bot Connector's side of a conversation, which can fail in every documented way. */
export interface FakeConnector {
  readonly url: string;
  readonly calls: ConnectorCall[];
  /** Messages in a conversation as they stand, updates included. */
  messagesIn(conversationId: string): Activity[];
  /** How the next requests are answered whose path matches; `times` of them, then it works again. */
  fail(path: RegExp, failure: ConnectorFailure, times?: number): void;
  /** From now on this conversation belongs to a region; one that was never settled is served everywhere. */
  settle(conversationId: string, region: string): void;
  /** What befalls each request from now on, instead of what was ordered before; null leaves it alone. */
  disturb(choose: (call: ConnectorCall) => Disturbance | null): void;
  counts(): ConnectorCounts;
  duplicatesIn(conversationId: string): number;
  close(): Promise<void>;
}

export interface ConnectorCounts {
  readonly requests: number;
  /** Of them refused because of the limits. */
  readonly throttled: number;
  readonly messages: number;
  /** Messages that a conversation had before. */
  readonly duplicates: number;
}

interface Answer {
  readonly status: number;
  readonly content: unknown;
  readonly retryAfter?: string | undefined;
}

export async function startFakeConnector({
  limits,
  latency = 0,
  keepsCards = true,
  foreignRegions = 'refused',
  now = () => performance.now(),
}: ConnectorOptions = {}): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const conversations = createConversations({ keepsCards });
  const homes = new Map<string, string>();
  const gate = limits === undefined ? null : createGate(limits, now);
  let choose: (call: ConnectorCall) => Disturbance | null = () => null;
  let requests = 0;
  let throttled = 0;

  async function answerTo(call: ConnectorCall): Promise<Answer | 'reset'> {
    const refusal = gate?.refusal(conversationOf(call)) ?? null;
    if (refusal !== null) {
      throttled += 1;
      return refused({ ...CONNECTOR_FAILURES.throttled, retryAfter: String(Math.ceil(refusal)) });
    }
    const { delay = latency, answer, afterDelivery = false } = choose(call) ?? {};
    if (delay > 0) await wait(delay);
    if (answer === undefined) return delivered(call);
    if (afterDelivery) delivered(call);
    return answer === 'reset' ? answer : refused(answer);
  }

  function isAtHome(conversationId: string, region: string | null): boolean {
    const home = homes.get(conversationId);
    return foreignRegions === 'served' || region === null || home === undefined || home === region;
  }

  function delivered(call: ConnectorCall): Answer {
    const conversationId = conversationOf(call);
    if (conversationId === null) return refused({ status: 404, code: 'NotFound' });
    if (!isAtHome(conversationId, call.region)) return refused(CONNECTOR_FAILURES.foreignRegion);
    if (call.path === '/v3/conversations') return { status: 201, content: { id: conversationId } };
    const activity = call.body as Activity;
    if (call.method !== 'PUT')
      return { status: 201, content: { id: conversations.add(conversationId, activity) } };
    const messageId = /\/activities\/([^/]+)$/.exec(call.path)?.[1] ?? '';
    return conversations.replace(conversationId, messageId, activity)
      ? { status: 200, content: { id: messageId } }
      : refused(CONNECTOR_FAILURES.noActivity);
  }

  const server = createServer((request, response) => {
    void (async () => {
      const [, region = null, path = ''] =
        /^(?:\/([^/]+))?(\/v3\/.*)$/.exec(decodeURIComponent(request.url ?? '')) ?? [];
      const call = { method: request.method ?? '', path, region, body: await bodyOf(request) };
      requests += 1;
      if (keepsCards) calls.push(call);
      const answer = await answerTo(call);
      if (answer === 'reset') {
        request.socket.destroy();
        return;
      }
      response
        .writeHead(answer.status, {
          'content-type': 'application/json',
          ...(answer.retryAfter !== undefined && { 'retry-after': answer.retryAfter }),
        })
        .end(JSON.stringify(answer.content));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    messagesIn: (conversationId) => conversations.messagesIn(conversationId),
    fail: (path, failure, times = Number.POSITIVE_INFINITY) => {
      let left = times;
      choose = (call) => {
        if (left <= 0 || !path.test(call.path)) return null;
        left -= 1;
        return { answer: failure };
      };
    },
    settle: (conversationId, region) => void homes.set(conversationId, region),
    disturb: (chosen) => {
      choose = chosen;
    },
    counts: () => {
      const ids = conversations.ids();
      const total = (count: (id: string) => number) => ids.reduce((sum, id) => sum + count(id), 0);
      return {
        requests,
        throttled,
        messages: total((id) => conversations.messagesIn(id).length),
        duplicates: total((id) => conversations.duplicatesIn(id)),
      };
    },
    duplicatesIn: (conversationId) => conversations.duplicatesIn(conversationId),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const refused = ({ status, code, message = code, retryAfter }: ConnectorFailure): Answer => ({
  status,
  content: { error: { code, message } },
  retryAfter,
});

/** The conversation that is written to, or that is to be opened. */
function conversationOf({ path, body }: ConnectorCall): string | null {
  if (path === '/v3/conversations') {
    const [member] = (body as { members?: { id: string }[] }).members ?? [];
    return `a:${member?.id ?? 'nobody'}`;
  }
  return /^\/v3\/conversations\/([^/]+)\/activities/.exec(path)?.[1] ?? null;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}
