import { NO_FILTER, type PlanFilter } from '../../shared/plan-filter/plan-filter';
import type { FilterChoices } from '../../shared/plan-filter/say-filter';

/** What a tab can be narrowed by from the start. */
export type StartFilter = Pick<PlanFilter, 'field' | 'office' | 'group' | 'area' | 'light' | 'keyOnly'>;

export const NO_START_FILTER: StartFilter = startFilterOf(NO_FILTER);

export function startFilterOf({ field, office, group, area, light, keyOnly }: StartFilter): StartFilter {
  return { field, office, group, area, light, keyOnly };
}

/** Without what is no longer in the plan, which nobody could see or take out. */
export function knownFilter(filter: StartFilter, choices: FilterChoices): StartFilter {
  const known = (id: string | null, among: readonly { readonly id: string }[]): string | null =>
    among.some((one) => one.id === id) ? id : null;
  return {
    ...filter,
    field: known(filter.field, choices.fields),
    office: known(filter.office, choices.offices),
    area: known(filter.area, choices.areas),
    group: filter.group !== null && choices.groups.includes(filter.group) ? filter.group : null,
  };
}
