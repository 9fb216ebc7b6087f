import type { Log } from '../../application/ports/log';
import type { SendLimit } from '../../application/ports/sending';
import { createReservedMoments, LATE } from './reserved-moments';
import type { SharedSchedule } from './shared-schedule';
import type { SharedClock } from './storage-clock';

export interface SendLimitOptions {
  readonly schedule: SharedSchedule;
  readonly clock: SharedClock;
  readonly log: Log;
  /** Requests that Teams permits all instances together. */
  readonly perSecond: number;
}

/** How much of what is permitted is used: requests arrive sooner or later than they left, and people are answered, too. */
const USED_SHARE = 0.97;

/** Milliseconds: what was sent in them tells how many moments will be needed next. */
const LOOK_BACK = 200;

interface Waiting {
  readonly go: () => void;
  hasMissed: boolean;
}

/** Keeps the requests of all instances evenly apart. Never rejects: a storage that is away makes it slow, not stop. */
export function createSendLimit({ perSecond, clock, ...shared }: SendLimitOptions): SendLimit {
  const waiting: Waiting[] = [];
  let sentAt: number[] = [];
  let isServing = false;
  const needed = (): number => {
    const since = clock.now() - LOOK_BACK;
    return Math.max(waiting.length, sentAt.filter((at) => at > since).length);
  };
  const moments = createReservedMoments({ ...shared, clock, full: perSecond * USED_SHARE }, needed);

  async function serve(): Promise<void> {
    isServing = true;
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      const moment = await moments.next();
      await clock.sleepUntil(moment);
      if (moments.isGivenUp(moment)) continue;
      const now = clock.now();
      if (now - moment > LATE && !first.hasMissed) {
        // Once only: a process that is always late must send, too.
        first.hasMissed = true;
        continue;
      }
      waiting.shift();
      sentAt = [...sentAt.filter((at) => at > now - LOOK_BACK), now];
      first.go();
    }
    isServing = false;
  }

  return {
    permit: () =>
      new Promise((resolve) => {
        waiting.push({ go: resolve, hasMissed: false });
        if (!isServing) void serve();
      }),
    slowDown: (seconds) => moments.slowDown(seconds),
  };
}
