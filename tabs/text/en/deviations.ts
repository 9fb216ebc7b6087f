import type { deviations as german } from '../de/deviations';

export const deviations: typeof german = {
  title: 'Deviations',
  show: 'Show as',
  views: { board: 'Board', list: 'List', causes: 'Causes' },
  board: 'Open deviations by step',
  caption: 'Deviations with the step they are at',
  column: (step, count) => (count === 1 ? `${step}: 1 deviation` : `${step}: ${count} deviations`),
  more: (count) => `Show ${count} more`,
  due: (day, left) => {
    if (left === -1) return `for 1 day, was due on ${day}`;
    if (left < 0) return `for ${-left} days, was due on ${day}`;
    if (left === 0) return `due today (${day})`;
    if (left === 1) return `due tomorrow (${day})`;
    return `due on ${day}, in\u00a0${left}\u00a0days`;
  },
  overdue: 'Overdue',
  milestoneDue: (day) => `Milestone, due on ${day}`,
  turn: (name) => `Whose turn: ${name}`,
  nobodysTurn: 'Nobody has to act at the moment',
  myTurn: 'It is your turn',
  closable: 'May be closed',
  reopened: (times) => (times === 1 ? 'Reopened once' : `Reopened ${times} times`),
  countermeasure: (name) => `Countermeasure: ${name}`,
  noAnswer: 'No answer needed',
  noAnswerTitle: 'For information only',
  noAnswerHint: 'Over-achievement and missing reports: they wait for nobody, and need no statement.',
  search: 'Search deviations',
  searchHint: 'Indicator, goal, office or owner',
  filters: {
    field: 'Field of action',
    office: 'Office',
    cause: 'Cause',
    turn: 'Whose turn',
    status: 'Status',
    overdueOnly: 'Overdue only',
  },
  all: {
    field: 'All fields of action',
    office: 'All offices',
    cause: 'All causes',
    turn: 'Everybody',
    status: 'Open',
  },
  me: 'Me',
  noCause: 'Not named yet',
  statuses: { demanded: 'Answer needed', ended: 'Ended', all: 'Open and ended' },
  further: (set) => (set === 0 ? 'More filters' : `More filters (${set} set)`),
  shown: {
    open: (shown, all) =>
      shown === all
        ? all === 1
          ? '1 open deviation'
          : `${all} open deviations`
        : `${shown} of ${all} open ${all === 1 ? 'deviation' : 'deviations'}`,
    ended: (shown, all) =>
      shown === all
        ? all === 1
          ? '1 ended deviation'
          : `${all} ended deviations`
        : `${shown} of ${all} ended ${all === 1 ? 'deviation' : 'deviations'}`,
    all: (shown, all) =>
      shown === all
        ? all === 1
          ? '1 deviation'
          : `${all} deviations`
        : `${shown} of ${all} ${all === 1 ? 'deviation' : 'deviations'}`,
  },
  overdueCount: (count) => `${count} overdue`,
  mine: (count) =>
    count === 1 ? '1 deviation is waiting for you' : `${count} deviations are waiting for you`,
  columns: {
    name: 'Deviation',
    field: 'Field of action',
    office: 'Office',
    opened: 'Opened',
    light: 'Light',
    figure: 'Actual and plan',
    step: 'Step',
    cause: 'Cause',
    due: 'Until',
    turn: 'Whose turn',
  },
  orderHints: {
    name: 'Deviation from A to Z',
    field: 'Field of action from A to Z',
    office: 'Office from A to Z',
    opened: 'Oldest first',
    light: 'Light: most urgent first',
    figure: 'Far worse than plan first',
    step: 'Step: those at the beginning first',
    cause: 'Cause from A to Z',
    due: 'Earliest due date first',
    turn: 'Whose turn from A to Z',
  },
  sortUrgent: 'Urgent ones first',
  noneOpenTitle: 'No deviation is open',
  noneOpen: 'That is good news: nothing is so far off plan that anybody would have to act.',
  noneWaitsTitle: 'No deviation waits for an answer',
  noneWaits: 'That is good news. What stands below is for information only.',
  showEnded: 'Show ended ones',
  noneEndedTitle: 'No deviation has ended yet',
  noneEnded: 'Closed and withdrawn deviations will appear here.',
  noMatchTitle: 'No deviation matches your selection',
  toCase: 'Open the case',
  toCaseLabel: (name) => `Open the case of the deviation at “${name}”`,
  step: (step) => `Step: ${step}`,
  statistics: {
    title: 'What is behind them',
    scope:
      'Counted are all deviations of the department that demand an answer or were worked on. Causes say what has to change, never who.',
    caption: 'Deviations by cause',
    nothing: 'So far no deviation has demanded an answer.',
    named: (named, open) => {
      if (open === 0) return 'None of these deviations is open at the moment.';
      if (open === 1) {
        return named === 1
          ? 'The cause of the only open deviation is named.'
          : 'The cause of the only open deviation is not named yet.';
      }
      if (named === 0) return `For none of the ${open} open deviations has the cause been named yet.`;
      if (named === open) return `For all ${open} open deviations the cause is named.`;
      return `For ${named} of ${open} open deviations the cause is named.`;
    },
    most: (causes, open, overdue) => {
      const each = causes.length === 1 ? '' : ' each';
      return `Named most often: ${listed(causes)} (${open} open${each}${overdue === 0 ? '' : `, ${overdue} of them overdue`}).`;
    },
    leadership: (causes, open) =>
      `${listed(causes)} are the head of department's business: the operating unit cannot change them by itself. ${
        open === 0
          ? 'Nothing is open about them at the moment.'
          : open === 1
            ? '1 deviation is open about them.'
            : `${open} deviations are open about them.`
      }`,
    effects: (effective, checks) => {
      if (checks === 0) return 'No effect has been checked so far.';
      if (checks === 1) {
        return effective === 1
          ? 'The only effect check so far was positive.'
          : 'The only effect check so far was negative.';
      }
      return `Of ${checks} effect checks ${effective} ${effective === 1 ? 'was' : 'were'} positive.`;
    },
    columns: {
      cause: 'Cause',
      level: 'Decided by',
      share: 'Share',
      open: 'Open',
      overdue: 'Overdue of these',
      ended: 'Ended',
      effective: 'Effective',
      ineffective: 'Not effective',
    },
    total: 'Together',
    inTime: 'open, not overdue',
    overdue: 'open and overdue',
    ended: 'ended',
  },
};

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
