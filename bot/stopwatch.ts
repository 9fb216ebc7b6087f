import { setTimeout as wait } from 'node:timers/promises';

/** Time that passes evenly, whatever the wall clock is set to. */
export interface Stopwatch {
  /** Milliseconds since some moment. */
  now(): number;
  /** Resolves when that moment has come. @param moment milliseconds, as `now` tells them */
  sleepUntil(moment: number): Promise<void>;
}

export const machineStopwatch: Stopwatch = {
  now: () => performance.now(),
  sleepUntil: async (moment) => {
    const left = moment - performance.now();
    if (left > 0) await wait(left);
  },
};
