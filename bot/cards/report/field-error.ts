import type { EntryField, EntryProblem } from '../../../src/application/reporting/reported-entry';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { text, type TextBlock } from '../parts/card';

/** What is wrong with a field, to stand right below it. */
export function fieldErrors(
  problems: readonly EntryProblem[],
  field: EntryField,
  language: Language,
): TextBlock[] {
  const words = textIn(language);
  return problems
    .filter((problem) => problem.field === field)
    .map(({ fault }) =>
      text(`${words.error} ${words.entryFaults[fault]}`, {
        color: 'attention',
        weight: 'bolder',
        spacing: 'small',
      }),
    );
}
