/** What the buttons of our cards ask for. */
export const VERBS = [
  'submit-monthly-report',
  'turn-report-page',
  'correct-monthly-report',
  'acknowledge-deviation',
] as const;

export type Verb = (typeof VERBS)[number];
