import type { Sentences } from '../de/sentences';
import type { GradeFacts } from '../facts/sentence-facts';

const result = ({ actual }: GradeFacts): string =>
  actual === null ? 'the result' : `the result (${actual})`;

const reasons: Sentences['grade']['reasons'] = {
  'worse-than-lower': (facts) =>
    `because ${result(facts)} is worse than the lower threshold (${facts.lower}; target: ${facts.target})`,
  'up-to-midpoint': (facts) =>
    `because ${result(facts)} does not get past the midpoint of lower threshold (${facts.lower}) and target (${facts.target})`,
  'up-to-target': (facts) =>
    `because ${result(facts)} is better than the midpoint of lower threshold (${facts.lower}) and target (${facts.target}), but does not reach the target`,
  'on-target': (facts) => `because ${result(facts)} equals the target (${facts.target})`,
  'better-than-target': (facts) => `because ${result(facts)} is better than the target (${facts.target})`,
  'year-not-complete': ({ month }) =>
    `because the figures of the year are not complete yet (${month === null ? 'none so far' : `latest figure: ${month}`})`,
  'neutral-direction': () => 'because neither more nor less is better',
  'thresholds-out-of-order': ({ lower, target, upper }) =>
    `because thresholds and target are out of order (lower threshold: ${lower}; target: ${target}; upper threshold: ${upper})`,
};

export const grade: Sentences['grade'] = {
  reasons,
  graded: (year, word) => `achievement ${year.toFixed()}: ${word}`,
  because: (clause, reason) => `${clause} ${reason}`,
  confirmed: 'the suggestion was confirmed with a reason',
  overridden: (suggested, reason) =>
    `this was decided with a reason and departs from the suggestion; suggested was “${suggested}” ${reason}`,
  beyondUpper: (upper) =>
    `the result is better than the upper threshold (${upper}); the target may not have been demanding enough`,
  countermeasure: 'a countermeasure is required',
};
