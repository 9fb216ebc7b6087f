import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCode } from '../store/error-code';
import type { Answer, Exchange } from './exchange';

export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly key: string;
  readonly cert: string;
  readonly answer: (exchange: Exchange) => Promise<Answer>;
  readonly tooLarge: () => Answer;
  /** For requests that are no HTTP, or whose headers are too large. */
  readonly unreadable: (status: number) => Answer;
}

/** Graph's own limit for a request. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** Read and thrown away beyond that, so that the caller gets to see the refusal. */
const MAX_DISCARDED_BYTES = 64 * 1024 * 1024;
const MAX_HEADER_BYTES = 64 * 1024;
/** Longer than clients keep idle connections, so that none is closed while a request is on its way. */
const KEEP_ALIVE_MS = 65_000;
const LINGER_MS = 1_000;
const FREE_PORT_ATTEMPTS = 10;

/** Listens on 127.0.0.1, and on ::1 where there is one, as `localhost` may mean either. */
export async function startLoopbackServer(options: ServerOptions): Promise<LoopbackServer> {
  for (let attempt = 1; ; attempt += 1) {
    const ipv4 = makeServer(options);
    const port = await listen(ipv4, options.port, '127.0.0.1');
    const ipv6 = makeServer(options);
    try {
      await listen(ipv6, port, '::1');
      return { port, close: () => Promise.all([stop(ipv4), stop(ipv6)]).then(() => undefined) };
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE') return { port, close: () => stop(ipv4) }; // this machine has no IPv6
      await stop(ipv4);
      if (options.port !== 0 || attempt === FREE_PORT_ATTEMPTS) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (errorCode(error) !== 'EADDRINUSE') {
        reject(error);
        return;
      }
      const text = `Port ${port} on ${host} is already in use. Choose another with --port, or end the program that has it.`;
      reject(Object.assign(new Error(text, { cause: error }), { code: 'EADDRINUSE' }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The server has no port'));
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function makeServer(options: ServerOptions): Server {
  const server = createServer({ key: options.key, cert: options.cert, maxHeaderSize: MAX_HEADER_BYTES });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on(
    'request',
    (request: IncomingMessage, response: ServerResponse) => void serve(request, response, options),
  );
  server.on('clientError', (error: Error, socket: Duplex) => {
    if (socket.writableEnded) return; // answered already; the rest of the same request is not worth another
    if (!socket.writable || errorCode(error) === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(options.unreadable(errorCode(error) === 'HPE_HEADER_OVERFLOW' ? 431 : 400)));
    // Closing at once would reset the connection before the caller has read the answer.
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  });
  return server;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const body = await readBody(request).catch(() => 'broken' as const);
  if (body === 'broken') return void response.destroy();
  const answer = body === 'too-large' ? options.tooLarge() : await options.answer(toExchange(request, body));
  // As bytes at once: the length is needed, and a long text would be encoded a second time to be sent.
  const bytes = answer.body === undefined ? null : Buffer.from(answer.body);
  const length = bytes === null ? {} : { 'Content-Length': bytes.length };
  response.writeHead(answer.status, { ...answer.headers, ...length, 'X-Content-Type-Options': 'nosniff' });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'broken'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MAX_DISCARDED_BYTES) return 'broken';
  }
  return size > MAX_BODY_BYTES ? 'too-large' : Buffer.concat(chunks);
}

function toExchange(request: IncomingMessage, body: Buffer): Exchange {
  const [path = '', ...query] = (request.url ?? '').split('?');
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
  );
  return { method: request.method ?? 'GET', path, query: query.join('?'), headers: new Map(headers), body };
}

function rawAnswer({ status, headers = {}, body = '' }: Answer): string {
  const lines = Object.entries({
    ...headers,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  });
  return [`HTTP/1.1 ${status} Refused`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join(
    '\r\n',
  );
}
