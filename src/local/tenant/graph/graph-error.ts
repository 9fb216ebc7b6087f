/** A refusal that the caller gets in Graph's shape. Thrown anywhere below the dispatcher, answered by it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message);
export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);
export const itemNotFound = (message = 'The resource could not be found.') =>
  new GraphError(404, 'itemNotFound', message);
export const throttled = (retryAfterSeconds: number) =>
  new GraphError(429, 'activityLimitReached', 'Application has been throttled.', {
    'Retry-After': String(retryAfterSeconds),
  });

export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

export function errorBody(error: GraphError, ids: RequestIds) {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        date: new Date().toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}
