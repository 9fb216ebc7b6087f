import { formatDay, formatInstant, formatNumber } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';
import type { CaseText } from './de-case';

const language: Language = 'en';
const day = (value: string): string => formatDay(value, language);
const number = (count: number): string => formatNumber(count, 0, language);
const cases = (count: number): string => (count === 1 ? '1 deviation' : `${number(count)} deviations`);

const refusals: CaseText['refusals'] = {
  'not-permitted': () =>
    'You have no access to this department. Nothing was stored. Please contact steering support.',
  'deviation-not-found': () =>
    'This deviation does not exist (any more). Nothing was stored. Write “tasks” to see what waits for you.',
  'not-your-step': ({ who }) =>
    `This step is not yours${who === '' ? '' : `; whose turn: ${who}`}. Nothing was stored.`,
  'own-case': () =>
    'Nobody decides their own case: you can speak for the operating unit here. The deputy of the post that decides does, or the next higher level. Nothing was stored.',
  'not-the-next-step': ({ stage }) =>
    `This step is not possible now. Nothing was stored. The case now stands at: ${stage}.`,
  'case-changed': () =>
    'Something happened meanwhile. What you entered was not stored yet. Please look at the new state.',
  'decision-not-possible': () =>
    'It cannot be decided like this here. Nothing was stored. Please choose one of what is offered.',
  'check-too-early': ({ checkOn }) =>
    `It is too early to check the effect. You can check from ${checkOn} on. Nothing was stored.`,
  'invalid-step': () => 'Nothing was stored yet. Please look at the places marked “Error:” and submit again.',
};

const titles: CaseText['titles'] = {
  begins: (stage) => `It is your turn: ${stage}`,
  soon: (stage) => `Due soon: ${stage}`,
  overdue: (stage) => `Due date missed: ${stage}`,
};

