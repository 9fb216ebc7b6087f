import type { Target } from '../../tracking/forecast/target';

export const target: Record<Target['when'], (figure: string, month: string) => string> = {
  by: (figure, month) => `${figure} bis ${month}`,
  from: (figure, month) => `${figure} ab ${month}`,
  yearly: (figure) => `${figure} je Jahr`,
  always: (figure) => figure,
};
