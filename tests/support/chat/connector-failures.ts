export interface ConnectorFailure {
  readonly status: number;
  readonly code: string;
  /** What it says besides; the code again unless told otherwise. */
  readonly message?: string;
  /** Seconds. */
  readonly retryAfter?: string;
}

/** What the connector answers when it does not deliver, as documented. */
export const CONNECTOR_FAILURES = {
  disabledByAdmin: { status: 403, code: 'BotDisabledByAdmin' },
  blockedByUser: { status: 403, code: 'ConversationBlockedByUser' },
  writesBlocked: { status: 403, code: 'MessageWritesBlocked' },
  notInRoster: { status: 403, code: 'BotNotInConversationRoster' },
  notInstalled: { status: 403, code: 'ForbiddenOperationException' },
  foreignRegion: { status: 403, code: 'BadArgument', message: 'User is from different region' },
  noPerson: { status: 404, code: 'NotFound' },
  noConversation: { status: 404, code: 'ConversationNotFound' },
  noActivity: { status: 404, code: 'ActivityNotFoundInConversation' },
  concurrent: { status: 412, code: 'PreconditionFailed' },
  tooLarge: { status: 413, code: 'RequestEntityTooLarge' },
  throttled: { status: 429, code: 'Throttled', retryAfter: '1' },
  serverError: { status: 500, code: 'InternalServerError' },
  badGateway: { status: 502, code: 'BadGateway' },
  unavailable: { status: 503, code: 'ServiceUnavailable' },
  timeout: { status: 504, code: 'GatewayTimeout' },
} as const satisfies Readonly<Record<string, ConnectorFailure>>;

/** What befalls one request. */
export interface Disturbance {
  /** Milliseconds before anything happens. */
  readonly delay?: number;
  /** `reset` breaks the connection without an answer. */
  readonly answer?: ConnectorFailure | 'reset';
  /** True when the message arrives all the same, and only its sender does not learn of it. */
  readonly afterDelivery?: boolean;
}
