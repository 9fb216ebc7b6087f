/** What the buttons of our cards ask for. */
export const VERBS = [
  'submit-monthly-report',
  'turn-report-page',
  'show-whole-report',
  'correct-monthly-report',
  'acknowledge-deviation',
  'open-case',
  'take-case-step',
  'list-case-tasks',
] as const;

export type Verb = (typeof VERBS)[number];
