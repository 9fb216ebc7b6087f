import type {
  dataIssues as germanDataIssues,
  steeringOnly as germanSteeringOnly,
} from '../de/administration';

export const dataIssues: typeof germanDataIssues = {
  title: 'Data quality',
  intro:
    'These rows of the SharePoint lists cannot be used as they stand: they are missing in views, stand under “ohne Zuordnung” (unassigned), or nobody is asked. Correct them in SharePoint; they then disappear here by themselves.',
  emptyTitle: 'All rows are in order',
  empty: 'There is nothing to correct.',
  caption: 'Rows to be corrected',
  warningsTitle: 'Notes',
  warningsIntro:
    'These records name something that is not or no longer there. If it was deleted on purpose, there is nothing to do; if a key was changed, they belong to nothing since.',
  warningsCaption: 'Records that refer to nothing',
  count: (count) => (count === 1 ? '1 issue' : `${count} issues`),
  list: 'List',
  item: 'Row',
  itemId: (id) => `ID ${id}`,
  column: 'Column',
  found: 'Says',
  nothing: 'nothing',
  problem: 'What to do',
  problems: {
    missing: 'Value is missing: please fill it in',
    'wrong-type': 'Wrong kind of value: text instead of a number, for example',
    'not-allowed': 'Value is not provided for: please choose an allowed one',
    'too-long': 'Text is too long: please shorten it',
    circular: 'Lies in itself by way of other rows: please choose another row',
    'not-a-person': 'Neither object id nor e-mail address: please enter the object id from Entra',
    'unknown-person': 'The directory has nobody, or more than one person, for this: please check it',
    'unresolved-address': 'Whose address this is cannot be found out: please enter the object id from Entra',
  },
  unknownKey: (lists) =>
    `No key of the ${lists.length === 1 ? 'list' : 'lists'} ${lists.map((name) => `“${name}”`).join(' or ')}.`,
  meant: ({ key, title }) => `Did you mean “${key}”${title === '' ? '' : ` (${title})`}?`,
  keys: (keys) => `Possible: ${keys.join(', ')}.`,
  noKeys: 'There is no row yet.',
  rows: (count) => `Concerns ${count} rows.`,
};

export const steeringOnly: typeof germanSteeringOnly = {
  title: 'This view is for the steering support',
  hint: 'It shows what is to be corrected in the lists and which messages arrived. There is nothing for you to do here.',
  toStart: 'To the start page',
};
