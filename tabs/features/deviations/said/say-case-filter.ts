import type { Text } from '../../../text/de/text';
import { type CaseFilter, isSet } from '../case-filter';

/** What can be chosen, by its code. */
export interface NamesOfChoices {
  readonly fields: ReadonlyMap<string, string>;
  readonly turns: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
}

/** What is set, in words and in the order of the bar. What nobody knows is said as it is. */
export function sayCaseFilter(
  filter: CaseFilter,
  names: NamesOfChoices,
  { deviations: { filters }, filter: { names: shared } }: Pick<Text, 'deviations' | 'filter'>,
): string[] {
  const { search, turn, status, overdueOnly, field, office, cause } = filter;
  const named = (name: string, code: string | null, of?: Readonly<Record<string, string>>): string[] =>
    code === null ? [] : [`${name}: ${of?.[code] ?? code}`];
  return [
    ...(isSet(search) ? named(shared.search, search) : []),
    ...named(filters.turn, turn, names.turns),
    ...named(filters.status, status, names.statuses),
    ...(overdueOnly ? [filters.overdueOnly] : []),
    ...named(filters.field, field, Object.fromEntries(names.fields)),
    ...named(filters.office, office),
    ...named(filters.cause, cause, names.causes),
  ];
}