export const casesEnglish: CaseText = {
  refusals,
  titles,
  standing: (stage) => `State of the case: ${stage}`,
  toast: (title, subject) => `${title} – ${subject}`,
  goal: 'Goal',
  stage: 'Step',
  waitsFor: 'Whose turn',
  deputyDecides: (turn) => `Deputy, ${turn}`,
  nobodyCan: 'Nobody can decide',
  nobodyDecides:
    'Nobody can decide: whoever would decide also speaks for the operating unit, and there is no other deputy and no higher level. Please have a deputy entered.',
  waitsForName: (side, name) => (name === '' ? side : `${name} (${side})`),
  nobody: 'nobody',
  due: 'Until',
  until: (until) => `until ${day(until)}`,
  overdueSince: (since) => `overdue since ${day(since)}`,
  reopened: 'Reopened',
  times: (count) => (count === 1 ? 'once' : `${number(count)} times`),
  checkOn: 'Effect is checked on',
  doneUntil: 'Carried out by',
  criterion: 'Effect is seen by',
  effect: 'Effect',
  effective: 'It worked.',
  ineffective: 'It did not work.',
  present: 'Target so far',
  newTarget: (value, from) => `${value} from ${from}`,
  reference: 'Decision of the council',
  nobodys: 'Nobody has to do anything at the moment.',
  othersTurn: (who) => `Whose turn: ${who}. Nothing is asked of you at the moment.`,
  checkLater: (checkOn) =>
    `The effect is checked from ${day(checkOn)} on; so it was agreed. I will get back to you then.`,
  saved: (steps) => `Saved: ${steps.join(' and ')}.`,
  since: 'What happened meanwhile',
  happened: (who, what, at) => `${who}: ${what} (${formatInstant(at, language)})`,
  broken: 'This card cannot be read any more. Nothing was stored. Write “tasks” to see what waits for you.',
  yours: 'What you entered, not stored',
  openCase: 'Open the case',
  openDeviations: 'All deviations',
  backToList: 'All my tasks',
  otherDecision: 'Decide otherwise',

  form: {
    statement: {
      statement: 'What happened?',
      hint: 'what the figures do not show',
      send: 'Send statement and cause',
    },
    cause: {
      cause: 'What is the main cause?',
      choose: 'please choose',
      causeText: 'How do you know?',
      hint: 'The question is what has to change, not who is to blame.',
      send: 'Send the cause',
    },
    countermeasure: {
      name: 'Name of the countermeasure',
      what: 'What is done? (optional)',
      due: 'Carried out by',
      criterion: 'How will the effect be seen?',
      criterionHint: 'which figure, of which indicator, from when on',
      checkOn: 'Effect is checked on',
      send: 'Propose the countermeasure',
    },
    decision: {
      option: 'What do you decide?',
      reason: 'Reason',
      reasonHint: 'optional when you approve; everybody in the team reads it with your function',
      more: 'Not stored yet: please add what belongs to this decision.',
      taskName: 'What does the leadership take on?',
      value: (unit) => (unit === '' ? 'New target' : `New target in ${unit}`),
      example: (figure) => `e.g. ${figure} (the German way)`,
      from: 'Holds from',
      reference: 'Decision of the council',
      referenceOptional: 'Decision of the council (optional)',
      referenceNeeded: (reference) =>
        `The council decided this goal${reference === null ? '' : ` (${reference})`}. Another target therefore needs a new decision: enter its number.`,
      send: 'Send the decision',
    },
    implementation: { done: 'What was carried out?', send: 'Report the implementation' },
    check: {
      effective: 'Did the countermeasure work?',
      yes: 'Yes, it worked',
      no: 'No, it did not work',
      effect: 'How do you know?',
      send: 'Send the result',
    },
    confirmation: {
      outcome: 'How does it go on?',
      close: 'Close the deviation',
      reopen: 'Reopen',
      remark: 'Remark or reason',
      remarkHint: 'optional when you close it',
      remarkNeeded: 'needed: the figure is red, or the measure had no effect',
      explain:
        'Closing confirms that the deviation is settled. Reopening begins anew, and then the head of department decides.',
      send: 'Send the confirmation',
    },
  },

  tasks: {
    title: 'Your tasks about deviations',
    waiting: (count) => (count === 1 ? '1 deviation waits for you.' : `${cases(count)} wait for you.`),
    overdue: (count) => (count === 1 ? '1 of them is overdue.' : `${number(count)} of them are overdue.`),
    none: 'No deviation waits for you at the moment.',
    open: (subject) => `Work on: ${subject}`,
    onlyPersonal: 'Your tasks belong in our personal chat. Please write “tasks” to me there.',
  },

  more: (count) => `… and ${number(count)} more`,

  bundle: {
    title: (count) => cases(count),
    intro: 'The most urgent first.',
    overdue: (count) =>
      count === 1
        ? 'A due date was missed in 1 of them.'
        : `A due date was missed in ${number(count)} of them.`,
    toast: (count, worst) => (count === 1 ? `1 deviation: ${worst}` : `${cases(count)}, first: ${worst}`),
  },

  digest: {
    title: (workspace) => `Deviations of the week: ${workspace}`,
    since: (from, to) => `${day(from)} to ${day(to)}`,
    toast: (workspace, parts) => `Deviations of the week (${workspace}): ${parts}`,
    decisions: 'Waiting for a decision or confirmation',
    overdue: 'Overdue',
    worsened: 'Worse',
    opened: 'New',
    closed: 'Closed',
    counted: {
      decisions: (count) =>
        count === 1 ? '1 waits for the leadership' : `${number(count)} wait for the leadership`,
      overdue: (count) => `${number(count)} overdue`,
      worsened: (count) => `${number(count)} worse`,
      opened: (count) => `${number(count)} new`,
      closed: (count) => `${number(count)} closed`,
    },
    effects: { yes: 'effective', no: 'not effective', unchecked: 'effect not checked' },
  },
};
