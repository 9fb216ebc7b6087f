import type { Withheld } from '../../../src/domain/tracking/disclosure/withheld';
import type { SessionTools } from '../service/session';

type Words = Pick<SessionTools, 'text'>;

/** What stands in place of a figure that must not be told: `unter 5`, or that it is not disclosed. */
export const withheldInWords = ({ counts }: Withheld, { text }: Words): string =>
  counts === null ? text.withheld.entirely : text.withheld.below(counts.below);

/** What stands in place of a figure that was reported without one. */
export const noFigureInWords = (
  { withheld }: { readonly withheld?: Withheld | undefined },
  words: Words,
): string => (withheld === undefined ? words.text.goal.noData : withheldInWords(withheld, words));
