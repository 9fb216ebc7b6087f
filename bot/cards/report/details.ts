import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import type { CardElement, ColumnSet, Container } from '../parts/card';
import { itemKey, type FormItem } from './report-form';

export interface Details {
  readonly item: Pick<FormItem, 'type' | 'id'>;
  readonly isOpen: boolean;
  /** On the form of all fields, which has nothing to open. */
  readonly whole: boolean;
  readonly fields: readonly CardElement[];
  readonly language: Language;
}

const idOf = (item: Details['item']): string => `more:${itemKey(item)}`;

/** The fields that are seldom needed. They are posted hidden or not, and none of them is required. */
export const details = ({ item, isOpen, whole, fields }: Details): Container => ({
  type: 'Container',
  id: idOf(item),
  spacing: 'small',
  items: fields,
  ...(isOpen || whole ? {} : { isVisible: false }),
});

/**
 * A field, and beside it what shows and hides the others; clients where it fails have the button for all fields at the end of the card. What is open from
 * the start stays so: some clients do not post what was hidden.
 */
export function fieldWithDetails(field: CardElement, { item, isOpen, whole, language }: Details): ColumnSet {
  const button: CardElement = {
    type: 'ActionSet',
    actions: [
      {
        type: 'Action.ToggleVisibility',
        title: textIn(language).report.details,
        targetElements: [idOf(item)],
      },
    ],
  };
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'stretch', items: [field] },
      ...(isOpen || whole
        ? []
        : [
            {
              type: 'Column' as const,
              width: 'auto' as const,
              verticalContentAlignment: 'bottom' as const,
              items: [button],
            },
          ]),
    ],
  };
}
