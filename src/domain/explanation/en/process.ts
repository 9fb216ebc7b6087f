import type { SeriesBasis } from '../../tracking/xmr/process-series';
import type { SignalMeaning } from '../../tracking/xmr/variation';
import type { Sentences } from '../de/sentences';
import { joined } from '../facts/sentence';
import type { AssuranceFacts, LimitsFacts, PlanText, SignalFacts, TrendFacts } from '../facts/sentence-facts';

type Process = Sentences['process'];

const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const monthsRunning = (count: number): string =>
  count === 1 ? 'one month' : `${COUNTS[count] ?? count.toFixed()} months in a row`;

const moved: Record<SeriesBasis, string> = {
  figures: '',
  increments: 'the increase is ',
  deseasonalised: 'seasonally adjusted ',
  'deseasonalised-increments': 'the seasonally adjusted increase is ',
};

const trendMeanings: Record<TrendFacts['meaning'], string> = {
  better: 'better',
  worse: 'worse',
  neutral: 'neither better nor worse',
};

const limitNouns: Record<SeriesBasis, string> = {
  figures: 'limits',
  increments: 'limits of the monthly increase',
  deseasonalised: 'seasonally adjusted limits',
  'deseasonalised-increments': 'seasonally adjusted limits of the monthly increase',
};

const signalled: Record<SeriesBasis, string> = {
  figures: '',
  increments: 'increase ',
  deseasonalised: 'seasonally adjusted ',
  'deseasonalised-increments': 'seasonally adjusted increase ',
};

const compared: Record<SeriesBasis, string> = {
  figures: 'the figure for',
  increments: 'the increase in',
  deseasonalised: 'the seasonally adjusted figure for',
  'deseasonalised-increments': 'the seasonally adjusted increase in',
};

const meanings: Record<SignalMeaning, string> = {
  improvement: 'unusual improvement',
  concern: 'unusual deterioration',
  neutral: 'unusual, neither better nor worse',
};

const variationMissing: Process['variationMissing'] = {
  'no-figures': 'variation cannot be determined: there are no comparable figures yet',
  'too-few-figures': 'variation cannot be determined: there are too few figures in a row yet',
  'no-width': 'variation cannot be determined: the limits coincide although the figures are not all the same',
};

const assuranceMissing: Process['assuranceMissing'] = {
  'no-target': 'without a planned value nobody can say whether the process meets the plan',
  'neutral-direction':
    'nobody can say whether the process meets the plan because neither more nor less is better',
  undetermined:
    'nobody can say whether the process meets the plan as long as the variation cannot be determined',
};

const assured: Record<AssuranceFacts['type'], string> = {
  passes: 'the process meets the plan reliably',
  'hit-or-miss': 'the process meets the plan sometimes, and sometimes not',
  fails: 'the process as it stands does not meet the plan',
};

const provisional = ({ points, basis }: LimitsFacts): string =>
  `provisional ${limitNouns[basis]}, only ${points.toFixed()} ${points === 1 ? 'figure' : 'figures'}`;

const limits = (facts: LimitsFacts): string =>
  facts.provisional ? `${facts.range}; ${provisional(facts)}` : `${limitNouns[facts.basis]} ${facts.range}`;

const judged = ({ basis, value }: LimitsFacts): string =>
  value === null ? '' : `${signalled[basis]}${value}`;

function asked(target: PlanText, basis: SeriesBasis): string {
  if (target.type === 'range') return `range ${target.low} to ${target.high}`;
  const isIncrement = basis === 'increments' || basis === 'deseasonalised-increments';
  return `${isIncrement ? 'planned increase' : 'plan'} ${target.value}`;
}

function pattern({ rule, side, count, mean, limit }: SignalFacts): string {
  const isHigh = side === 'high';
  switch (rule) {
    case 'outside-limit':
      return `${isHigh ? 'above' : 'below'} the usual limits`;
    case 'trend':
      return `${isHigh ? 'rising' : 'falling'} ${monthsRunning(count)}`;
    case 'near-limit': {
      const often = count > 2 ? monthsRunning(count) : 'two of three months';
      return `${often} near the ${isHigh ? 'upper' : 'lower'} limit of ${limit}`;
    }
    case 'one-side':
      return `${monthsRunning(count)} ${isHigh ? 'above' : 'below'} the mean of ${mean}`;
  }
}

function signal(facts: SignalFacts): string {
  const outside = facts.rule === 'outside-limit';
  const width = outside ? limits(facts.limits) : facts.limits.provisional ? provisional(facts.limits) : '';
  const remarks = joined([facts.months, width], '; ');
  const { value } = facts.limits;
  const before = outside && value !== null ? `${value} ` : '';
  const after = outside || value === null ? '' : `, most recently ${value}`;
  const seen = `${signalled[facts.limits.basis]}${before}${pattern(facts)}${after}`;
  return `${meanings[facts.meaning]}: ${seen}${remarks === '' ? '' : ` (${remarks})`}`;
}

export const process: Process = {
  trend: ({ from, to, basis, type, meaning, amount }) => {
    const asOf = to === null ? '' : `as of ${to}`;
    const isSteady = type === 'steady';
    const how = isSteady ? 'unchanged' : `${type === 'rising' ? 'up' : 'down'} by ${amount}`;
    const remarks = joined([isSteady ? '' : trendMeanings[meaning], asOf], ', ');
    return `compared with ${from} ${moved[basis]}${how}${remarks === '' ? '' : ` (${remarks})`}`;
  },
  noTrend: 'no comparison possible, that takes two figures',
  signal,
  addedSignal: (facts, contrary) => `${contrary ? 'but' : 'at the same time'} ${signal(facts)}`,
  addedUsual: (facts) =>
    `at the same time usual variation (${joined([judged(facts), limits(facts)], '; ')}): work on the process, not on the single figure`,
  usual: (month, facts) => {
    const width = facts.provisional ? limits(facts) : facts.range;
    return `${compared[facts.basis]} ${month}${facts.value === null ? '' : ` (${facts.value})`} lies within the usual limits (${width})`;
  },
  fixedLimits: ({ basis, points, base }) =>
    `${limitNouns[basis]} from the first ${points.toFixed()} figures (${base})`,
  usualVariation: (clause) => `usual variation: ${clause}`,
  workOnProcess: 'usual variation: work on the process, not on the single figure',
  variationMissing,
  assurance: ({ type, target, limits: width }) =>
    `${assured[type]} (${asked(target, width.basis)}; ${limits(width)})`,
  assuranceMissing,
};
