import type { CasePage } from '../../../../src/contracts/tracking/case';
import { SIDE_WORDS, STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import { formatDay } from '../../../../src/domain/shared/format';
import type { SessionTools } from '../../../shared/service/session';
import { turnName } from '../../../shared/units/turn-name';

/** Whose turn it is, in a plain sentence for those who may act and for all others. */
export function turnInWords(
  { case: { summary } }: CasePage,
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string {
  const words = text.deviationCase;
  const { stage, waitsFor, waitsForMe, demanded, decidedBy } = summary;
  const due = summary.due === null ? null : formatDay(summary.due, language);
  if (stage === 'watched' || stage === 'closed' || stage === 'withdrawn') return words.nobodys[stage];
  if (!demanded || waitsFor === null) return words.notDemanded;
  if (decidedBy === 'nobody') return words.nobodyDecides;
  if (waitsForMe) return words.yourTurn(due);
  return words.othersTurn({
    step: STAGE_WORDS[language][stage],
    who: words.waitsForName(SIDE_WORDS[language][waitsFor], turnName(summary, { text })),
    due,
  });
}
