import { z } from 'zod';
import { GraphError } from './graph-error';

/** What Graph answered, whatever the status. */
export interface GraphAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null when there was no body. Whoever asked parses it. */
  readonly body: unknown;
}

const ErrorBody = z.object({
  error: z.object({ code: z.string().catch(''), message: z.string().catch('') }),
});

export const isSuccess = ({ status }: GraphAnswer): boolean => status >= 200 && status < 300;

/** @param what the request as ids and words, for whoever reads the log */
export function toGraphError(answer: GraphAnswer, what: string): GraphError {
  const parsed = ErrorBody.safeParse(answer.body);
  const { code, message } = parsed.success ? parsed.data.error : { code: '', message: 'no reason given' };
  return new GraphError({
    status: answer.status,
    headers: answer.headers,
    code,
    message: `${what}: ${answer.status} ${code} ${message}`,
  });
}
