import { setImmediate as othersGoOn } from 'node:timers/promises';
import type { Stopwatch } from '../../../bot/stopwatch';

/** A stopwatch that goes on only when told to. */
export interface StandingStopwatch extends Stopwatch {
  /** Those who wait for a moment to come. */
  sleeping(): number;
  /**
   * Lets time pass, from one awaited moment to the next.
   *
   * @param isBusy whether somebody does something that takes no time here; nothing passes meanwhile
   */
  pass(milliseconds: number, isBusy?: () => boolean): Promise<void>;
}

export function createStandingStopwatch(): StandingStopwatch {
  let time = 0;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => time,
    sleepUntil: (until) =>
      until <= time ? Promise.resolve() : new Promise((wake) => sleepers.push({ until, wake })),
    sleeping: () => sleepers.length,
    async pass(milliseconds, isBusy = () => false) {
      const end = time + milliseconds;
      for (;;) {
        do await othersGoOn();
        while (isBusy());
        const next = Math.min(...sleepers.map(({ until }) => until));
        if (next > end) break;
        time = next;
        const due = sleepers.filter(({ until }) => until <= time);
        sleepers = sleepers.filter(({ until }) => until > time);
        for (const { wake } of due) wake();
      }
      time = end;
    },
  };
}
