import type { Judgement } from '../tracking/judgement';
import { asSentence } from './facts/sentence';
import type { Wording } from './wording/wording';

/** How the latest figure moved against the one before it. */
export function explainTrend({ trend, month }: Judgement, wording: Wording): string {
  const { process } = wording.say;
  if (trend.type === 'none') return asSentence(process.noTrend);
  return asSentence(
    process.trend({
      from: wording.month(trend.from),
      to: trend.to === month ? null : wording.month(trend.to),
      basis: trend.basis,
      type: trend.type,
      meaning: trend.meaning,
      amount: wording.figures.difference(trend.change),
    }),
  );
}
