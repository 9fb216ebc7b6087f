import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../application/ports/log';

export interface Repeated {
  /** Ends the repetition and waits for work under way. */
  stop(): Promise<void>;
}

/** Repeats work with a pause after each run, whether it succeeded or not: a fault is logged and never becomes a hot loop. */
export function repeat(
  name: string,
  work: () => Promise<unknown>,
  { pauseSeconds, log }: { readonly pauseSeconds: () => number; readonly log: Log },
): Repeated {
  const stopping = new AbortController();
  const pause = (): Promise<void> =>
    // Cut short when it ends.
    wait(pauseSeconds() * 1000, undefined, { signal: stopping.signal }).catch(() => undefined);
  const running = (async () => {
    for (;;) {
      if (stopping.signal.aborted) return;
      try {
        await work();
      } catch (error) {
        log.error('repeated-work-failed', error, { work: name });
      }
      await pause();
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
