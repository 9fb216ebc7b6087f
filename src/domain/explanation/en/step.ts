import type { Sentences } from '../de/sentences';

export const stepFaults: Sentences['stepFaults'] = {
  missing: 'This is still missing.',
  'too-long': 'The text is too long. Please shorten it.',
  'in-past': 'That lies in the past. Choose a later date.',
  'too-late': 'That late is probably not what you mean. Check the year.',
  'before-due':
    'The effect can only be checked once everything is done: at the earliest on the day by which it is done.',
  'too-large': 'This number is too large. Check the digits and the unit.',
  'not-a-number': 'This is not a number. Write it like 52,374 or 8.6, for example.',
  'whole-number': 'This indicator has no decimals. Please check the figure.',
  'other-unit': 'Another unit than asked for stands behind the number.',
};
