import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import { SIDE_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';

/** Whose turn it is, by function: `Fachstelle Wohnen (Ausführende Einheit)`. Plain text; empty when nobody's. */
export function turnOf(
  { waitsFor, waitsForName }: Pick<CaseSummary, 'waitsFor' | 'waitsForName'>,
  language: Language,
): string {
  if (waitsFor === null) return '';
  const side = SIDE_WORDS[language][waitsFor];
  return textIn(language).cases.waitsForName(side, waitsForName === side ? '' : waitsForName);
}
