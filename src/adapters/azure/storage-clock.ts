import { setTimeout as wait } from 'node:timers/promises';

/** The time that all instances go by, in milliseconds since 1970. */
export interface SharedClock {
  now(): number;
  sleepUntil(time: number): Promise<void>;
  /** Makes a request and notes what time it was at the storage, which its answer says in whole seconds. */
  hearing<T extends { readonly date?: Date }>(request: () => Promise<T>): Promise<T>;
}

/**
 * The storage's clock, as far as its answers tell. Each date bounds by how much the own clock may be off; the bounds of
 * many answers narrow down to about one round trip. The own clock is believed as far as the storage does not contradict
 * it, so that a machine with the right time is never led astray by the missing fractions of a second.
 */
export function createStorageClock(ownNow: () => number): SharedClock {
  let bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  let offset = 0;
  const clock: SharedClock = {
    now: () => ownNow() + offset,
    async sleepUntil(time) {
      // A timer may go off a little early, and the offset may change meanwhile.
      for (let left = time - clock.now(); left > 0; left = time - clock.now()) await wait(Math.ceil(left));
    },
    async hearing(request) {
      const asked = ownNow();
      const answer = await request();
      if (answer.date === undefined) return answer;
      const date = answer.date.getTime();
      const told = { least: date - ownNow(), most: date + 1000 - asked };
      const narrowed = { least: Math.max(bounds.least, told.least), most: Math.min(bounds.most, told.most) };
      // A contradiction means that a clock was set or drifted: what was heard before no longer counts.
      bounds = narrowed.least <= narrowed.most ? narrowed : told;
      offset = Math.min(Math.max(0, bounds.least), bounds.most);
      return answer;
    },
  };
  return clock;
}
