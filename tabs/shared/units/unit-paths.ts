import { addressOf, NO_FILTER, type PlanFilter } from '../plan-filter/plan-filter';
import { NAMES } from '../address/names';

/** What has to change in the address so that a view of the plan shows exactly this, whatever was filtered before. */
export const onlyThis = (filter: Partial<PlanFilter>): Record<string, string | null> =>
  addressOf({ ...NO_FILTER, ...filter });

/** What has to change in the address so that the deviations of one office, or all, are listed. */
export const deviationsOf = (officeName: string | null): Record<string, string | null> => ({
  [NAMES.deviations.search]: null,
  [NAMES.deviations.field]: null,
  [NAMES.deviations.cause]: null,
  [NAMES.deviations.turn]: null,
  [NAMES.deviations.status]: null,
  [NAMES.deviations.overdueOnly]: null,
  [NAMES.deviations.office]: officeName,
});
