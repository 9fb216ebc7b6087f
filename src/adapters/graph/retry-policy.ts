import type { GraphAnswer } from './answer';

/** How often a request is sent at most. */
const ATTEMPTS = 4;

/** Waiting longer than this is left to whoever asked: their own time-out would pass before. In milliseconds. */
const LONGEST_WAIT = 60_000;

const FIRST_PAUSE = 250;

const THROTTLED: ReadonlySet<number> = new Set([429, 503]);
const AWAY: ReadonlySet<number> = new Set([500, 502, 504]);

export const isThrottled = (status: number): boolean => THROTTLED.has(status);

/** Nobody knows whether a write answered so was done. */
export const isUncertain = (status: number): boolean => AWAY.has(status);

/**
 * How long to wait before the same request may be sent again.
 *
 * Throttled requests were not done and may always be repeated. After a time-out or a gateway's failure only what changes
 * nothing may: a write could be there twice.
 *
 * @param outcome the answer, or null when none came
 * @param attempt 1 for the first
 * @returns milliseconds, or null when it must not be repeated
 */
export function pauseBeforeRepeating(
  outcome: GraphAnswer | null,
  attempt: number,
  isRepeatable: boolean,
): number | null {
  if (attempt >= ATTEMPTS) return null;
  const backoff = FIRST_PAUSE * 2 ** (attempt - 1);
  if (outcome === null || isUncertain(outcome.status)) return isRepeatable ? backoff : null;
  if (!isThrottled(outcome.status)) return null;
  const asked = askedPause(outcome.headers);
  if (asked === null) return backoff;
  return asked <= LONGEST_WAIT ? asked : null;
}

/** @returns milliseconds: the larger of Retry-After and RateLimit-Reset; null when neither is there */
function askedPause(headers: Readonly<Record<string, string>>): number | null {
  const seconds = ['retry-after', 'ratelimit-reset']
    .map((name) => Number(headers[name] ?? Number.NaN))
    .filter((value) => Number.isFinite(value) && value >= 0);
  return seconds.length === 0 ? null : Math.max(...seconds) * 1000;
}
