import type { judgement as germanJudgement, legend as germanLegend } from '../de/judgement';

export const judgement: typeof germanJudgement = {
  parts: {
    light: 'Light',
    trend: 'Trend',
    variation: 'Variation',
    assurance: 'Assurance',
    forecast: 'Forecast',
  },
  aside: (word, what) => `${word} (${what})`,
  meanings: { better: 'better', worse: 'worse' },
  sides: { high: 'upwards', low: 'downwards' },
  why: 'Why?',
  atClose: (light) => `When the month was closed: ${light}`,
  afterCorrection: (light) => `After correction: ${light}`,
};

export const legend: typeof germanLegend = {
  title: 'What do the signs mean?',
  keyboard:
    'Rest the pointer on a sign to read its reason; with the keyboard, the arrow keys lead from sign to sign.',
  about: {
    light: 'How far the figure is from plan.',
    trend: 'Where the figure moved since the one before.',
    variation: 'Whether the figure only varies as usual or shows something special.',
    assurance: 'Whether the process can meet the plan as it stands.',
    forecast: 'Whether the target will be met by its date.',
  },
  light: {
    red: 'The figure is outside the red tolerance.',
    amber: 'The figure is outside the green tolerance, but inside the red one.',
    stale: 'The figure that is due is missing; the last reported one is shown.',
    green: 'The figure is on plan or inside the green tolerance.',
    none: 'No figure is reported, or there is no planned value.',
  },
  trendMeanings: {
    better: { word: 'better', meaning: 'Arrow in a circle: the movement is for the better.' },
    worse: { word: 'worse', meaning: 'Arrow in a diamond: the movement is for the worse.' },
    neutral: { word: 'neither', meaning: 'Arrow without a frame: neither more nor less is better.' },
  },
  steady: 'The figure is as high as the one before.',
  noTrend: 'There is no earlier figure to compare it with.',
  variation: {
    concern: 'More than usual variation, for the worse: look for the cause.',
    improvement: 'More than usual variation, for the better: keep what has worked.',
    neutral: 'More than usual variation; neither more nor less is better.',
    'common-cause': 'The figure varies as usual. Whoever wants a change works on the process.',
    undetermined: 'There are too few figures yet, or the limits have no width.',
  },
  assurance: {
    fails: 'The plan lies beyond what the process usually achieves.',
    'hit-or-miss': 'The plan lies within the usual variation.',
    passes: 'All of the usual variation is on the good side of the plan.',
    none: 'There is no planned value, no direction or no limits.',
  },
  forecast: {
    sun: 'If things go on as they have, the target will be met.',
    'partly-cloudy': 'By the target date, a small part would still be missing.',
    'reached-but-worsening': 'The target is met, but the figure moves away from it.',
    cloud: 'The direction is right, the pace is far too slow.',
    storm: 'The distance to the target stays or grows.',
    none: 'This takes four yearly values, a target and a direction.',
  },
};
