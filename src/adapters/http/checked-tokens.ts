import { hash } from 'node:crypto';

/** Whose token was checked a moment ago: a page asks several times with the same one. */
export interface CheckedTokens<Caller> {
  /** @returns null when it was not checked lately, or has run out since */
  find(token: string): Caller | null;
  /** @param validUntil when the token runs out, in milliseconds of the same clock */
  put(token: string, caller: Caller, validUntil: number): void;
}

/** Milliseconds for which a check holds: as long as a key that was withdrawn may still be believed. */
const VALID_FOR = 60_000;

const MOST = 1_000;

/**
 * Only tokens that passed are kept, by their hash, for a minute at most and never longer than they are valid.
 *
 * @param now milliseconds since 1970
 */
export function createCheckedTokens<Caller>(now: () => number): CheckedTokens<Caller> {
  const known = new Map<string, { readonly caller: Caller; readonly until: number }>();
  const nameOf = (token: string): string => hash('sha256', token, 'base64');
  return {
    find(token) {
      const found = known.get(nameOf(token));
      return found !== undefined && now() < found.until ? found.caller : null;
    },
    put(token, caller, validUntil) {
      const name = nameOf(token);
      // The oldest stand first.
      known.delete(name);
      known.set(name, { caller, until: Math.min(validUntil, now() + VALID_FOR) });
      for (const [old, { until }] of known) {
        if (known.size <= MOST && now() < until) break;
        known.delete(old);
      }
    },
  };
}
