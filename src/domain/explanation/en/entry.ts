import type { Sentences } from '../de/sentences';

const orMeant = (meant: string): string =>
  meant === '' ? ' Please check the figure.' : ` Did you mean ${meant}?`;

export const entry: Sentences['entry'] = {
  faults: {
    'not-a-number': ({ example }) => `This is not a number. Write it like ${example}, for example.`,
    'no-figure': () => 'Is there no figure? Then write why under “No data because …”.',
    'whole-number': ({ meant }) => `This indicator has no decimals.${orMeant(meant)}`,
    'other-unit': ({ unit }) =>
      unit === ''
        ? 'Something behind the number does not belong to it.'
        : `The figure is asked for in ${unit}.`,
    'too-large': () => 'This number is too large. Please check the digits and the unit.',
    'below-least': ({ figure, meant }) => `It cannot be less than ${figure} here.${orMeant(meant)}`,
    'above-most': ({ figure, meant }) => `It cannot be more than ${figure} here.${orMeant(meant)}`,
    'falls-within-year': ({ than, month }) =>
      `What is added up cannot be below the figure for ${month} (${than}). If that one is wrong, correct it first.`,
    unlikely: ({ figure, than, month }) =>
      `${figure} is far from the last figure (${than}, ${month}). Is that right?`,
    'unlikely-growth': ({ figure, than, month }) =>
      `With ${figure} the increase is far from that of the last month (${than}, ${month}). Is that right?`,
    ambiguous: () => 'This can be read in two ways. Which one is meant?',
    'value-and-reason': () =>
      'There are both a figure and a reason for missing data. Please leave one of them empty.',
    'value-missing': () => 'Enter the figure, or write why there are no data.',
    'status-missing': () => 'Choose how the project stands.',
    'too-long': () => 'The text is too long. At most 2,000 characters fit.',
    'unknown-milestone': () => 'This milestone does not exist any more.',
  },
};
