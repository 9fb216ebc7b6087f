import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import { SIDE_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';

/** Whose turn it is, by function: `Fachstelle Wohnen (Ausführende Einheit)`, or that nobody can decide. Plain text; empty when nobody has to act. */
export function turnOf(
  { waitsFor, waitsForName, decidedBy }: Pick<CaseSummary, 'waitsFor' | 'waitsForName' | 'decidedBy'>,
  language: Language,
): string {
  if (waitsFor === null) return '';
  const { cases } = textIn(language);
  if (decidedBy === 'nobody') return cases.nobodyCan;
  const side = SIDE_WORDS[language][waitsFor];
  const turn = cases.waitsForName(side, waitsForName === side ? '' : waitsForName);
  return decidedBy === 'deputy' ? cases.deputyDecides(turn) : turn;
}
