import { useMemo } from 'react';
import type { OutlookCode, VariationCode } from '../../../src/domain/explanation/judgement-code';
import { INDICATOR_KINDS, type IndicatorKind } from '../../../src/domain/tracking/indicator';
import type { Light } from '../../../src/domain/tracking/light';
import {
  ASSURANCE_CODES,
  type AssuranceCode,
  FORECAST_CODES,
  LIGHT_CODES,
  VARIATION_CODES,
} from '../../shared/judgement/codes';
import type { DescribedRow } from './described-row';

export interface IndicatorFilter {
  readonly search: string;
  /** Id of a field of action. */
  readonly field: string | null;
  readonly office: string | null;
  readonly light: Light | null;
  readonly variation: VariationCode | null;
  readonly assurance: AssuranceCode | null;
  readonly forecast: OutlookCode | null;
  readonly kind: IndicatorKind | null;
  readonly keyOnly: boolean;
}

/** Those beyond search, field and light, which are folded away at first. */
export const FURTHER = ['office', 'variation', 'assurance', 'forecast', 'kind', 'keyOnly'] as const;

export const isSet = (value: IndicatorFilter[keyof IndicatorFilter]): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value === true;

/** Names of their own, since the Masterplan's filters live in the same address. */
const NAMES: Record<keyof IndicatorFilter, string> = {
  search: 'i-q',
  field: 'i-field',
  office: 'i-office',
  light: 'i-light',
  variation: 'i-variation',
  assurance: 'i-assurance',
  forecast: 'i-forecast',
  kind: 'i-kind',
  keyOnly: 'i-key',
};

/** In the address: all fields, though the tab was set up for one. */
const ALL_FIELDS = '*';

/** The filter as the address keeps it; what the address says and nobody knows is ignored. */
export function useFilterIn(query: string): IndicatorFilter {
  return useMemo(() => filterIn(new URLSearchParams(query)), [query]);
}

function filterIn(params: URLSearchParams): IndicatorFilter {
  const one = <T extends string>(name: keyof IndicatorFilter, known: readonly T[]): T | null => {
    const asked = params.get(NAMES[name]);
    return known.find((value) => value === asked) ?? null;
  };
  const field = params.get(NAMES.field) ?? fieldOfTab(params);
  return {
    search: params.get(NAMES.search) ?? '',
    field: field === ALL_FIELDS ? null : field,
    office: params.get(NAMES.office),
    light: one('light', LIGHT_CODES),
    variation: one('variation', VARIATION_CODES),
    assurance: one('assurance', ASSURANCE_CODES),
    forecast: one('forecast', FORECAST_CODES),
    kind: one('kind', INDICATOR_KINDS),
    keyOnly: params.get(NAMES.keyOnly) === '1',
  };
}

/** Whether it leaves out more than the tab was set up to. */
export function isFiltering(filter: IndicatorFilter, query: string): boolean {
  const { field, ...others } = filter;
  return field !== fieldOfTab(new URLSearchParams(query)) || Object.values(others).some(isSet);
}

/** What has to change in the address for a filter to change. */
export function addressOf(
  changes: Partial<IndicatorFilter>,
  query: string,
): Readonly<Record<string, string | null>> {
  const ofTab = fieldOfTab(new URLSearchParams(query));
  const { field, keyOnly, ...texts } = changes;
  return {
    ...Object.fromEntries(
      TEXTS.filter((name) => name in texts).map((name) => [NAMES[name], texts[name] ?? null]),
    ),
    ...(field === undefined ? {} : { [NAMES.field]: field === ofTab ? null : (field ?? ALL_FIELDS) }),
    ...(keyOnly === undefined ? {} : { [NAMES.keyOnly]: keyOnly ? '1' : null }),
  };
}

const TEXTS = ['search', 'office', 'light', 'variation', 'assurance', 'forecast', 'kind'] as const;

/** What has to change in the address so that nothing is left out but by the tab itself. */
export const withoutFilter = (): Readonly<Record<string, null>> =>
  Object.fromEntries(Object.values(NAMES).map((name) => [name, null]));

/** A channel's tab may be set up for one field of action. */
function fieldOfTab(params: URLSearchParams): string | null {
  const view = params.get('view') ?? '';
  return view.startsWith('field:') ? view.slice('field:'.length) : null;
}

/** @returns a question to ask of each row; every word of the search has to be found */
export function passing(filter: IndicatorFilter): (described: DescribedRow) => boolean {
  const words = filter.search.toLocaleLowerCase('de').split(/\s+/);
  const matches = (wanted: string | null, found: string): boolean => wanted === null || wanted === found;
  return ({ row, codes, searched }) =>
    matches(filter.light, codes.light) &&
    matches(filter.variation, codes.variation) &&
    matches(filter.assurance, codes.assurance) &&
    matches(filter.forecast, codes.forecast) &&
    matches(filter.field, row.fieldId) &&
    matches(filter.office, row.officeName) &&
    matches(filter.kind, row.indicator.kind) &&
    (!filter.keyOnly || row.indicator.isKey) &&
    words.every((word) => searched.includes(word));
}
