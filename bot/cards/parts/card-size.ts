import type { AdaptiveCard } from './card';

/** Teams recommends less than 28 KB; from about 100 KB on it refuses the message. */
export const LARGEST_CARD = 28_000;

/** In bytes as sent. */
export const sizeOf = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card), 'utf8');

/** @returns the card with as many of `count` parts as fit, at least one */
export function largestThatFits(count: number, build: (shown: number) => AdaptiveCard): AdaptiveCard {
  for (let shown = count; shown > 1; shown -= 1) {
    const card = build(shown);
    if (sizeOf(card) < LARGEST_CARD) return card;
  }
  return build(Math.min(count, 1));
}

/** Cuts what is longer than a card has room for; the whole text stays in the lists and on the tab. */
export const shortened = (typed: string, length = 300): string =>
  typed.length <= length ? typed : `${typed.slice(0, length - 1).trimEnd()}…`;
