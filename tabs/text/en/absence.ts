import type { absence as german } from '../de/absence';

const functions = (posts: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(posts);

export const absence: typeof german = {
  title: 'Absence',
  deputyAsked: (posts, from, until) =>
    `From ${from} to ${until} the deputy is asked for ${functions(posts)}.`,
  holderAsked: (posts) => `No absence is entered for ${functions(posts)}: you are asked.`,
  noDeputy: (posts) =>
    `No deputy is entered for ${functions(posts)}: these reports still go to you. The steering support can enter one.`,
  enter: 'Enter an absence',
  change: 'Change the absence',
  about: 'While you are away, Zugkraft asks your deputy instead. Why you are away is not recorded.',
  from: 'First day',
  until: 'Last day',
  save: 'Enter',
  saved: 'Your absence is entered.',
  faults: {
    'from-missing': 'Please give the first day.',
    'until-missing': 'Please give the last day.',
  },
  end: 'End the absence',
  endQuestion: 'Should you be asked again from now on?',
  endYes: 'Yes, end the absence',
  ended: 'The absence has ended: you are asked again.',
};
