import type { Sentences } from '../de/sentences';

export const target: Sentences['target'] = {
  by: (figure, month) => `${figure} by ${month}`,
  from: (figure, month) => `${figure} from ${month} on`,
  yearly: (figure) => `${figure} a year`,
  always: (figure) => figure,
};
