import type { Lease } from '../../../src/application/ports/lease';
import type { Life, Turns } from './turns';

/** Milliseconds after which the lease of whoever died, or lost the way back, is free again. */
const LASTS = 15_000;

/** The leases that all instances share, each as one of their lives has it. */
export interface Leases {
  of(life: Life, turns: Pick<Turns, 'take' | 'now'>): Lease;
  /** Whoever died renews no more. */
  letRunOut(life: Life, now: number): void;
}

interface Held {
  readonly life: Life;
  /** Milliseconds; null while it is renewed. */
  until: number | null;
}

/** As the storage keeps them: renewed while their holder lives, free some time after it died. */
export function createLeases(): Leases {
  const leases = new Map<string, Held>();
  return {
    of: (life, turns) => ({
      async holding(name, work) {
        const own: Held = { life, until: null };
        const acquire = (): Promise<boolean> => {
          const other = leases.get(name);
          if (other !== undefined && (other.until === null || other.until > turns.now()))
            return Promise.resolve(false);
          leases.set(name, own);
          if (!life.isAlive) own.until = turns.now() + LASTS;
          return Promise.resolve(true);
        };
        const letRunOut = (): void => {
          own.until = turns.now() + LASTS;
        };
        const release = (): Promise<void> => {
          if (leases.get(name) === own) leases.delete(name);
          return Promise.resolve();
        };
        try {
          if (!(await turns.take(life, { kind: 'lease.acquire', effect: acquire }))) return null;
        } catch (error) {
          letRunOut();
          throw error;
        }
        try {
          return await work();
        } finally {
          // As the adapter has it: the work's outcome matters more than a lease that ends by itself.
          await turns.take(life, { kind: 'lease.release', effect: release }).catch(letRunOut);
        }
      },
    }),
    letRunOut(life, now) {
      for (const held of leases.values())
        if (held.life === life && held.until === null) held.until = now + LASTS;
    },
  };
}
