import type { Text } from './de';
import { absence } from './en-absence';
import { configure, findings } from './en-administration';
import { deliveries } from './en-deliveries';
import { deviationCase } from './en-case';
import { deviations } from './en-deviations';
import { goal } from './en-goal';
import { indicators } from './en-indicators';
import { judgement, legend } from './en-judgement';
import { meeting } from './en-meeting';
import { problems } from './en-problems';
import { process } from './en-process';
import { report } from './en-report';
import { lights } from './en-vocabulary';

export const en: Text = {
  lights,
  goal,
  report,
  absence,
  configure,
  deviationCase,
  deviations,
  findings,
  deliveries,
  indicators,
  judgement,
  legend,
  meeting,
  problems,
  process,
  app: {
    name: 'Zugkraft',
    navigation: 'Views',
    masterplan: 'Masterplan',
    myReports: 'My reports',
    indicators: 'Indicators',
    deviations: 'Deviations',
    loading: 'Loading …',
    retry: 'Try again',
    failedTitle: 'This could not be loaded',
    offline: (since) => `The connection is interrupted. You see the state of ${since}; we keep trying.`,
    notFoundTitle: 'There is no such page',
    notFound: 'This link leads nowhere. Here is the way to the Masterplan:',
    crashedTitle: 'Something went wrong',
    crashed: 'The view could not be shown. Your saved data are not affected.',
    reload: 'Reload',
    outsideTitle: 'Please open this in Microsoft Teams',
    outside:
      'Zugkraft works as a tab in Teams and signs you in there. In Teams, open the channel of your department and choose the tab “Masterplan”, or open the app “Zugkraft” in the bar on the left.',
    outsideHint: 'You followed this link from Teams and still see this page? Then reload Teams once.',
    noWorkspaceTitle: 'No Masterplan for you yet',
    noWorkspace:
      'You are in no team that Zugkraft has been set up for. Ask the steering support of your department to add you to the team.',
  },
  month: {
    label: 'Reporting month',
    previous: 'Previous month',
    next: 'Next month',
    closed: (month) => `${month} (closed)`,
    asOf: (day, corrections) =>
      `As the month was closed on ${day}; ${
        corrections === 0
          ? 'no corrections since.'
          : corrections === 1
            ? '1 correction since.'
            : `${corrections} corrections since.`
      }`,
  },
  counts: {
    label: (parts) => `Indicators and projects: ${parts}`,
    nothing: 'No indicators yet',
  },
  masterplan: {
    title: 'Masterplan',
    dataStatus: (instant) => `Data as of ${instant}`,
    reported: (reported, expected) => `${reported} of ${expected} indicators reported`,
    findings: (count) => (count === 1 ? '1 row cannot be read' : `${count} rows cannot be read`),
    duties: (count) => (count === 1 ? 'To your report' : `To your ${count} reports`),
    vision: 'Vision and guiding principles',
    fields: 'Fields of action at a glance',
    search: 'Search goals',
    searchHint: 'Name, benefit or goal owner',
    clearSearch: 'Clear search',
    light: 'Light',
    allLights: 'All lights',
    office: 'Office',
    allOffices: 'All offices',
    sort: 'Order',
    sortPlan: 'As in the Masterplan',
    sortWorst: 'Most urgent first',
    allFields: 'Show all fields of action',
    shown: (shown, all) =>
      shown === all ? (all === 1 ? '1 goal' : `${all} goals`) : `${shown} of ${all} goals`,
    reset: 'Reset filters',
    owner: 'Goal owner',
    latest: (month) => `Latest figure: ${month}`,
    noLatest: 'No figure yet',
    openDeviations: (count) => (count === 1 ? '1 open deviation' : `${count} open deviations`),
    emptyField: 'There is no goal in this field of action yet.',
    noMatchTitle: 'No goal matches your selection',
    noMatch: 'Change the search or reset the filters.',
    emptyTitle: 'The Masterplan is still empty',
    empty:
      'As soon as fields of action and goals are in the SharePoint lists, they appear here by themselves.',
    updated: (instant) => `The Masterplan has been updated, as of ${instant}.`,
    historic: (month) => `You see the indicators as of ${month}.`,
  },
};
