import type { Sentences } from '../de/sentences';
import type { GapFacts, MovementFacts, PositionFacts } from '../facts/sentence-facts';

type ForecastSentences = Sentences['forecast'];

const missing: ForecastSentences['missing'] = {
  'no-figures': 'without figures no forecast is possible',
  'no-target': 'without a target no forecast is possible',
  'neutral-direction': 'no forecast because neither more nor less is better',
};

const subjects: Record<MovementFacts['measured'], string> = {
  figure: 'the figure',
  deseasonalised: 'the seasonally adjusted figure',
  'twelve-month-sum': 'the sum over twelve months',
};

const latest: Record<MovementFacts['measured'], (figure: string) => string> = {
  figure: (figure) => figure,
  deseasonalised: (figure) => `${figure}, seasonally adjusted`,
  'twelve-month-sum': (figure) => `${figure} in twelve months`,
};

function left(gap: GapFacts): string {
  switch (gap.type) {
    case 'closed':
      return ', so the target would be met';
    case 'smaller':
      return `, so ${gap.share} of the remaining way would be missing`;
    case 'negligible':
      return `, so only ${gap.share} of the remaining way would be missing, which counts as met`;
    case 'same':
      return ', so the gap would stay the same';
    case 'larger':
      return `, so the gap would grow to ${gap.share} of today’s`;
    case 'unknown':
      return '';
  }
}

function heading({ case: standing, favourable }: PositionFacts): string {
  if (standing === 'reached') {
    return favourable
      ? ', and the development does not endanger it'
      : ', but the development goes in the unfavourable direction';
  }
  return favourable
    ? ', but the development goes in the right direction'
    : ', and the development does not lead to the target';
}

export const forecast: ForecastSentences = {
  outlook: (word) => `forecast: ${word}`,
  movement: ({ from, to, type, amount, measured }) => {
    const subject = subjects[measured];
    const span = `from ${from} to ${to}`;
    if (type === 'steady') return `${span} ${subject} did not change on average`;
    return `${span} ${subject} ${type === 'rising' ? 'rose' : 'fell'} by ${amount} a year on average`;
  },
  projection: ({ expected, targetMonth, target, gap }) =>
    `at this pace it would stand at ${expected} in ${targetMonth} (target: ${target})${left(gap)}`,
  position: (facts) => {
    const of = facts.targetMonth === null ? 'the target' : `the target for ${facts.targetMonth}`;
    const met = facts.case === 'reached' ? 'met' : 'not met';
    return `${of} is ${met} with ${latest[facts.measured](facts.latest)} (target: ${facts.target})${heading(facts)}`;
  },
  span: ({ earliest, latest: end }) => {
    if (end === null) {
      return `at the pace so far the target would be met in ${earliest} at the earliest, a latest date cannot be foreseen; that is no promise`;
    }
    return earliest === end
      ? `at the pace so far the target would be met in ${end}; that is no promise`
      : `at the pace so far the target would be met between ${earliest} and ${end}; that is a span, not a promise`;
  },
  noSpan: 'when the target would be met at the pace so far cannot be foreseen',
  tooFewYears: (years) => {
    const there =
      years === 0
        ? 'and even the latest is not complete'
        : years === 1
          ? 'there is one'
          : `there are ${years.toFixed()}`;
    return `a forecast takes four yearly values, ${there}`;
  },
  missing,
};
