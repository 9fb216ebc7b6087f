import type { AcknowledgeError } from '../../src/application/deviations/acknowledge-deviation';
import type { SetAbsenceError } from '../../src/application/reporting/set-absence';
import type { EntryOutcome, SubmitError } from '../../src/application/reporting/submit-monthly-report';
import type { Role } from '../../src/domain/masterplan/role';
import { formatDay, formatInstant, formatMonth, formatNumber } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';
import type { Light } from '../../src/domain/tracking/light';
import type { ReadingState } from '../../src/domain/tracking/reading';
import type { ProjectStatus } from '../../src/domain/tracking/status-report';
import type { BotText, RefusalFacts } from './de';
import { casesEnglish } from './en-case';

const language: Language = 'en';
const month = (value: string): string => formatMonth(value, language);
const day = (value: string): string => formatDay(value, language);
const items = (count: number): string =>
  count === 1 ? '1 item' : `${formatNumber(count, 0, language)} items`;

const functions = (posts: readonly string[]): string => posts.map((post) => `“${post}”`).join(', ');

const laterCorrection = 'A correction with a reason is possible on the tab.';

const submitErrors: Record<SubmitError['kind'], (facts: RefusalFacts) => string> = {
  'not-permitted': () =>
    'You have no access to this department. Nothing was stored. Please contact steering support.',
  'month-in-future': (facts) =>
    `${month(facts.month)} cannot be reported yet because the month is not over. Nothing was stored.`,
  'month-not-open': (facts) =>
    `${month(facts.month)} can be reported from ${day(facts.day)}. Nothing was stored; please report again then.`,
  'month-closed': (facts) =>
    `${month(facts.month)} was closed on ${day(facts.day)}. Nothing was stored. ${laterCorrection}`,
  'reason-missing': (facts) => `${month(facts.month)} is closed. Nothing was stored. ${laterCorrection}`,
  'reason-too-long': () =>
    'The reason is too long. Nothing was stored; please shorten it to at most 2,000 characters.',
  'not-responsible': () =>
    'At least one of these items does not belong to your function (any more). Nothing was stored. Write “report” to get your current card.',
  'nothing-entered': () => 'Nothing has been entered yet. Please enter at least one item and submit it.',
  'invalid-entries': () =>
    'Nothing was stored yet. Please look at the places marked “Error:” and submit again.',
};

const acknowledgeErrors: Record<AcknowledgeError['kind'], string> = {
  'not-permitted': 'You have no access to this department. Nothing was stored.',
  'not-leadership':
    'Only the heads of the department and its offices can acknowledge this. Nothing was stored.',
  'deviation-not-found': 'This deviation does not exist (any more). The Masterplan shows how things stand.',
  'changed-meanwhile':
    'Somebody else is changing this deviation right now. Nothing was stored; please try again in a moment.',
};

const absenceErrors: Record<SetAbsenceError['kind'], string> = {
  'not-permitted': 'You have no access to this department. Nothing was entered.',
  'no-post':
    'You hold no function that anybody could deputise for. If that is wrong, please contact steering support.',
  'no-deputy': 'Your function has no deputy. Nothing was changed; please contact steering support.',
  'until-before-from': 'The absence ends before it begins. Nothing was entered.',
  'until-in-past': 'That day is over already. Nothing was entered.',
  'changed-meanwhile': 'Your absence is being changed elsewhere right now. Please try again in a moment.',
};

const outcomes: Record<EntryOutcome, string> = {
  saved: 'saved',
  corrected: 'corrected',
  unchanged: 'unchanged',
  'changed-meanwhile': 'not saved: changed by somebody else meanwhile',
  refused: 'not saved: SharePoint does not take this entry',
  'not-responsible': 'not saved: does not belong to your function (any more)',
  invalid: 'not saved: please check',
};

