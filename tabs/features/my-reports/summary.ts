import type { DueItem } from '../../../src/contracts/reporting/monthly-report';
import type { Language } from '../../../src/domain/shared/language';
import { entryInWords, listed, quoted } from '../../shared/reading-entry/entry-in-words';
import type { Text } from '../../text/de/text';
import type { Draft } from './draft';

interface InLanguage {
  readonly text: Text;
  readonly language: Language;
}

/**
 * A draft in one line: `52.374 Personen, vorläufig, „Kommentar“`.
 *
 * @param item null when it is no longer known
 */
export function inWords(draft: Draft, item: DueItem | null, { text, language }: InLanguage): string {
  if (draft.type === 'reading') {
    // A draft is kept by the item it was typed for, so a figure is always that of a figure's item.
    const measured = item?.type === 'reading' ? item : { unit: '', decimals: 0 };
    return entryInWords(draft, measured, { text, language });
  }
  const milestones = item?.type === 'status' ? item.milestones : [];
  return listed(
    [
      draft.status === null ? '' : text.report.projectStatuses[draft.status],
      quoted(draft.progress, language),
      quoted(draft.supportNeeded, language),
      ...milestones.filter(({ id }) => draft.milestonesDone.includes(id)).map(({ name }) => name),
    ],
    text,
  );
}
