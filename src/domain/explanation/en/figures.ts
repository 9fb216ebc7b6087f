import type { Sentences } from '../de/sentences';

export const figures: Sentences['figures'] = {
  percentagePoints: (number) => `${number}\u00a0percentage ${number === '1' ? 'point' : 'points'}`,
  lessThan: (amount) => `less than ${amount}`,
  justOver: (amount) => `just over ${amount}`,
  at: (figure) => `at ${figure}`,
  range: (from, to) => `${from} to ${to}`,
  and: (all, last) => `${all} and ${last}`,
};
