import type { EntryResult } from '../../../../src/application/reporting/submit-monthly-report';
import type { Language } from '../../../../src/domain/shared/language';
import { textIn } from '../../../text/text';

/** What became of an entry; of a refused one also the column that does not take it, as the list calls it. */
export function outcomeInWords(
  { outcome, column }: Pick<EntryResult, 'outcome' | 'column'>,
  language: Language,
): string {
  const said = textIn(language).outcomes[outcome];
  return column == null ? said : `${said} (${column})`;
}
