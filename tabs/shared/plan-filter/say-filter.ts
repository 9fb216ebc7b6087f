import type { AreaName, OfficeName } from '../../../src/contracts/tracking/masterplan';
import type { Text } from '../../text/de/text';
import { isSet, NO_FILTER, type PlanFilter } from './plan-filter';

/** What can be chosen in a plan. */
export interface FilterChoices {
  readonly fields: readonly OfficeName[];
  readonly offices: readonly OfficeName[];
  readonly groups: readonly string[];
  readonly areas: readonly AreaName[];
}

export interface SaidFilter {
  readonly name: keyof PlanFilter;
  /** `Amt: Amt für Soziales`. */
  readonly sentence: string;
  /** What takes it out. */
  readonly none: Partial<PlanFilter>;
}

/** What is set, in words and in the order of the bar. An id that the plan does not know is said as it is. */
export function sayFilter(
  filter: PlanFilter,
  choices: FilterChoices,
  text: Pick<Text, 'filter' | 'lights'>,
): SaidFilter[] {
  const words = text.filter;
  const nameIn = (names: readonly OfficeName[], id: string | null): string =>
    names.find((one) => one.id === id)?.name ?? id ?? '';
  const values: Record<keyof PlanFilter, string> = {
    search: filter.search,
    field: nameIn(choices.fields, filter.field),
    office: nameIn(choices.offices, filter.office),
    group: filter.group ?? '',
    area: nameIn(choices.areas, filter.area),
    resultLevel: filter.resultLevel === null ? '' : words.resultLevels[filter.resultLevel],
    effectLevel: filter.effectLevel === null ? '' : words.effectLevels[filter.effectLevel],
    light: filter.light === null ? '' : text.lights[filter.light],
    kind: filter.kind === null ? '' : words.indicatorKinds[filter.kind],
    keyOnly: '',
  };
  return ORDER.filter((name) => isSet(filter[name])).map((name) => ({
    name,
    sentence: values[name] === '' ? words.names[name] : `${words.names[name]}: ${values[name]}`,
    none: { [name]: NO_FILTER[name] },
  }));
}

const ORDER: readonly (keyof PlanFilter)[] = [
  'search',
  'field',
  'light',
  'office',
  'group',
  'area',
  'resultLevel',
  'effectLevel',
  'kind',
  'keyOnly',
];
