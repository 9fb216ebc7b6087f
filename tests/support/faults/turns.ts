import { setImmediate as settled } from 'node:timers/promises';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import type { Numbers } from './numbers';

/**
 * What can befall one call to the outside. `-after`: it took effect all the same, and only the caller does not learn of
 * it. `busy` is the answer of a chat that asks to wait.
 */
export const BEFALLS = ['fault', 'fault-after', 'busy', 'busy-after', 'kill', 'kill-after'] as const;

export type Befalls = (typeof BEFALLS)[number];

/** One life of an instance, from its start to its SIGKILL. */
export interface Life {
  readonly instance: number;
  isAlive: boolean;
}

/** One call to the outside, in the order in which they happened. */
export interface Step {
  readonly index: number;
  /** Port and method, such as `queue.take`. */
  readonly kind: string;
}

/** One call of one life. */
export interface Call<T> {
  readonly kind: string;
  readonly effect: () => Promise<T>;
  /** Where the other side can be busy: its answer, and nothing happened. */
  readonly busy?: T;
}

/** Time and order of a run: one call after the other, in an order that only the seed decides. */
export interface Turns {
  /** Milliseconds. */
  now(): number;
  /** Waits for its turn. Never settles when its life ends before. */
  take<T>(life: Life, call: Call<T>): Promise<T>;
  /** @param life its end cancels the timer; null for whoever cannot be killed */
  after(milliseconds: number, life: Life | null, work: () => void): void;
  /** Plays until nothing is under way and it is over. @throws Error when that takes too long */
  play(isOver: () => boolean): Promise<void>;
}

export interface TurnsOptions {
  readonly start: number;
  readonly numbers: Numbers;
  /** Asked before each step. */
  readonly befalls: (step: Step, isPossible: (what: Befalls) => boolean) => Befalls | null;
  readonly onKilled: (life: Life) => void;
}

/** Milliseconds that a step takes at most. */
const LONGEST_STEP = 40;

/** Milliseconds of a run after which it is taken for one that never ends. */
const LONGEST_RUN = 4 * 3_600_000;

interface Waiting {
  readonly life: Life;
  readonly kind: string;
  readonly canBeBusy: boolean;
  readonly effect: () => Promise<unknown>;
  readonly play: (what: Befalls | null) => Promise<void>;
}

export function createTurns({ start, numbers, befalls, onKilled }: TurnsOptions): Turns {
  let now = start;
  let steps = 0;
  let waiting: Waiting[] = [];
  let timers: { readonly at: number; readonly life: Life | null; readonly work: () => void }[] = [];

  /** What was on its way when the process died arrives or does not. */
  async function kill(life: Life): Promise<void> {
    life.isAlive = false;
    const own = waiting.filter((call) => call.life === life);
    waiting = waiting.filter((call) => call.life !== life);
    timers = timers.filter((timer) => timer.life !== life);
    for (const { effect } of own) if (numbers.isLucky(0.5)) await effect();
    onKilled(life);
  }

  async function step(): Promise<void> {
    const [next] = waiting.splice(numbers.below(waiting.length), 1);
    if (next === undefined) return;
    now += numbers.below(LONGEST_STEP);
    const what = befalls(
      { index: steps, kind: next.kind },
      (one) => next.canBeBusy || !one.startsWith('busy'),
    );
    steps += 1;
    if (what === 'kill-after') await next.effect();
    if (what === 'kill' || what === 'kill-after') await kill(next.life);
    else await next.play(what);
  }

  function fireTimers(): boolean {
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { work } of due) work();
    return due.length > 0;
  }

  return {
    now: () => now,
    take: <T>(life: Life, { kind, effect, busy }: Call<T>) =>
      new Promise<T>((resolve, reject) => {
        if (!life.isAlive) return;
        const play = async (what: Befalls | null): Promise<void> => {
          const fail = (): void => reject(new StorageUnavailable(`${kind} failed`));
          if (what === 'fault') fail();
          else if (what === 'busy' && busy !== undefined) resolve(busy);
          else {
            const answer = await effect();
            if (what === 'fault-after') fail();
            else resolve(what === 'busy-after' && busy !== undefined ? busy : answer);
          }
        };
        waiting.push({ life, kind, canBeBusy: busy !== undefined, effect, play });
      }),
    after: (milliseconds, life, work) => void timers.push({ at: now + milliseconds, life, work }),
    async play(isOver) {
      while (now < start + LONGEST_RUN) {
        await settled();
        if (fireTimers()) continue;
        if (waiting.length > 0) await step();
        else if (isOver()) return;
        else now = Math.min(...timers.map(({ at }) => at));
      }
      throw new Error('The run never came to rest');
    },
  };
}
