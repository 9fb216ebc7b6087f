import type { EntryField } from '../../../src/domain/tracking/reporting/entry-fault';
import type { EntryProblem } from '../../../src/application/reporting/submit-monthly-report';
import { explainEntryFault, isQuestion } from '../../../src/domain/explanation/explain-entry-fault';
import type { FigureFormat } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { text, type TextBlock } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';

/** What is wrong with a field, to stand right below it. */
export function fieldErrors(
  problems: readonly EntryProblem[],
  field: EntryField,
  language: Language,
  format: FigureFormat = NO_UNIT,
): TextBlock[] {
  const words = textIn(language);
  return problems
    .filter((problem) => problem.field === field)
    .map((problem) =>
      text(
        `${isQuestion(problem.fault) ? words.question : words.error} ${escapeMarkdown(explainEntryFault(problem, format, language))}`,
        {
          color: 'attention',
          weight: 'bolder',
          spacing: 'small',
        },
      ),
    );
}

const NO_UNIT: FigureFormat = { unit: '', decimals: 0 };
