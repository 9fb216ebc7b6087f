import type { IndicatorsView } from '../../../../src/contracts/tracking/indicators';
import { formatInstant, formatMonth } from '../../../../src/domain/shared/format';
import type { Language } from '../../../../src/domain/shared/language';
import { formatDayOf } from '../../../shared/figures/day-of';
import { filterIn } from '../../../shared/plan-filter/plan-filter';
import { type FilterChoices, sayFilter } from '../../../shared/plan-filter/say-filter';
import type { Text } from '../../../text/de/text';
import { sourceOf } from '../columns/cell-value';
import type { DescribedRow } from '../columns/described-row';
import { orderIn } from '../columns/indicator-order';
import { sayOrder, saySigns } from '../chosen/say-choice';
import { signFilterIn } from '../signs/sign-filter';
import { NAMES } from '../../../shared/address/names';

export interface ExportedFactsOf {
  readonly view: IndicatorsView;
  readonly rows: readonly DescribedRow[];
  /** Of the address. */
  readonly query: string;
  readonly choices: FilterChoices;
  readonly text: Text;
  readonly language: Language;
}

/** What a file has to say about itself once it has left the page: of what, as of when, narrowed how, from where. */
export function exportedFacts(of: ExportedFactsOf): readonly (readonly [name: string, fact: string])[] {
  const { view, rows, text, language } = of;
  const words = text.indicators.saving;
  const filters = filtersInWords(of);
  const sources = [...new Set(rows.map(({ row }) => sourceOf(row).trim()))].filter((source) => source !== '');
  return [
    [words.workspace, view.workspace.name],
    [words.month, formatMonth(view.month, language)],
    [words.status, words.instant(formatInstant(view.dataStatus.syncedAt, language))],
    ...(view.asOf === null
      ? []
      : [
          [
            words.asOf,
            text.month.asOf(formatDayOf(view.asOf.closedAt, language), view.asOf.corrections),
          ] as const,
        ]),
    [words.rows, String(rows.length)],
    ...listed(words.filters, filters.length === 0 ? [words.noFilters] : filters),
    [words.order, sayOrder(orderIn(new URLSearchParams(of.query)), text)],
    ...listed(words.sources, sources),
  ];
}

const listed = (name: string, facts: readonly string[]) =>
  facts.map((fact, index) => [index === 0 ? name : '', fact] as const);

function filtersInWords({ query, choices, text, language }: ExportedFactsOf): string[] {
  const params = new URLSearchParams(query);
  return [
    ...sayFilter(filterIn(params), choices, text).map(({ sentence }) => sentence),
    ...saySigns(signFilterIn(params), text, language),
    ...(params.get(NAMES.indicators.parts) === '1' ? [text.indicators.saving.withParts] : []),
  ];
}
