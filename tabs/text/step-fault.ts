import type { Problem } from '../../src/contracts/problem';

type InvalidStep = Extract<Problem, { kind: 'invalid-step' }>;

/** A field of a step, as the API names it. */
export type StepField = InvalidStep['field'];

/** What can be wrong with a field of a step; a figure that is none never reaches the API. */
export type StepFault = InvalidStep['fault'] | 'not-a-number';
