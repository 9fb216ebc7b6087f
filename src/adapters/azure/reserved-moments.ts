import type { Log } from '../../application/ports/log';
import { pauseOf, reserve, type SendSchedule, slowedDown } from './send-schedule';
import type { SharedSchedule } from './shared-schedule';
import type { SharedClock } from './storage-clock';

export interface MomentsOptions {
  readonly schedule: SharedSchedule;
  readonly clock: SharedClock;
  readonly log: Log;
  /** Requests a second of all instances together. */
  readonly full: number;
}

/** The moments at which this instance may send, taken from what all instances share. Never rejects. */
export interface ReservedMoments {
  /** The next one that has not passed by more than `LATE`, unless it passed while it was being reserved. */
  next(): Promise<number>;
  /** True when Teams meanwhile asked to wait for longer. */
  isGivenUp(moment: number): boolean;
  slowDown(seconds: number): Promise<void>;
}

/** Milliseconds after which a moment has passed: sending then would crowd those that follow. */
export const LATE = 20;

/** Moments taken ahead at most, a fifth of a second's: a crash or an instance that falls idle wastes no more. */
const MOST_AHEAD = 10;

/** Without the storage nobody knows of the others: four instances together still keep to the rate. */
const ALONE_SHARE = 1 / 4;

/** Milliseconds before the storage is asked again; seldom enough that its silence costs little. */
const ASK_AGAIN = 5_000;

/** @param needed how many moments can be made use of soon */
export function createReservedMoments(
  { schedule, clock, log, full }: MomentsOptions,
  needed: () => number,
): ReservedMoments {
  let moments: number[] = [];
  let lastReserved = 0;
  let quietUntil = 0;
  let aloneUntil: number | null = null;
  let reserving: Promise<void> | null = null;

  function reserveMore(): Promise<void> {
    reserving ??= reserveNeeded().finally(() => {
      reserving = null;
    });
    return reserving;
  }

  async function reserveNeeded(): Promise<void> {
    const count = Math.min(Math.max(1, needed()), MOST_AHEAD);
    const changed = await together((before, at) =>
      // What the others have not heard of yet is told by reserving nothing before its end.
      reserve(before, { now: Math.max(at, quietUntil), count, full }),
    );
    const reserved = changed?.moments ?? [aloneMoment()];
    moments.push(...reserved);
    lastReserved = Math.max(lastReserved, ...reserved);
  }

  const aloneMoment = (): number =>
    Math.max(clock.now(), quietUntil, lastReserved + 1000 / (full * ALONE_SHARE));

  /** @returns null while the storage is away */
  async function together<T extends { readonly schedule: SendSchedule }>(
    how: (schedule: SendSchedule, now: number) => T,
  ): Promise<T | null> {
    if (aloneUntil !== null && clock.now() < aloneUntil) return null;
    try {
      const changed = await schedule.change(how);
      if (aloneUntil !== null) log.info('send-limit-shared');
      aloneUntil = null;
      return changed;
    } catch (error) {
      if (aloneUntil === null) log.error('send-limit-alone', error);
      aloneUntil = clock.now() + ASK_AGAIN;
      return null;
    }
  }

  return {
    async next() {
      moments = moments.filter((moment) => moment >= quietUntil && clock.now() - moment <= LATE);
      while (moments.length === 0) await reserveMore();
      const [moment = 0, ...rest] = moments;
      moments = rest;
      // In good time, so that nobody has to wait for the storage.
      if (rest.length <= MOST_AHEAD / 2 && needed() > rest.length + 1) void reserveMore();
      return moment;
    },
    isGivenUp: (moment) => moment < quietUntil,
    async slowDown(seconds) {
      quietUntil = Math.max(quietUntil, clock.now() + pauseOf(seconds) * 1000);
      await together((before, now) => ({ schedule: slowedDown(before, { now, seconds, full }) }));
    },
  };
}
