import {
  ASSURANCE_WORDS,
  OUTLOOK_WORDS,
  VARIATION_WORDS,
} from '../../../../src/domain/explanation/wording/words';
import type { Language } from '../../../../src/domain/shared/language';
import type { Order } from '../../../shared/table/order';
import type { Text } from '../../../text/de/text';
import type { Column } from '../columns/columns';
import type { SignFilter } from '../signs/sign-filter';

/** What the signs are narrowed by, in words: `Streuung: auffällig`. */
export function saySigns(
  { variation, assurance, forecast }: SignFilter,
  { judgement: { parts } }: Pick<Text, 'judgement'>,
  language: Language,
): string[] {
  return [
    ...(variation === null ? [] : [`${parts.variation}: ${VARIATION_WORDS[language][variation]}`]),
    ...(assurance === null ? [] : [`${parts.assurance}: ${ASSURANCE_WORDS[language][assurance]}`]),
    ...(forecast === null ? [] : [`${parts.forecast}: ${OUTLOOK_WORDS[language][forecast]}`]),
  ];
}

/** In which order the rows stand; as in the Masterplan where none was chosen. */
export function sayOrder(
  order: Order<Column> | null,
  { indicators, masterplan }: Pick<Text, 'indicators' | 'masterplan'>,
): string {
  if (order === null) return masterplan.sortPlan;
  const hint = indicators.orderHints[order.column];
  return order.reversed ? indicators.saving.reversed(hint) : hint;
}