const lights: Record<Light, string> = {
  green: 'Green: on plan',
  amber: 'Amber: slight deviation',
  red: 'Red: clear deviation',
  none: 'no light: no data',
  stale: 'outdated: new figure missing',
};

const readingStates: Record<ReadingState, string> = {
  provisional: 'provisional',
  estimated: 'estimated',
  final: 'final',
};

const projectStatuses: Record<ProjectStatus, string> = {
  'on-track': 'on track',
  'at-risk': 'needs attention',
  'off-track': 'off plan',
  done: 'completed',
};

const roles: Record<Role, string> = {
  'head-of-department': 'Head of department',
  'head-of-office': 'Head of office',
  'steering-support': 'Steering support',
  reader: 'Reader',
};

export const en = {
  cases: casesEnglish,
  submitErrors,
  acknowledgeErrors,
  outcomes,
  lights,
  readingStates,
  projectStatuses,
  roles,
  month,
  day,
  to: 'to',
  error: 'Error:',
  question: 'Question:',
  plan: 'Plan',
  goal: 'Goal',

  failed: 'Sorry, that did not work, and nothing was stored. Please try again in a moment.',
  storageAway: 'The data cannot be reached right now. Nothing was stored. Please try again in a few minutes.',
  incomplete: (workspace, why) =>
    `${workspace} cannot answer at the moment; nothing was stored there. ${why.join(' ')}`,
  storageAwayForm:
    'The data cannot be reached right now. Nothing was stored. What you entered is still here: please submit it again in a few minutes.',
  storageAwayMessage:
    'The data cannot be reached right now. Nothing was stored. What you entered is still in the card: please submit it again in a few minutes.',
  brokenCard: 'This card can no longer be read. Nothing was stored. Write “report” to get your current card.',
  unknownVerb:
    'I do not know this button (any more). Nothing was stored. Write “report” to get your current card.',
  noIdentity:
    'I cannot tell who you are, so I have done nothing. Please sign in to Teams with your work account.',
  errorTitle: 'That did not work',

  report: {
    title: (value) => `Monthly report ${month(value)}`,
    toast: (value, count) => `Monthly report ${month(value)}: ${items(count)} open`,
    intro: (count, due) => `Please report ${items(count)} by ${day(due)}.`,
    complete: 'Everything is reported for this month.',
    closes: (close) => `Corrections are possible until ${day(close)}.`,
    fallback: (value, due) =>
      `Monthly report ${month(value)}: please report by ${day(due)}. This card cannot be shown here; “My reports” shows what is open.`,
    more: (count) =>
      count === 1
        ? 'One more item does not fit on this card. You find it in “My reports”.'
        : `${formatNumber(count, 0, language)} more items do not fit on this card. You find them in “My reports”.`,
    nothing: (value) => `There is nothing for you to report for ${month(value)}.`,
    planNone: 'none yet',
    last: 'Latest figure',
    lastNone: 'none yet',
    ofMonth: (figure, value, state) =>
      `${figure} (${month(value)}${state === undefined ? '' : `, ${state}`})`,
    valueInUnit: (value, unit) =>
      unit === '' ? `Figure ${month(value)}` : `Figure ${month(value)} in ${unit}`,
    isMeant: (figure) => `${figure} is right`,
    example: (figure) => `e.g. ${figure}`,
    state: 'Status of the figure',
    comment: 'Comment',
    commentExample: 'optional: what explains the figure',
    noData: 'No data because …',
    noDataExample: 'only when there is no figure',
    status: (value) => `Project status ${month(value)}`,
    statusExample: 'please choose',
    progress: 'What was achieved?',
    progressExample: 'one or two sentences',
    support: 'What does the project need from the leadership?',
    supportExample: 'leave empty if nothing',
    milestones: 'Milestones done',
    milestone: {
      late: (name, due) => `${name} (overdue, was due ${day(due)})`,
      open: (name, due) => `${name} (due ${day(due)})`,
      reported: (name, due) => `${name} (reported as done, due ${day(due)})`,
    },
    reported: 'Reported',
    details: 'More …',
    wholeForm: 'Show all fields',
    leaving:
      'Teams forgets what you type here and do not submit as soon as you leave the chat. For longer reports there is “My reports”.',
    lateMilestones: (count) =>
      count === 1 ? '1 milestone is late' : `${formatNumber(count, 0, language)} milestones are late`,
    submit: 'Submit',
    page: (page, pages) => `Page ${page} of ${pages}`,
    turning: 'Turning the page stores what has been entered.',
    saveAndNext: 'Save and continue',
    back: 'Back',
    refused: 'SharePoint did not take the marked entry. Please change it; everything else is stored.',
    mend: (stored) =>
      `${items(stored)} saved. Only what is missing is left here: please look at it and submit it again.`,
    stored: 'Saved',
    changedMeanwhile:
      'Others have changed something meanwhile. Please look at what stands there now; everything else is stored.',
    deputy: (posts, open) => {
      const named = `You deputise for ${functions(posts)}`;
      return open === 0 ? `${named}.` : `${named}: these reports are still open.`;
    },
    openReports: 'My reports',
  },

  receipt: {
    title: (value) => `Thank you for your report ${month(value)}`,
    titleNothingSaved: (value) => `Report ${month(value)}: nothing saved`,
    summary: (saved, { missed, refused, gone }) => {
      const stored = `${items(saved)} saved.`;
      const lost = (count: number, why: string): string =>
        count === 0 ? '' : `${items(count)} not saved because ${why}.`;
      return [
        saved === 0 ? '' : stored,
        lost(missed, 'others have changed something meanwhile'),
        lost(refused, 'SharePoint does not take it as it is'),
        lost(gone, `${gone === 1 ? 'it does' : 'they do'} not belong to your function (any more)`),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    },
    fallback: (value) => `Your report ${month(value)} has been processed. Details are in “My reports”.`,
    value: 'Figure',
    noData: 'No data because',
    comment: 'Comment',
    status: 'Project status',
    progress: 'Achieved',
    support: 'Needed',
    milestones: 'Done',
    yourEntry: 'Your entry',
    outcome: 'Outcome',
    before: 'Reported before',
    open: (count) => `Still open: ${items(count)}`,
    correctUntil: (close) => `Corrections are possible until ${day(close)}.`,
    correct: 'Correct',
    complete: 'Complete or correct',
    more: (count) => `${items(count)} more in “My reports”.`,
  },

  alert: {
    opened: 'Deviation from plan',
    worsened: 'Deviation has grown',
    withdrawn: 'Deviation withdrawn',
    withdrawnWhy:
      'As things stand nothing speaks for it any more: what was reported has been corrected or completed, or limits were computed anew. There is nothing left to do.',
    closed: 'Deviation closed',
    toast: (title, { deviation, subjectName, goalName }) => {
      const { due, month: ofMonth } = deviation.latest;
      return `${title}: ${subjectName} (${goalName}), ${due === null ? month(ofMonth) : `due ${day(due)}`}`;
    },
    indicator: 'Indicator',
    milestone: 'Milestone',
    due: 'Due on',
    month: 'Month',
    actual: 'Figure',
    deviation: 'Deviation',
    owner: 'Goal owner',
    ownerAt: (post, office) => (office === '' ? post : `${post}, ${office}`),
    why: 'Why this message',
    question: 'What does this goal need now: its process, its project or its framework conditions?',
    questionOver: 'What contributes to it, and does the plan still fit?',
    mayClose: {
      indicator: 'Back on plan for two months: the deviation can be closed on the tab.',
      milestone: 'The milestone is done: the deviation can be closed on the tab.',
    },
    acknowledge: 'Acknowledge',
    acknowledged: (post, at) => `Acknowledged: ${post}, ${formatInstant(at, language)}`,
    closedBy: (post, at) => `Closed: ${post}, ${formatInstant(at, language)}`,
    openGoal: 'Open the goal in the Masterplan',
  },

  status: {
    title: (value) => `Your report ${month(value)}`,
    done: (done, all) => `${formatNumber(done, 0, language)} of ${items(all)} reported.`,
    due: (due) => `Due on ${day(due)}.`,
    open: 'open',
    report: 'Report now',
    opens: (value, opens) => `${month(value)} can be reported from ${day(opens)}.`,
    closed: (value, close) => `${month(value)} was closed on ${day(close)}.`,
    noDuties:
      'There is nothing for you to report at present. If that is wrong, please contact steering support.',
    onlyPersonal: 'Your reports belong in our personal chat. Please write “report” or “status” to me there.',
  },

  reminder: {
    title: (value) => `Reminder: monthly report ${month(value)}`,
    toast: (value, count) => `Reminder: ${items(count)} still open for ${month(value)}`,
    open: (count) => (count === 1 ? '1 item is still open.' : `${items(count)} are still open.`),
    closes: (close) => `You can report until ${day(close)}.`,
    more: (count) => `… and ${formatNumber(count, 0, language)} more`,
  },

  escalation: {
    title: (value) => `Open reports ${month(value)}`,
    toast: (value, count) =>
      `${items(count)} of your unit ${count === 1 ? 'is' : 'are'} still missing for ${month(value)}`,
    open: (count) => `${items(count)} of your unit ${count === 1 ? 'is' : 'are'} still missing.`,
    days: (due, close) =>
      `Due: ${day(due)}. Month close: ${day(close)}; after that, reports are possible with a reason on the tab.`,
    ask: 'Please find out what is needed for these reports.',
    openMasterplan: 'Open the Masterplan',
  },

  absence: {
    deputyAsked: (posts, from, until) =>
      `From ${day(from)} to ${day(until)} the deputy is asked for ${functions(posts)}.`,
    waits: (posts) => `${functions(posts)} has no deputy: these reports still go to you.`,
    none: (posts) => `No absence is entered for ${functions(posts)}: you are asked.`,
    alone: (posts) => `${functions(posts)} has no deputy: you are asked. Steering support can change that.`,
    how: 'To enter one, write “deputy until 15/12” or “deputy from 1/12 to 15/12”. After “deputy end” you are asked again.',
    unclear:
      'I did not understand this about your deputy, so I have entered nothing. Please write, for example, “deputy until 15/12”, “deputy from 1/12 to 15/12” or “deputy end”.',
    onlyPersonal: 'Your absence belongs in our personal chat. Please write “deputy” to me there.',
    errors: absenceErrors,
  },

  welcome: {
    title: 'Welcome to Zugkraft',
    personal:
      'I help your goals along: once a month I send you a card in which you report figures and the status of your projects directly. Masterplan and Tracking are on the tab “Masterplan”.',
    group:
      'I show here how the goals of the department stand, and tell the leadership about deviations from plan in their chat. Add the Masterplan as a tab with “+”. Write “help” to learn more.',
    fallback: 'Welcome to Zugkraft. Write “help” to learn what I can do.',
  },

  help: {
    title: 'What Zugkraft can do',
    greeting: 'Hello! I am Zugkraft, and I accompany the goals of your department.',
    notUnderstood: 'Sorry, I did not understand that. This is what I can do:',
    commands: [
      { title: 'report', value: 'sends you the card of the current month' },
      { title: 'status', value: 'shows what is still open' },
      {
        title: 'deputy until 15/12',
        value: 'has your deputy asked until then; “deputy” shows what is entered',
      },
      { title: 'tasks', value: 'shows which deviations wait for you, and lets you answer them here' },
      { title: 'help', value: 'shows this overview' },
    ],
    fallback:
      'Write “report” for your card of the month, “status” for what is open, “tasks” for deviations that wait for you, “deputy” for who is asked in your absence, or “help”.',
  },
} satisfies BotText;
