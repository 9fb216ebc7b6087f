import type { goalStory as german } from '../de/goal-story';
import { effectLevels } from './vocabulary';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const goalStory: typeof german = {
  contents: 'On this page',
  areas: 'Areas',
  showMore: (number) => `Show ${number} more`,
  noDeviations: 'No deviation is on record for this goal.',
  chain: {
    title: 'Chain of effects',
    intro: 'From action to effect: each indicator stands at the level it measures.',
    doing: 'What we do',
    doingMeaning: 'strategies and their measures',
    levelMeanings: {
      input: 'what we put in',
      output: 'what we deliver',
      outcome: 'what changes for people',
      impact: 'what changes for the city',
    },
    effectLevels,
    emptyLevel: 'No indicator at this level.',
    noMeasure: 'No measure for this strategy yet.',
    withoutStrategy: 'Without a strategy',
    nothingDone: 'No strategy and no measure yet.',
  },
  timeline: {
    title: 'Milestones on a time line',
    hint: 'Every milestone with its days stands below with its project.',
    today: 'today',
    summary: ({ projects, milestones, from, to, done, late, postponed }) =>
      `Time line: ${count(projects, 'project', 'projects')} with ${count(
        milestones,
        'milestone',
        'milestones',
      )} from ${from} to ${to}; ${done} done, ${late} overdue, ${postponed} expected later than due.`,
    done: (share) => `${share} done`,
    late: (number) => `${number} overdue`,
    marks: { due: 'due', done: 'done', late: 'overdue', expected: 'expected later than due' },
  },
  comments: {
    title: 'Comments',
    filter: 'Comments on',
    all: 'All indicators and projects',
    count: (number) => count(number, 'comment', 'comments'),
    empty: 'Nobody has remarked on this goal yet.',
    noDataBecause: (reason) => `No data: ${reason}`,
    support: (need) => `Support needed from the leadership: ${need}`,
    by: (month, who) => (who === '' ? month : `${month} · ${who}`),
  },
  breakdown: {
    title: 'By area',
    compare: 'Compare areas',
    compareLabel: (name) => `Compare areas: ${name}`,
  },
  participants: {
    title: 'Who takes part',
    hint: 'Functions and offices are named, never people.',
    functions: 'Functions and what they answer for',
    post: 'Function',
    office: 'Office',
    answersFor: 'Answers for',
    as: { goal: 'the goal', indicator: 'indicators', measure: 'measures' },
    units: 'Units that commission measures and carry them out',
    measure: 'Measure',
    commissioned: 'Commissioned by',
    operated: 'Carried out by',
    none: 'Nobody is on record as taking part yet.',
    unknown: 'not on record',
  },
};
