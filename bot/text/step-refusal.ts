/** Facts that a sentence about a refused step may name; empty where they do not apply. */
export interface StepRefusalFacts {
  /** What the case waits for, in words. */
  readonly stage: string;
  /** Whose turn it is, in words. */
  readonly who: string;
  /** Day from which the effect can be checked, in words. */
  readonly checkOn: string;
}
