import type { Text } from './de';
import { about } from './en-about';
import { absence } from './en-absence';
import { findings, steeringOnly } from './en-administration';
import { chart } from './en-chart';
import { compare } from './en-compare';
import { configure } from './en-configure';
import { deliveries } from './en-deliveries';
import { deviationCase } from './en-case';
import { deviations } from './en-deviations';
import { filter, live, print, share } from './en-filter';
import { goal } from './en-goal';
import { indicators } from './en-indicators';
import { judgement, legend } from './en-judgement';
import { changes, masterplan } from './en-masterplan';
import { meeting } from './en-meeting';
import { channelRefusals, problems } from './en-problems';
import { process } from './en-process';
import { report } from './en-report';
import { smallCourse } from './en-small-course';
import { start } from './en-start';
import { department, office, units } from './en-units';
import { lights, withheld } from './en-vocabulary';

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
  findings,
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
