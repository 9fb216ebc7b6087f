export const figures = {
  percentagePoints: (number: string): string =>
    `${number}\u00a0${number === '1' ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  lessThan: (amount: string): string => `weniger als ${amount}`,
  /** Where rounding would hide that a bound is passed. */
  justOver: (amount: string): string => `gut ${amount}`,
  at: (figure: string): string => `bei ${figure}`,
  range: (from: string, to: string): string => `${from} bis ${to}`,
  and: (all: string, last: string): string => `${all} und ${last}`,
};
