import type { Sentences } from '../de/sentences';
import { light } from './light';
import type { DistanceFacts, TriggerFacts } from '../facts/sentence-facts';

const figure = ({ standing, month }: TriggerFacts, otherwise: string): string =>
  standing === null ? `${otherwise} (${month})` : `${light.lies(standing)} (${month})`;

const triggers: Sentences['deviation']['triggers'] = {
  red: (facts) => `red: ${figure(facts, 'the figure is outside the red tolerance')}`,
  'amber-twice': (facts) =>
    `two months in a row outside the green tolerance: ${figure(facts, 'the figure is amber')}`,
  concern: ({ month }) =>
    `unusual deterioration: usual variation no longer explains the figures up to ${month}`,
  'assurance-fails': () =>
    'the process cannot meet the plan as it stands; only the leadership can change that',
  'forecast-storm': ({ month }) =>
    `forecast: going by the figures up to ${month} the gap to the target does not shrink`,
  'milestone-late': ({ due }) =>
    due === null
      ? 'the milestone is late and not reported as done'
      : `the milestone was due on ${due} and is not reported as done`,
  'report-missing': ({ month }) => `the report for ${month} is missing although the deadline has passed`,
  'over-achievement': (facts) =>
    `over-achievement: ${figure(facts, 'the figure is far better than planned')}; to be clarified: does the plan still fit`,
};

const asked: Record<DistanceFacts['from'], string> = { plan: 'plan', corridor: 'the range' };

export const deviation: Sentences['deviation'] = {
  triggers,
  distance: ({ side, from, amount, share }) =>
    side === 'on' ? 'none' : `${amount} ${side} ${asked[from]}${share === null ? '' : ` (${share})`}`,
  besides: (rules) => `besides: ${rules.join('; ')}`,
  settled: (month) => `as of ${month} no rule speaks for the deviation any more`,
};
