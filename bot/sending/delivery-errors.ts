import { z } from 'zod';
import type { DeliveryError } from '../../src/application/ports/sending';

/** The connector's answers that a sender must tell apart. */
export const CONNECTOR_FAULTS = [
  'bad-request',
  'bot-not-registered',
  'disabled-by-admin',
  'blocked-by-user',
  'writes-blocked',
  'not-in-roster',
  'not-installed',
  'foreign-region',
  'forbidden',
  'no-such-conversation',
  'no-such-message',
  'no-such-person',
  'precondition-failed',
  'too-large',
  'throttled',
  'server-error',
  'unavailable',
] as const;

export type ConnectorFault = (typeof CONNECTOR_FAULTS)[number];

/** Seconds before another attempt; `asked` takes what the connector asks for. Null: pointless until somebody acts. */
const MEANING: Record<ConnectorFault, { kind: DeliveryError['kind']; retryIn: number | null | 'asked' }> = {
  'bad-request': { kind: 'refused', retryIn: null },
  'bot-not-registered': { kind: 'refused', retryIn: null },
  'disabled-by-admin': { kind: 'blocked', retryIn: null },
  'blocked-by-user': { kind: 'blocked', retryIn: null },
  'writes-blocked': { kind: 'blocked', retryIn: null },
  'not-in-roster': { kind: 'not-in-chat', retryIn: null },
  'not-installed': { kind: 'not-installed', retryIn: null },
  'foreign-region': { kind: 'refused', retryIn: null },
  forbidden: { kind: 'refused', retryIn: null },
  'no-such-conversation': { kind: 'no-such-chat', retryIn: null },
  'no-such-message': { kind: 'message-gone', retryIn: null },
  'no-such-person': { kind: 'no-account', retryIn: null },
  'precondition-failed': { kind: 'busy', retryIn: 5 },
  'too-large': { kind: 'too-large', retryIn: null },
  throttled: { kind: 'busy', retryIn: 'asked' },
  'server-error': { kind: 'refused', retryIn: null },
  unavailable: { kind: 'busy', retryIn: 30 },
};

/** When the connector throttles without saying for how long. */
const THROTTLED_FOR = 60;

const FORBIDDEN: Readonly<Record<string, ConnectorFault>> = {
  BotDisabledByAdmin: 'disabled-by-admin',
  ConversationBlockedByUser: 'blocked-by-user',
  MessageWritesBlocked: 'writes-blocked',
  BotNotInConversationRoster: 'not-in-roster',
  ForbiddenOperationException: 'not-installed',
};

const BY_STATUS: Readonly<Record<number, ConnectorFault>> = {
  400: 'bad-request',
  401: 'bot-not-registered',
  404: 'no-such-conversation',
  408: 'unavailable',
  412: 'precondition-failed',
  413: 'too-large',
  429: 'throttled',
  500: 'server-error',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Said with the code of any broken call, so the text alone tells it: the same person is served at another address. */
const SOMEWHERE_ELSE = /different region|wrong geo/i;

const UNREACHABLE = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'REQUEST_SEND_ERROR',
];

/** The SDK's RestError, as far as it matters here. */
const RestError = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  body: z
    .looseObject({
      error: z.looseObject({ code: z.string().optional() }).optional(),
    })
    .nullish()
    .catch(undefined),
});

/** @returns null for what nobody foresaw */
export function faultOf(error: unknown): ConnectorFault | null {
  const parsed = RestError.safeParse(error);
  if (!parsed.success) return null;
  const { statusCode, code, message, body } = parsed.data;
  if (statusCode === undefined)
    return code !== undefined && UNREACHABLE.includes(code) ? 'unavailable' : null;
  const reason = body?.error?.code ?? code ?? '';
  if (SOMEWHERE_ELSE.test(message ?? '')) return 'foreign-region';
  if (statusCode === 403) return FORBIDDEN[reason] ?? 'forbidden';
  if (statusCode === 404 && reason === 'ActivityNotFoundInConversation') return 'no-such-message';
  return BY_STATUS[statusCode] ?? null;
}

export function deliveryErrorOf(fault: ConnectorFault, error: unknown): DeliveryError {
  const { kind, retryIn } = MEANING[fault];
  return { kind, retryIn: retryIn === 'asked' ? (retryAfter(error) ?? THROTTLED_FOR) : retryIn };
}

/** Seconds the connector asks to wait. */
function retryAfter(error: unknown): number | null {
  if (!carriesHeaders(error)) return null;
  const asked = error.response.headers.get('retry-after');
  const seconds = typeof asked === 'string' && asked.trim() !== '' ? Number(asked) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

interface WithHeaders {
  readonly response: { readonly headers: { get(name: string): unknown } };
}

function carriesHeaders(error: unknown): error is WithHeaders {
  const headers = property(property(error, 'response'), 'headers');
  return typeof property(headers, 'get') === 'function';
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
