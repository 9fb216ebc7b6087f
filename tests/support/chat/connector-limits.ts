/** So many requests in so many seconds. */
export interface Quota {
  readonly requests: number;
  readonly seconds: number;
}

export interface ConnectorLimits {
  /** For one app in one tenant, whatever it asks for. */
  readonly app: readonly Quota[];
  /** For each conversation, opening it included. */
  readonly conversation: readonly Quota[];
}

/** As Microsoft documents them for Teams. */
export const TEAMS_LIMITS: ConnectorLimits = {
  app: [{ requests: 50, seconds: 1 }],
  conversation: [
    { requests: 7, seconds: 1 },
    { requests: 8, seconds: 2 },
    { requests: 60, seconds: 30 },
    { requests: 1800, seconds: 3600 },
  ],
};

export interface Gate {
  /** @returns null when the request may pass; else seconds to wait */
  refusal(conversationId: string | null): number | null;
}

/**
 * Counts what passed within any span of a quota's length, the strictest reading of "per second". What is refused does
 * not count.
 *
 * @param now milliseconds
 */
export function createGate(limits: ConnectorLimits, now: () => number): Gate {
  const app: Counted = { quotas: limits.app, passed: [] };
  const conversations = new Map<string, Counted>();

  function conversation(id: string): Counted {
    const counted = conversations.get(id) ?? { quotas: limits.conversation, passed: [] };
    conversations.set(id, counted);
    return counted;
  }

  return {
    refusal(conversationId) {
      const time = now();
      const asked = conversationId === null ? [app] : [app, conversation(conversationId)];
      const wait = Math.max(...asked.map((counted) => waitFor(counted, time)));
      if (wait > 0) return wait / 1000;
      for (const counted of asked) counted.passed.push(time);
      return null;
    },
  };
}

interface Counted {
  readonly quotas: readonly Quota[];
  /** Milliseconds, in order. */
  readonly passed: number[];
}

/** Milliseconds until every quota has room again. */
const waitFor = ({ quotas, passed }: Counted, time: number): number =>
  Math.max(
    0,
    ...quotas.map(({ requests, seconds }) => {
      const first = passed.at(-requests);
      return first === undefined ? 0 : first + seconds * 1000 - time;
    }),
  );
