import { err, ok, type Result } from '../../src/domain/shared/result';
import { COUNTS_FOR, isHalfUsed, MOST_COUNTED, roomAfter } from './conversation-quotas';
import type { Stopwatch } from '../stopwatch';

/** The request was not made: it would have had to wait for too long. */
export interface Postponed {
  /** Seconds after which there is room for it. */
  readonly retryIn: number;
}

/** Keeps this instance to what Teams permits in each conversation. */
export interface ConversationPace {
  /** Makes a request when its turn has come, which takes three seconds at most. */
  inTurn<T>(conversationId: string, request: () => Promise<T>): Promise<Result<T, Postponed>>;
  /** Counts a request that had to be made before anybody knew the conversation. */
  note(conversationId: string): void;
  /**
   * Teams asked to wait. Nothing goes to that conversation meanwhile.
   *
   * @returns whether it was this conversation that Teams had enough of, as far as our own counts can say
   */
  pause(conversationId: string, seconds: number): boolean;
  /** Conversations that are kept in mind. */
  size(): number;
}

/** Milliseconds that a request may wait in here, where it keeps others from being worked on. */
const LONGEST_WAIT = 3_000;

/** Milliseconds between two looks at what can be forgotten. */
const FORGET_EVERY = 60_000;

/** Moments in milliseconds, each list in order. */
interface Conversation {
  /** When requests ended: none can have reached Teams later than that. */
  ended: number[];
  underWay: number;
  /** When those that wait in here hope to go. */
  planned: number[];
  /** When those that were postponed were told to come back. */
  promised: number[];
  pausedUntil: number;
}

export function createConversationPace(stopwatch: Stopwatch): ConversationPace {
  const conversations = new Map<string, Conversation>();
  let lookedAt = stopwatch.now();

  function conversation(id: string): Conversation {
    forgetTheQuiet();
    const found = conversations.get(id) ?? {
      ended: [],
      underWay: 0,
      planned: [],
      promised: [],
      pausedUntil: 0,
    };
    conversations.set(id, found);
    return found;
  }

  function forgetTheQuiet(): void {
    const now = stopwatch.now();
    if (now - lookedAt < FORGET_EVERY) return;
    lookedAt = now;
    for (const [id, paced] of conversations) if (isQuiet(paced, now)) conversations.delete(id);
  }

  /** Counts the request as under way at once, so that no other takes the same room. */
  async function turn(paced: Conversation): Promise<Result<null, Postponed>> {
    const asked = stopwatch.now();
    let at = slotBehind(paced, paced.planned, asked);
    if (at - asked > LONGEST_WAIT) return postponed(paced, asked);
    const mine = at;
    paced.planned = inOrder([...paced.planned, mine]);
    try {
      for (;;) {
        await stopwatch.sleepUntil(at);
        const now = stopwatch.now();
        at = slotBehind(paced, [], now);
        if (at <= now) {
          paced.underWay += 1;
          return ok(null);
        }
        // What was under way took longer than expected.
        if (at - asked > LONGEST_WAIT) return postponed(paced, now);
      }
    } finally {
      paced.planned.splice(paced.planned.indexOf(mine), 1);
    }
  }

  return {
    async inTurn(id, request) {
      const paced = conversation(id);
      const permitted = await turn(paced);
      if (!permitted.ok) return permitted;
      try {
        return ok(await request());
      } finally {
        paced.underWay -= 1;
        count(paced, stopwatch.now());
      }
    },
    note: (id) => {
      count(conversation(id), stopwatch.now());
    },
    pause(id, seconds) {
      const now = stopwatch.now();
      const paced = conversation(id);
      paced.pausedUntil = Math.max(paced.pausedUntil, now + seconds * 1000);
      return isHalfUsed(made(paced, now), now);
    },
    size: () => conversations.size,
  };
}

/** What is under way is taken to end now. It cannot have ended earlier, so there is never room sooner than that says. */
const made = ({ ended, underWay }: Conversation, now: number): number[] => [
  ...ended,
  ...Array<number>(underWay).fill(now),
];

/** The moment for one more request, when those ahead of it take theirs first. */
function slotBehind(paced: Conversation, ahead: readonly number[], now: number): number {
  const times = made(paced, now);
  const next = (): number => Math.max(now, paced.pausedUntil, roomAfter(times));
  for (const planned of ahead) times.push(Math.max(planned, next()));
  return next();
}

/** Everybody is told another moment, so that they do not all come back at once. */
function postponed(paced: Conversation, now: number): Result<never, Postponed> {
  paced.promised = paced.promised.filter((moment) => moment > now);
  const slot = slotBehind(paced, inOrder([...paced.planned, ...paced.promised]), now);
  paced.promised.push(slot);
  return err({ retryIn: Math.max(1, Math.ceil((slot - now) / 1000)) });
}

function count(paced: Conversation, now: number): void {
  paced.ended.push(now);
  const counting = paced.ended.findIndex((moment) => moment > now - COUNTS_FOR);
  paced.ended.splice(0, Math.max(counting, paced.ended.length - MOST_COUNTED));
}

const isQuiet = ({ ended, underWay, planned, pausedUntil }: Conversation, now: number): boolean =>
  underWay === 0 &&
  planned.length === 0 &&
  pausedUntil <= now &&
  (ended.at(-1) ?? Number.NEGATIVE_INFINITY) <= now - COUNTS_FOR;

const inOrder = (moments: readonly number[]): number[] => moments.toSorted((a, b) => a - b);
