import type { Problem } from '../../src/contracts/problem';

/** What can be wrong with something typed, as the API names it. */
export type EntryProblem = Extract<Problem, { kind: 'invalid-entries' }>['problems'][number];

export type EntryField = EntryProblem['field'];

export type EntryFault = EntryProblem['fault'];
