export const STAGES = [
  'statement',
  'cause',
  'countermeasure',
  'decision',
  'implementation',
  'effect-check',
  'confirmation',
  'watched',
  'closed',
  'withdrawn',
] as const;

/**
 * What a case waits for. `confirmation`: the effect was checked, and the leadership closes or reopens. `watched`: it is
 * accepted, or its target was changed; nobody has to act until it gets worse.
 */
export type Stage = (typeof STAGES)[number];
