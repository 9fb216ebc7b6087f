import { pino, type DestinationStream } from 'pino';
import type { Log } from '../../application/ports/log';

export interface LogOptions {
  /** `trace`, `debug`, `info`, `warn`, `error` or `silent`. */
  readonly level: string;
  /** Standard output unless told otherwise. */
  readonly destination?: DestinationStream;
}

/** One JSON line an event. */
export function createLog({ level, destination }: LogOptions): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(1),
  );
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, error, fields = {}) => logger.error({ ...fields, error: describe(error, 0) }, event),
  };
}

interface Described {
  readonly name: string;
  readonly message: string;
  readonly stack?: readonly string[];
  readonly status?: number;
  readonly code?: string;
  readonly cause?: Described;
}

/** A chain of causes is never longer in earnest. */
const DEEPEST_CAUSE = 5;

/** Services repeat in their messages what they were sent; the beginning says what went wrong. */
const LONGEST_MESSAGE = 200;

function describe(error: unknown, depth: number): Described {
  if (!(error instanceof Error)) return { name: typeof error, message: cut(String(error)) };
  const status = 'status' in error ? error.status : undefined;
  const code = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    message: cut(error.message),
    ...(error.stack !== undefined && { stack: framesOf(error.stack) }),
    ...(typeof status === 'number' && { status }),
    ...(typeof code === 'string' && { code }),
    ...(error.cause !== undefined && depth < DEEPEST_CAUSE && { cause: describe(error.cause, depth + 1) }),
  };
}

const cut = (text: string): string =>
  text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;

/** Without the message, which stands at the beginning of a stack and is cut elsewhere. */
const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
