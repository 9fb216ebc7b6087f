import type { configure as germanConfigure } from '../de/configure';

export const configure: typeof germanConfigure = {
  title: 'Set up the tab',
  intro:
    'A tab shows the same part of the Masterplan to everyone in the channel. Choose the department, the view and the filters it opens with; whoever opens it can change the filters for themselves. “Save” at the bottom of the window creates it.',
  workspace: 'Department',
  workspaceHint: 'You can choose the departments whose team you are in.',
  view: 'View',
  views: {
    masterplan: 'Masterplan',
    indicators: 'Indicators',
    deviations: 'Deviations',
    department: 'Department view',
    compare: 'Comparison',
  },
  seen: {
    masterplan: 'all fields of action with their goals and lights',
    field: (name) => `the field of action “${name}” with its goals and lights`,
    indicators: 'the table of all indicators with their judgement',
    deviations: 'the deviations with the step they are at',
    department: 'the department at a glance: fields of action and offices',
    compare: 'the comparison of indicators chosen while looking at it',
    office: (name) => `the office “${name}” with its goals, projects and what is still missing`,
  },
  fields: 'One field of action',
  offices: 'One office',
  filters: 'Filters when opened',
  name: 'Name of the tab',
  nameHint: 'Suggested from your choice; at most 128 characters.',
  namePart: (view, filters) => `${view}: ${filters}`,
  viewsFailed:
    'Fields of action, offices and filters could not be loaded. You can choose the other views all the same.',
  willShow: (department, seen) => `It will show (${department}): ${seen}.`,
  filtered: (filters) => `Filters set when opened – ${filters}.`,
  unfiltered: 'No filter is set when opened.',
  ready: (name) => `The tab will be called “${name}”. You can save it now.`,
  saveFailed: 'Teams did not accept the setting. Try again.',
  noneTitle: 'No department for you yet',
  none: 'Zugkraft is set up for none of your teams. The steering support can add the department and add you to its team. Then try again here.',
};
