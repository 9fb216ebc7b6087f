import type { configure as germanConfigure, findings as germanFindings } from './de-administration';

export const configure: typeof germanConfigure = {
  title: 'Set up the tab',
  intro:
    'Choose which department and which part of the Masterplan this tab shows. “Save” at the bottom of the window creates it.',
  workspace: 'Department',
  workspaceHint: 'You can choose the departments whose team you are in.',
  view: 'Part',
  wholePlan: 'Whole Masterplan',
  fields: 'One field of action',
  viewsFailed: 'The fields of action could not be loaded. You can choose the whole Masterplan all the same.',
  ready: (name) => `The tab will be called “${name}”. You can save it now.`,
  saveFailed: 'Teams did not accept the setting. Try again.',
  noneTitle: 'No department for you yet',
  none: 'Zugkraft is set up for none of your teams. The steering support can add the department and add you to its team. Then try again here.',
};

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
