import type { Text } from '../de/text';
import { about } from './about';
import { absence } from './absence';
import { dataIssues, steeringOnly } from './administration';
import { chart } from './chart';
import { compare } from './compare';
import { configure } from './configure';
import { deliveries } from './deliveries';
import { deviationCase } from './case';
import { deviations } from './deviations';
import { filter, live, print, share } from './filter';
import { goal } from './goal';
import { indicators } from './indicators';
import { judgement, legend } from './judgement';
import { changes, masterplan } from './masterplan';
import { meeting } from './meeting';
import { channelRefusals, problems } from './problems';
import { process } from './process';
import { report } from './report';
import { smallCourse } from './small-course';
import { start } from './start';
import { department, office, units } from './units';
import { lights, withheld } from './vocabulary';

export const en: Text = {
  about,
  lights,
  goal,
  report,
  absence,
  changes,
  chart,
  compare,
  configure,
  department,
  deviationCase,
  deviations,
  filter,
  dataIssues,
  steeringOnly,
  deliveries,
  indicators,
  judgement,
  legend,
  live,
  masterplan,
  smallCourse,
  meeting,
  office,
  problems,
  channelRefusals,
  print,
  process,
  share,
  start,
  units,
  withheld,
  app: {
    name: 'Zugkraft',
    navigation: 'Views',
    entries: {
      start: 'Start',
      masterplan: 'Masterplan',
      tracking: 'Tracking',
      administration: 'Administration',
    },
    menu: (entry, view) => ['Menu', entry, view].filter(Boolean).join(' › '),
    forMe: 'For me',
    workspace: 'Change department',
    masterplan: 'Masterplan',
    start: 'Start',
    compare: 'Compare',
    department: 'Department',
    myReports: 'My reports',
    indicators: 'Indicators',
    deviations: 'Deviations',
    loading: 'Loading …',
    retry: 'Try again',
    failedTitle: 'This could not be loaded',
    refusedTitle: 'No access',
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
};
