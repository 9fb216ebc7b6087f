import type { Problem } from '../../../src/contracts/problem';

/** A refusal of the API, or no answer at all. */
export type FailureCause = Problem | { readonly kind: 'unreachable' };

export type FailureKind = FailureCause['kind'];

/** Thrown by `Call`, because queries and mutations report failures as rejections. */
export class Failure extends Error {
  constructor(
    readonly problem: FailureCause,
    options?: ErrorOptions,
  ) {
    super(problem.kind, options);
    this.name = 'Failure';
  }
}

/** @returns what a rejection means to the reader; whatever we did not expect is `unexpected` */
export const causeOf = (error: unknown): FailureCause =>
  error instanceof Failure ? error.problem : { kind: 'unexpected' };

const TRANSIENT: readonly FailureKind[] = ['unreachable', 'storage-unavailable', 'unexpected'];

/** Whether asking the same again can help. */
export const isTransient = (error: unknown): boolean => TRANSIENT.includes(causeOf(error).kind);
