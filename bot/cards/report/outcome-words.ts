import type { ItemOutcome } from '../../../src/application/save-with-history';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';

/** What became of an entry; of a refused one also the column that does not take it, as the list calls it. */
export function outcomeInWords(
  { outcome, column }: Pick<ItemOutcome, 'outcome' | 'column'>,
  language: Language,
): string {
  const said = textIn(language).outcomes[outcome];
  return column == null ? said : `${said} (${column})`;
}
