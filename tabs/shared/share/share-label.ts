import { formatMonth } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import type { Text } from '../../text/de/text';
import { filterIn } from '../plan-filter/plan-filter';
import { type FilterChoices, sayFilter } from '../plan-filter/say-filter';
import { NAMES } from '../address/names';

const MONTH = /^\d{4}-\d{2}$/;

interface Words {
  readonly text: Pick<Text, 'filter' | 'lights'>;
  readonly language: Language;
}

/**
 * What a link shows, in words: `Kennzahlen · September 2026 · Ampel: rot`.
 *
 * @param choices what can be chosen in the view; undefined where no filter narrows it
 */
export function shareLabel(
  view: string,
  params: URLSearchParams,
  choices: FilterChoices | undefined,
  { text, language }: Words,
): string {
  const month = params.get(NAMES.month) ?? '';
  const filters = choices === undefined ? [] : sayFilter(filterIn(params), choices, text);
  return [
    view,
    ...(MONTH.test(month) ? [formatMonth(month, language)] : []),
    // A view that is named by the one field it shows need not name it twice.
    ...filters.map(({ sentence }) => sentence).filter((sentence) => !sentence.endsWith(`: ${view}`)),
  ].join(' · ');
}
