import type { DueItem } from '../../../src/contracts/monthly-report';
import type { Language } from '../../../src/domain/shared/language';
import { parseNumberText } from '../../../src/domain/shared/number-text';
import { formatFigure } from '../../shared/figure';
import type { Text } from '../../text/de';
import type { Draft } from './draft';

/** A draft in one line: `52.374 Personen, vorläufig, „Kommentar“`. */
export function inWords(
  draft: Draft,
  item: DueItem,
  { text, language }: { text: Text; language: Language },
): string {
  const parts =
    draft.type === 'reading'
      ? [
          figure(draft.value),
          draft.noDataReason,
          text.report.readingStates[draft.state],
          quoted(draft.comment),
        ]
      : [
          draft.status === null ? '' : text.report.projectStatuses[draft.status],
          quoted(draft.progress),
          quoted(draft.supportNeeded),
          ...milestones(draft.milestonesDone),
        ];
  const said = parts.filter((part) => part.trim() !== '').join(', ');
  return said === '' ? text.report.none : said;

  function figure(typed: string): string {
    const number = parseNumberText(typed);
    return number.ok && item.type === 'reading' ? formatFigure(number.value, item, language) : typed;
  }

  function milestones(ids: readonly string[]): string[] {
    if (item.type !== 'status') return [];
    return item.milestones.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  }

  function quoted(typed: string): string {
    if (typed.trim() === '') return '';
    return language === 'de' ? `„${typed.trim()}“` : `“${typed.trim()}”`;
  }
}
