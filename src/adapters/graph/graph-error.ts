/** Graph understood and refused. What could not be asked at all is `StorageUnavailable` instead. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  /** HTTP status, 4xx. */
  readonly status: number;
  /** Graph's own word, such as `itemNotFound`; empty when it gave none. */
  readonly code: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(answer: {
    status: number;
    code: string;
    message: string;
    headers: Readonly<Record<string, string>>;
  }) {
    super(answer.message);
    this.status = answer.status;
    this.code = answer.code;
    this.headers = answer.headers;
  }
}

/** How Graph answers an address that a cloud does not know, as sovereign ones do not know some of Teams. */
export const isNotOffered = ({ status, message }: GraphError): boolean =>
  status === 400 && message.includes('Resource not found for the segment');
