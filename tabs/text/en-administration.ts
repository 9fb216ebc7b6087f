import type { findings as germanFindings, steeringOnly as germanSteeringOnly } from './de-administration';

export const findings: typeof germanFindings = {
  title: 'Data quality',
  intro:
    'These rows of the SharePoint lists cannot be read and are therefore missing in the Masterplan. Correct them in SharePoint; they then disappear here by themselves.',
  emptyTitle: 'All rows can be read',
  empty: 'There is nothing to correct.',
  caption: 'Rows that cannot be read',
  count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  list: 'List',
  item: 'Row (ID)',
  column: 'Column',
  problem: 'What is wrong',
  problems: {
    missing: 'Value is missing: please fill it in',
    'wrong-type': 'Wrong kind of value: text instead of a number, for example',
    'not-allowed': 'Value is not provided for: please choose an allowed one',
    'too-long': 'Text is too long: please shorten it',
  },
};

export const steeringOnly: typeof germanSteeringOnly = {
  title: 'This view is for the steering support',
  hint: 'It shows what is to be corrected in the lists and which messages arrived. There is nothing for you to do here.',
  toStart: 'To the start page',
};
