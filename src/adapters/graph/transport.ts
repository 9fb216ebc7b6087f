import { rootCertificates } from 'node:tls';
import type { TokenCredential } from '@azure/identity';
import {
  AuthenticationHandler,
  Client,
  type Context,
  GraphClientError,
  type Middleware,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import { Agent, fetch, type Response } from 'undici';
import type { GraphAnswer } from './answer';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface GraphRequest {
  readonly method: Method;
  /** From after `/v1.0`, or a link Graph gave. Values in it are encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** No answer: the network failed, or time ran out. `cause` says what. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** False when no token was to be had: the request itself never left. */
  readonly wasSent: boolean;

  constructor(cause: unknown, wasSent: boolean) {
    super(wasSent ? 'Graph gave no answer' : 'The identity platform gave no token', { cause });
    this.wasSent = wasSent;
  }
}

export interface TransportOptions {
  /** `https://graph.microsoft.com`, or that of another cloud. Plain http loses the Authorization header in this SDK. */
  readonly endpoint: string;
  readonly credential: TokenCredential;
  readonly userAgent: string;
  /** Milliseconds for one answer to arrive completely. */
  readonly timeout: number;
  readonly extraCa?: string | undefined;
}

/** Sends one request once. @throws NoAnswer */
export type Transport = (request: GraphRequest) => Promise<GraphAnswer>;

/** The SDK's own retry is left out: it repeats a POST after a 504, which may double a row. */
export function createTransport(options: TransportOptions): Transport {
  const client = Client.initWithMiddleware({
    baseUrl: options.endpoint,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(options.endpoint).hostname]),
    middleware: [new AuthenticationHandler(tokens(options)), sender(options)],
  });
  return async ({ method, path, headers = {}, body }) => {
    const request = client
      .api(path)
      .headers({ ...headers, 'User-Agent': options.userAgent })
      .responseType(ResponseType.RAW)
      .option('signal', AbortSignal.timeout(options.timeout));
    try {
      const response = (await start(request, method, body)) as Response;
      return await toAnswer(response);
    } catch (error) {
      throw error instanceof NoAnswer ? error : new NoAnswer(causeOf(error), wasSent(error));
    }
  };
}

function start(request: ReturnType<Client['api']>, method: Method, body: unknown): Promise<unknown> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
}

async function toAnswer(response: Response): Promise<GraphAnswer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: parseBody(text),
  };
}

/** A gateway in between may answer in HTML; its status says enough. */
function parseBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const sender = ({ extraCa }: TransportOptions): Middleware => {
  const dispatcher =
    extraCa === undefined ? undefined : new Agent({ connect: { ca: [...rootCertificates, extraCa] } });
  return {
    async execute(context: Context) {
      const init = { ...context.options, ...(dispatcher !== undefined && { dispatcher }) };
      try {
        const response: unknown = await fetch(addressOf(context), init as Parameters<typeof fetch>[1]);
        context.response = response as NonNullable<Context['response']>;
      } catch (error) {
        throw carried(error, true);
      }
    },
  };
};

/** `Context.request` is of a type that only browsers declare; here it is the address. */
function addressOf(context: Context): string {
  const request: unknown = context.request;
  if (typeof request === 'string') return request;
  throw new TypeError('The SDK was expected to name an address');
}

const tokens = ({ credential, endpoint, timeout }: TransportOptions) => ({
  async getAccessToken(): Promise<string> {
    try {
      const scope = `${endpoint.replace(/\/$/, '')}/.default`;
      const token = await credential.getToken(scope, { abortSignal: AbortSignal.timeout(timeout) });
      if (token === null) throw new Error('The credential knows no token for Graph');
      return token.token;
    } catch (error) {
      throw carried(error, false);
    }
  },
});

/** The SDK turns every other error into its own and loses the cause. */
function carried(cause: unknown, sent: boolean): GraphClientError {
  const error = new GraphClientError();
  error.customError = new NoAnswer(cause, sent);
  return error;
}

const noAnswerIn = (error: unknown): NoAnswer | null =>
  error instanceof GraphClientError && error.customError instanceof NoAnswer ? error.customError : null;

const causeOf = (error: unknown): unknown => noAnswerIn(error)?.cause ?? error;

const wasSent = (error: unknown): boolean => noAnswerIn(error)?.wasSent ?? true;
