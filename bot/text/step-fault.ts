import type { StepError } from '../../src/domain/deviation/case/check-step';

/** What can be wrong with a field of a step; a figure that is none and a day that is none never reach the domain. */
export type StepFault = Extract<StepError, { kind: 'invalid-step' }>['fault'] | 'not-a-number' | 'no-day';
