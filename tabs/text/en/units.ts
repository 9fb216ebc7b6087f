import type { Text } from '../de/text';

const deviationCount = (count: number): string =>
  count === 1 ? '1 open deviation' : `${count} open deviations`;

export const units: Text['units'] = {
  dataStatus: (instant) => `Data as of ${instant}`,
  historic: (month) => `You see the indicators as of ${month}; deviations stand as they do today.`,
  reported: (reported, expected) =>
    expected === 0 ? 'No report expected' : `${reported} of ${expected} reported`,
  reportedFor: (month) => `Indicators reported for ${month}`,
  openDeviations: deviationCount,
  overdueSteps: (count) => (count === 1 ? '1 step overdue' : `${count} steps overdue`),
  noKey: 'no key indicator',
  better: (count) => `${count} better`,
  worse: (count) => `${count} worse`,
  moved: (parts) => `Against the figure before: ${parts}`,
  turn: (name) => `Whose turn: ${name}`,
  nobodyDecides: 'Nobody can decide',
  deputyDecides: (name) => `Deputy, ${name}`,
  nobodysTurn: 'Nobody has to act at present',
  noAnswer: 'For information only',
  myTurn: 'It is your turn',
  step: (step) => `Step: ${step}`,
  due: (day) => `due on ${day}`,
  overdue: (day) => `overdue, was due on ${day}`,
  allDeviations: 'All deviations',
};

export const department: Text['department'] = {
  subtitle: 'Fields of action and offices',
  matrix: 'Fields of action by office',
  matrixHint:
    'Each cell shows the light of the key indicators and counts what the office is responsible for in the field: indicators and projects. The offices stand in the order of the Masterplan.',
  field: 'Field of action',
  total: 'Together',
  all: 'Whole department',
  cell: (given) =>
    `${given.field}, ${given.office}: ${given.light}${given.counts === '' ? '' : `; ${given.counts}`}`,
  notInvolved: 'not involved',
  noOffice: 'No office is responsible for anything here.',
  deviationsLabel: (count, office) => `${count}, ${office}`,
  urgent: 'What needs the leadership now',
  urgentHint: 'Decisions and confirmations of the department, then overdue steps. As of today.',
  noUrgent: 'No deviation waits for the department, and no step is overdue.',
  offices: 'Reports and deviations by office',
  columns: {
    office: 'Office',
    reported: (month) => `Reported for ${month}`,
    openDeviations: 'Open deviations',
    overdueSteps: 'Overdue steps',
  },
  emptyTitle: 'No office yet',
  empty: 'As soon as offices and posts are in the SharePoint lists, they appear here by themselves.',
};

export const office: Text['office'] = {
  head: (post) => `Responsible: ${post}`,
  own: (count) => (count === 1 ? 'Your office' : 'Your offices'),
  toDepartment: 'To the department',
  toIndicators: 'Indicators of this office',
  overview: 'At a glance',
  light: 'Key indicators',
  counts: 'Indicators and projects',
  reported: (month) => `Reported for ${month}`,
  openDeviations: 'Open deviations',
  overdueSteps: 'Overdue steps',
  goals: (count) => `Goals (${count})`,
  goalsHint:
    'Goals in which the office takes part or for which it is responsible for something. Light and counts are those of the whole goal.',
  noGoals: 'This office takes part in no goal.',
  projects: (count) => `Projects (${count})`,
  noProjects: 'This office carries out no project at present.',
  progress: (done, planned) => `${done} done, ${planned} planned by today`,
  noProgress: 'No progress: a milestone lacks its weight.',
  nextMilestone: (name, day) => `Next milestone: ${name}, due on ${day}`,
  lateMilestone: (name, day) => `Overdue milestone: ${name}, was due on ${day}`,
  allMilestonesDone: 'All milestones are reached.',
  ofGoal: (goal) => `Goal: ${goal}`,
  missing: (count, month) => `Not yet reported for ${month} (${count})`,
  noMissing: 'Everything is reported. Thank you!',
  missingMonth: (name, month) => `${name} (for ${month})`,
  deviations: (count) => `Open deviations (${count})`,
  toDeviations: 'In the list of deviations',
  noDeviations: 'No deviation is open.',
};
