import type { DeviationsView } from '../../../../src/contracts/tracking/case';
import { type Cause, CAUSES, LEVEL_OF_CAUSE } from '../../../../src/domain/deviation/case/cause';
import { CAUSE_WORDS } from '../../../../src/domain/deviation/case/words';
import type { SessionTools } from '../../../shared/service/session';

type CauseCount = DeviationsView['causes'][number];

export const sumOf = (counts: readonly CauseCount[], of: Exclude<keyof CauseCount, 'cause'>): number =>
  counts.reduce((sum, count) => sum + count[of], 0);

/** What the counts say, in sentences: how far causes are named, which prevails, what is the leadership's, what works. */
export function causeSentences(
  counts: readonly CauseCount[],
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): readonly string[] {
  const words = text.deviations.statistics;
  const name = (cause: Cause): string => CAUSE_WORDS[language][cause];
  const named = counts.flatMap((count) => (count.cause === null ? [] : [{ ...count, cause: count.cause }]));
  const highest = Math.max(0, ...named.map(({ open }) => open));
  const most = highest === 0 ? [] : named.filter(({ open }) => open === highest);
  const ofLeadership = CAUSES.filter((cause) => LEVEL_OF_CAUSE[cause] === 'department');
  const checks = sumOf(counts, 'effective') + sumOf(counts, 'ineffective');
  return [
    words.named(sumOf(named, 'open'), sumOf(counts, 'open')),
    ...(most.length === 0
      ? []
      : [
          words.most(
            most.map(({ cause }) => name(cause)),
            highest,
            sumOf(most, 'overdue'),
          ),
        ]),
    words.leadership(
      ofLeadership.map(name),
      sumOf(
        named.filter(({ cause }) => ofLeadership.includes(cause)),
        'open',
      ),
    ),
    words.effects(sumOf(counts, 'effective'), checks),
  ];
}
