import type { Language } from '../../../../src/domain/shared/language';
import { textIn } from '../../../text/text';
import { type CardElement, heading, text } from '../../parts/card';
import { escapeMarkdown } from '../../parts/escape-markdown';
import type { Entries } from '../report-form';
import { typedEntry, type TypedItem } from '../typed-entry';

export interface LostItem extends TypedItem {
  readonly name: string;
  /** Why it was not stored, where it is not the same for all. */
  readonly why?: string;
}

/** What was typed for items that have no field on the card any more, in whole, so that it can be copied from there. */
export function lostEntries(entries: Entries, items: readonly LostItem[], language: Language): CardElement[] {
  const { receipt } = textIn(language);
  const lost = items.flatMap((item): CardElement[] => {
    const typed = typedEntry(entries, item, language);
    if (typed === null) return [];
    return [
      heading(escapeMarkdown(item.name), 'default'),
      ...(item.why === undefined
        ? []
        : [
            text(`${receipt.outcome}: ${item.why}`, {
              color: 'attention',
              weight: 'bolder',
              spacing: 'small',
            }),
          ]),
      text(`${receipt.yourEntry}: ${escapeMarkdown(typed)}`, { spacing: 'small' }),
    ];
  });
  return lost.length === 0 ? [] : [{ type: 'Container', separator: true, items: lost }];
}
