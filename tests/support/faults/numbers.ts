/** Chance that can be repeated: the same seed gives the same numbers in the same order. */
export interface Numbers {
  /** At least 0 and below 1. */
  share(): number;
  /** A whole number, at least 0 and below the given one. */
  below(count: number): number;
  /** @param share of 1 in which it is true */
  isLucky(share: number): boolean;
  /** @throws Error when there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32: small, fast, and even enough to choose where something goes wrong. */
export function createNumbers(seed: number): Numbers {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(share() * count);
  return {
    share,
    below,
    isLucky: (of) => share() < of,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
  };
}
